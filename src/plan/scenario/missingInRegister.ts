import { titleOf, type Book } from "./Books";
import { registerHeader } from "./registerRows";
import { scenarioWords } from "./scenarioWords";

/** Columns of the register that are not there. */
export interface MissingInRegister {
  readonly columns: readonly string[];
  /** Those without which no scenario can be told, or not whether it is frozen: nothing can be done without them. */
  readonly vital: readonly string[];
  /**
   * Those that are there under another name, while formulas of ours have the name in them: those that stand there follow
   * in Excel, those of a row that is added would be refused.
   */
  readonly renamed: readonly string[];
}

/** By these names the ledger's own formulas read a scenario. */
const readByFormulas: readonly string[] = [scenarioWords.code, "Van", "Tot", "Vastgelegd als", "Laatste nr"];
const neededWith: readonly string[] = [...readByFormulas, "Basis"];

/**
 * Which columns of the register were deleted, or renamed and moved; a column that was only renamed is still known by its
 * place. Without a register nothing is missing in it.
 * @param alsoRead what formulas besides the ledger's read by name
 */
export function missingInRegister(register: Book | null, alsoRead: readonly string[] = []): MissingInRegister {
  if (!register) return { columns: [], vital: [], renamed: [] };
  const columns = registerHeader.filter((name) => !register.header.includes(name));
  const isOther = (name: string) => titleOf(register, name).toLowerCase() !== name.toLowerCase();
  return {
    columns,
    vital: columns.filter((name) => neededWith.includes(name)),
    renamed: [...readByFormulas, ...alsoRead].filter((name) => register.header.includes(name) && isOther(name)),
  };
}
