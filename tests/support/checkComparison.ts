import { kinds } from "../../src/scenario/kinds";
import { verdictText } from "../../src/scenario/verdict";
import { mln, reckoned, rowsOf, sheetCells } from "./comparison";
import type { Controller } from "./controller";

export interface ShownTheme {
  readonly id: string;
  readonly name: string;
}

/** The words that say whether every course adds up. */
export const controlOf = (she: Controller) =>
  sheetCells(she, "Vergelijking").find(([label]) => label === "Controle")?.[1];

/** Chooses whose course the sheet shows. */
export const chooseTheme = async (she: Controller, name: string) => {
  const row = sheetCells(she, "Vergelijking").findIndex(([label]) => label === "Verloop van");
  await she.typeAt(she.sheetId("Vergelijking"), row, 1, name);
};

/** Every figure of the sheet against the pure code; `theme` is that of which the courses are shown. */
export async function checkComparison(
  she: Controller,
  codes: readonly string[],
  theme: ShownTheme = { id: "Totaal", name: "Alle thema's" },
): Promise<number> {
  const { comparison, scenarios } = await reckoned(codes);
  const found = rowsOf(sheetCells(she, "Vergelijking"));
  const years = comparison.columns.length;
  let compared = 0;
  const expectRow = (key: string, amounts: readonly unknown[]) => {
    compared += years;
    expect([key, found.get(key)?.cells.slice(0, years)]).toEqual([key, amounts]);
  };
  let under = "";
  for (const row of comparison.rows) {
    if (row.level === "line" && row.themeId !== "Totaal") under = row.themeName;
    const parts =
      row.level === "line"
        ? ["Per post", under, row.name]
        : [row.level === "theme" ? row.name : "Totaal van de vier thema's"];
    const key = (what: string) => [...parts, what].join("|");
    expectRow(key("Stand brief"), row.base.map(mln));
    for (const { code, amounts, differences } of row.scenarios) {
      expectRow(key(`${code} nieuwe stand`), amounts.map(mln));
      expectRow(key(`${code} verschil met brief`), differences.map(mln));
    }
  }
  for (const { code, title, baseLabel, course, result, first, last } of scenarios) {
    const own = comparison.columns.map(({ year }) => (year < first ? null : Math.min(year - first, last - first + 1)));
    const inColumns = (values: readonly unknown[]) => own.map((index) => (index === null ? null : values[index]));
    const shown = course.courses.find(({ themeId }) => themeId === theme.id)!;
    const heading = headingOf(found.keys(), `Verloop ${code} · ${theme.name}: `, title);
    const step = (name: string) => `${heading}|${name}`;
    expectRow(step(baseLabel), inColumns(shown.start.map(mln)));
    for (const kind of kinds) {
      const amounts = shown.steps.find((each) => each.kind === kind)?.amounts.map(mln) ?? own.map(() => 0);
      expectRow(step(kind), inColumns(amounts));
    }
    expectRow(step(`${code} nieuwe stand`), inColumns(shown.end.map(mln)));
    expectRow(step("Niet verklaard (moet 0 zijn)"), inColumns(own.map(() => 0)));
    for (const [id, { columns }] of [...result.themes, ["Totaal", result.total] as const]) {
      const name = comparison.rows.find((row) => row.level !== "line" && row.themeId === id)!;
      const group = name.level === "theme" ? name.name : "Totaal van de vier thema's";
      expectRow(`${group}|${code} oordeel`, inColumns(columns.map((column) => verdictText(column))));
    }
  }
  return compared;
}

/** The words over a course; of a title that is longer than the paper is wide only its beginning is there. */
function headingOf(keys: Iterable<string>, before: string, title: string): string {
  const heading = [...keys].find((key) => key.startsWith(before))?.split("|")[0] ?? "";
  const shown = heading.slice(before.length);
  expect(shown.endsWith("…") ? title.slice(0, shown.length - 1) + "…" : title).toBe(shown);
  return heading;
}
