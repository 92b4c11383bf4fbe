import type { Scenario, ScenarioBase } from "../../scenario/Scenario";
import type { CellInput } from "../operation";
import { columnOf, here } from "./excelTables";
import { calculated } from "../../scenario/calculatedColumns";
import { faultyRows } from "./ledgerFormulas";
import { scenarioWords } from "./scenarioWords";

/** The columns of the register of scenarios, in the table's order. */
export const registerHeader = [
  scenarioWords.code,
  "Titel",
  "Omschrijving",
  "Basis",
  "Van",
  "Tot",
  "Lopend jaar",
  "Vastgelegd als",
  "Vastgelegd op",
  "Laatste nr",
  "Opgesteld door",
  "Regels",
  "Fouten",
] as const;
type RegisterHeader = (typeof registerHeader)[number];

/** A scenario as the register has it, with who made it. */
export interface RegisteredScenario extends Scenario {
  readonly author: string;
}

/** A scenario's row in the register; the last two cells count in the ledger. */
export function registerRow({
  code,
  title,
  description,
  base,
  horizon,
  budgetYear,
  frozen,
  author,
}: RegisteredScenario): readonly CellInput[] {
  const [codes, own] = [columnOf("ledger", "Scenario"), here(scenarioWords.code)];
  return [
    code,
    title,
    description,
    baseText(base),
    horizon.first,
    horizon.last,
    budgetYear,
    frozen?.moment ?? null,
    frozen?.on ?? null,
    frozen?.lastNumber ?? null,
    author,
    { formula: `=COUNTIFS(${codes},${own})` },
    { formula: `=${faultyRows(codes, own, columnOf("ledger", calculated.fault))}` },
  ];
}

/**
 * Reads the register; rows that are no scenario (a code that is not ours, years that are no years) are left out, and the
 * ledger's own check says so of the rows that name them.
 */
export function readRegister(
  header: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): readonly RegisteredScenario[] {
  const at = (row: readonly unknown[], name: RegisterHeader): unknown => row[header.indexOf(name)] ?? "";
  const text = (row: readonly unknown[], name: RegisterHeader) => String(at(row, name)).trim();
  const year = (row: readonly unknown[], name: RegisterHeader) => Number(at(row, name));
  return rows.flatMap((row) => {
    const code = text(row, scenarioWords.code).toUpperCase();
    const horizon = { first: year(row, "Van"), last: year(row, "Tot") };
    const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2200;
    if (!/^S\d+$/.test(code) || !isYear(horizon.first) || !isYear(horizon.last)) return [];
    const moment = text(row, "Vastgelegd als");
    return [
      {
        code,
        title: text(row, "Titel"),
        description: text(row, "Omschrijving"),
        base: baseFrom(text(row, "Basis")),
        horizon,
        budgetYear: isYear(year(row, "Lopend jaar")) ? year(row, "Lopend jaar") : horizon.first,
        frozen:
          moment === ""
            ? null
            : { moment, on: text(row, "Vastgelegd op"), lastNumber: Number(at(row, "Laatste nr")) || 0 },
        author: text(row, "Opgesteld door"),
      },
    ];
  });
}

const letterBase = "brief";
const separator = " | ";

function baseText(base: ScenarioBase): string {
  if (base.kind === "letter") return letterBase;
  // A separator at the end would not be told from the moment's own words.
  return [base.code, base.moment, ...(base.name === "" ? [] : [base.name])].join(separator);
}

function baseFrom(text: string): ScenarioBase {
  const [code = "", moment = "", ...name] = text.split(separator);
  return /^S\d+$/.test(code) ? { kind: "frozen", code, moment, name: name.join(separator) } : { kind: "letter" };
}
