import type { Letter } from "../../letter/letter";
import { shortCitation } from "../../letter/placeText";
import type { Scenario } from "../../scenario/Scenario";
import type { Area } from "../operation";
import type { AddName } from "../tableNames";
import { rowOf, type ScenarioBlock, type ScenarioLayout, type ScenarioPart } from "./scenarioLayout";

/** The hidden name over a scenario's sheet, by which it is found again. @example scenarioMark("S1") // "Offensief_S1_Blad" */
export function scenarioMark(code: string): string {
  return `Offensief_${code}_Blad`;
}

/** The code in a hidden name of ours; null for any other name. */
export function markedScenario(name: string): string | null {
  return /^Offensief_(S\d+)_Blad$/i.exec(name)?.[1]?.toUpperCase() ?? null;
}

const partNames: readonly (readonly [ScenarioPart, string, string])[] = [
  ["sum", "Som", "som van de posten"],
  ["notAnnounced", "NietAangekondigd", "posten buiten het aangekondigde bedrag"],
  ["announced", "Enveloppe", "aangekondigd bedrag met mutaties"],
  ["difference", "Verschil", "vergelijkbaar min aangekondigd"],
  ["balance", "Saldo", "saldo van de mutaties"],
  ["verdict", "Oordeel", "oordeel"],
];

/** The names of a scenario, by the rule of the official tables with the code in it: Offensief_S1_MIT_Politie. */
export function scenarioNames(letter: Letter, scenario: Scenario, layout: ScenarioLayout): readonly AddName[] {
  const years = layout.columns.length;
  const { result } = layout.groups;
  const source = `scenario ${scenario.code}; ${shortCitation(letter.reference)}`;
  const named = (
    parts: readonly string[],
    row: number,
    rows: number,
    columns: number,
    what: string,
    column = result,
  ) => ({
    kind: "addName" as const,
    name: ["Offensief", scenario.code, ...parts].join("_"),
    area: { sheet: layout.sheet, row, column, rows, columns } satisfies Area,
    comment: `${what}; ${source}`.slice(0, 255),
    visible: true,
  });
  const block = (of: ScenarioBlock, name: string): AddName[] => {
    const heading = of.announcedLine.themeName;
    const results = partNames.flatMap(([part, suffix, what]) =>
      of.parts.has(part) ? [named([name, suffix], rowOf(of, part), 1, years, `${heading}: ${what}`)] : [],
    );
    if (of.lines.length === 0) return results;
    const height = of.lines.length;
    return [
      named([name], of.firstLine, height, years, `${heading}: nieuwe stand`),
      named([name, "Posten"], of.firstLine, height, 1, `${heading}: posten`, 0),
      named([name, "Jaren"], layout.rows.years, 1, years, "Jaren"),
      ...of.lines.map(({ line, row }) =>
        named(
          [name, line.key.slice(line.key.indexOf("/") + 1)],
          row,
          1,
          years,
          `${heading}, ${line.name}: nieuwe stand`,
        ),
      ),
      ...layout.columns.map(({ year }, index) =>
        named([name, String(year)], of.firstLine, height, 1, `${heading}, ${year}: nieuwe stand`, result + index),
      ),
      ...results,
    ];
  };
  return [
    ...block(layout.total, "Totaal"),
    ...layout.themes.flatMap((theme) => block(theme, theme.id)),
    { ...named(["Blad"], 0, layout.area.rows, layout.area.columns, "blad van het scenario", 0), visible: false },
  ];
}
