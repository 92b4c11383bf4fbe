import fc from "fast-check";

const sheet = fc.constantFrom(
  "Blad1",
  "Blad2",
  "Offensief",
  "Offensief bronnen",
  "Najaar",
  "Mutaties",
  "Scenario-overzicht",
  "Weg",
);
const area = fc.record({
  sheet,
  row: fc.constantFrom(0, 1, 3, 64, 199, 299),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const name = fc.constantFrom("Mijn_totaal", "Offensief_MIT_Politie", "Offensief_S1_Blad", "Offensief_Begroting", "Weg");
const cell = fc.oneof(
  fc.constantFrom(null, 0, 35.5, 999, "tekst", "=1+1"),
  fc
    .constantFrom(
      "=WEBSERVICE(A1)",
      "=[1]B!A1",
      "=Blad1!A1",
      `=HYPERLINK("https://elders.example")`,
      "=SUM(A1:A3)",
      "=1+1",
    )
    .map((formula) => ({ formula })),
);
const operation = fc.oneof(
  fc.tuple(area, cell).map(([at, each]) => ({
    ...{ kind: "write", area: at },
    cells: Array.from({ length: at.rows }, () => Array.from({ length: at.columns }, () => each)),
  })),
  sheet.map((each) => ({ kind: "removeSheet", sheet: each })),
  fc
    .tuple(sheet, fc.constantFrom("Nieuw", "Blad1"))
    .map(([each, other]) => ({ kind: "renameSheet", sheet: each, name: other })),
  fc.tuple(fc.constantFrom("clear", "clearRules", "ungroupColumns"), area).map(([kind, at]) => ({ kind, area: at })),
  area.map((at) => ({ kind: "style", area: at, style: { fill: "#FF0000" } })),
  fc.tuple(name, area).map(([each, at]) => ({ kind: "setName", name: each, area: at })),
  name.map((each) => ({ kind: "removeName", name: each })),
  fc.tuple(sheet, fc.nat(300)).map(([each, at]) => ({
    ...{ kind: "removeLines", sheet: each, axis: "rows", at, count: 2, mark: "Offensief_S1_Blad", before: 3 },
  })),
  fc
    .tuple(fc.constantFrom("Offensief_Mutaties", "Kosten"), fc.constantFrom({}, { Soort: "overig" }, { Nr: 1 }))
    .map(([table, match]) => ({ kind: "removeRows", table, rows: [0], match })),
  fc.anything().map((each) => each as object),
);
const operations = fc.array(operation, { maxLength: 6 });
/** Journals that nobody of ours wrote: of our shape, nearly so, or not at all. */
export const forgedJournal = fc.oneof(
  fc.record({ kind: fc.constant("change"), back: operations }),
  fc.record({ kind: fc.constant("remove"), rest: operations }),
  fc.record({
    ...{
      kind: fc.constant("insert"),
      sheets: fc.array(sheet, { maxLength: 3 }),
      areas: fc.array(area, { maxLength: 3 }),
    },
    back: operations,
  }),
);
