import type { Scenario, ScenarioBase } from "../../scenario/Scenario";
import { cellText, matching, readSchema, shape, whole } from "../kept/schema";
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

const isYear = whole(1900, 2200);
/** A row as texts and numbers, whatever a program made of "2020". */
const rowSchema = shape({
  code: matching(/^S\d{1,9}$/),
  horizon: shape({ first: isYear, last: isYear }),
  ...{ title: cellText, description: cellText, base: cellText, moment: cellText, on: cellText, author: cellText },
});
const numberSchema = whole(0, 1_000_000_000);

/**
 * Reads the register; rows that are no scenario (a code that is not ours, years that are no years) are left out: their scenario is
 * told to be lost where anything else knows of it, and the ledger's own check says so of the rows that name them.
 */
export function readRegister(
  header: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): readonly RegisteredScenario[] {
  const at = (row: readonly unknown[], name: RegisterHeader): unknown => row[header.indexOf(name)] ?? "";
  const text = (row: readonly unknown[], name: RegisterHeader) => String(at(row, name)).trim();
  return rows.flatMap((row) => {
    const read = readSchema(rowSchema, {
      code: text(row, scenarioWords.code).toUpperCase(),
      horizon: { first: Number(at(row, "Van")), last: Number(at(row, "Tot")) },
      ...{ title: text(row, "Titel"), description: text(row, "Omschrijving"), base: text(row, "Basis") },
      ...{ moment: text(row, "Vastgelegd als"), on: text(row, "Vastgelegd op"), author: text(row, "Opgesteld door") },
    });
    if (read.kind === "wrong") return [];
    const { base, moment, on, ...scenario } = read.value;
    const budgetYear = readSchema(isYear, Number(at(row, "Lopend jaar")));
    const lastNumber = readSchema(numberSchema, Number(at(row, "Laatste nr")));
    return [
      {
        ...scenario,
        base: baseFrom(base),
        budgetYear: budgetYear.kind === "value" ? budgetYear.value : scenario.horizon.first,
        frozen: moment === "" ? null : { moment, on, lastNumber: lastNumber.kind === "value" ? lastNumber.value : 0 },
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
