import type { Column } from "../../letter/letter";
import type { LineKey } from "../../scenario/ScenarioLine";
import { cellAddress, quotedSheet } from "../address";
import type { NumberedLine } from "../scenario/listsLayout";
import { recogniseScenario, type FoundScenario, type ScenarioArea } from "../scenario/recogniseScenario";
import type { RegisteredScenario } from "../scenario/registerRows";
import { words } from "../words";

/** A chosen scenario, and where on its own sheet everything stands that a comparison refers to. */
export interface ComparedSheet {
  readonly scenario: RegisteredScenario;
  readonly found: FoundScenario;
  /** The row of the verdict, by the theme's id; "Totaal" for the total. */
  readonly verdicts: ReadonlyMap<string, number>;
}

/** @returns null where too little is left of the scenario's sheet to refer to */
export function comparedSheet(
  scenario: RegisteredScenario,
  area: ScenarioArea,
  lines: readonly NumberedLine[],
): ComparedSheet | null {
  const found = recogniseScenario(area, scenario.horizon, lines);
  if (!found) return null;
  const announced = found.rows.filter(({ line }) => line.role === "announced");
  const starts = [...announced.map(({ row }) => row), area.row + area.rows].sort((a, b) => a - b);
  const verdicts = announced.flatMap(({ line, row }): [string, number][] => {
    const end = starts.find((start) => start > row) ?? row;
    const at = area.values.findIndex(
      (cells, index) => area.row + index > row && area.row + index < end && cells.includes(words.verdict),
    );
    return at < 0 ? [] : [[line.themeId, area.row + at]];
  });
  const complete = announced.length > 0 && verdicts.length === announced.length;
  return complete && lines.every(({ role, key }) => role !== "letter" || rowOf(found, key) !== null)
    ? { scenario, found, verdicts: new Map(verdicts) }
    : null;
}

/** The same for all scenarios of a comparison; those of which nothing can be referred to are left out. */
export function comparedSheets(
  codes: readonly string[],
  {
    scenarios,
    numbered,
  }: { readonly scenarios: readonly RegisteredScenario[]; readonly numbered: readonly NumberedLine[] },
  areas: readonly ScenarioArea[],
): readonly ComparedSheet[] {
  return codes.flatMap((code) => {
    const scenario = scenarios.find((each) => each.code === code);
    const area = areas.find((each) => each.code === code);
    return (scenario && area && comparedSheet(scenario, area, numbered)) ?? [];
  });
}

/**
 * The column of a scenario's own that says what a column of the comparison is: beyond its years the structural one, as
 * `reshape` has it; null for years before its first.
 */
export function ownColumn({ scenario }: ComparedSheet, { year }: Column): number | null {
  const { first, last } = scenario.horizon;
  return year < first ? null : Math.min(year - first, last - first + 1);
}

/** A cell of the scenario's sheet as a formula elsewhere refers to it; null where there is none. */
export function reference(
  compared: ComparedSheet,
  group: keyof FoundScenario["groups"],
  key: LineKey,
  column: Column,
): string | null {
  const index = ownColumn(compared, column);
  const row = rowOf(compared.found, key);
  return index === null || row === null ? null : cell(compared, row, group, index);
}

/** The verdict's cell. */
export function verdictReference(compared: ComparedSheet, themeId: string, column: Column): string | null {
  const index = ownColumn(compared, column);
  const row = compared.verdicts.get(themeId);
  return index === null || row === undefined ? null : cell(compared, row, "result", index);
}

function cell({ found }: ComparedSheet, row: number, group: keyof FoundScenario["groups"], index: number): string {
  return `${quotedSheet(found.area.sheet)}!${cellAddress(row, found.groups[group][index] ?? 0)}`;
}

function rowOf(found: FoundScenario, key: LineKey): number | null {
  return found.rows.find(({ line }) => line.key === key)?.row ?? null;
}
