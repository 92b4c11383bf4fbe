import { bookFaults } from "../../../src/plan/check/bookFaults";
import type { Surroundings } from "../../../src/plan/check/Surroundings";
import type { Book, Books } from "../../../src/plan/scenario/Books";
import { listsLayout, numbered } from "../../../src/plan/scenario/listsLayout";
import { ledgerHeader } from "../../../src/plan/scenario/planLedger";
import { registerHeader } from "../../../src/plan/scenario/registerRows";
import { brief2946123 as letter } from "../../../src/letter/brief2946123";
import { lines } from "../../support/scenarios";

const header = ledgerHeader(listsLayout(letter, numbered(lines), "Offensief lijsten"));
const book = (name: string, sheet: string, row: number, columns: readonly string[]): Book => ({
  ...{ name, sheet, row, column: 0, header: columns, values: [columns.map(() => "")], formulas: [] },
});
const sheet = (name: string) => ({ name, protected: false, visibility: "Visible" }) as const;
const nothing: Surroundings = { tops: [], sheetNames: [], tables: [], below: [], headerless: [] };

const books: Books = {
  state: {
    sheets: ["Scenario-overzicht", "Mutaties", "Offensief lijsten", "Sneller"].map(sheet),
    names: [{ name: "Offensief_S1_Blad", formula: "=Sneller!$A$1:$AC$103", comment: "" }],
    ...{ structureProtected: false, readOnly: false, occupied: [], obstacles: [], journal: null },
    selection: { sheet: "Sneller", row: 0, column: 0 },
  },
  around: nothing,
  ledger: book("Offensief_Mutaties", "Mutaties", 4, header),
  register: book("Offensief_Scenarios", "Scenario-overzicht", 4, registerHeader),
  lines: book("Offensief_Posten", "Offensief lijsten", 0, ["Nr", "Sleutel", "Thema", "Post", "Rol"]),
  sheets: [{ code: "S1", area: { sheet: "Sneller", row: 0, column: 0, rows: 103, columns: 29 } }],
  stands: [],
};
const told = (changes: Partial<Books>) =>
  bookFaults({ ...books, ...changes }).map(({ kind, sheet: place, cell, about }) => [kind, place, cell, ...about]);
const around = (changes: Partial<Surroundings>) => ({ around: { ...nothing, ...changes } });
const below = (...values: (readonly unknown[])[]) =>
  around({
    below: [
      { table: "Offensief_Mutaties", sheet: "Mutaties", row: 6, column: 0, rows: values.length, columns: 24, values },
    ],
  });
const top = (place: string, ...rows: unknown[][]) => ({ sheet: place, values: rows });
const scenarioTop = (place: string, note = "") =>
  top(place, ["Scenario S1: Sneller"], ["Stand brief"], ["Code", "S1"], ["Mutaties"], [note], [""]);
const ledgerTop = (place: string) =>
  top(place, ["Mutaties"], [""], [""], [""], ["Scenario", "Nr", "Thema", "Post"], [""]);

describe("rows below the ledger's table", () => {
  it("are told when they were meant as mutations, also after an empty one", () => {
    expect(
      told(
        below(
          ["S1", 9, "MIT", "Politie", 2021, "", 100],
          [""],
          ["s1", "", "MIT", "Politie"],
          ["", "", "MIT", "OM", 2022, "", 3],
        ),
      ),
    ).toEqual([
      ["rowOutsideTable", "Mutaties", "A7", "Offensief_Mutaties", "7", "S1", "9"],
      ["rowOutsideTable", "Mutaties", "A9", "Offensief_Mutaties", "9", "s1", ""],
      ["rowOutsideTable", "Mutaties", "A10", "Offensief_Mutaties", "10", "", ""],
    ]);
  });

  it("are left alone when they are a note, a total, or a list of hers", () => {
    expect(
      told(
        below(
          ["Let op: concept"],
          ["S1", "", "", "", "", "", ""],
          ["Totaal", "", "", "", "", "", 38],
          ["MIT", "Politie", 40],
        ),
      ),
    ).toEqual([]);
    expect(told(below(header))).toEqual([]);
  });
});

describe("a shared table that is lost", () => {
  it("is told with the sheet where its cells still are, as after Converteren naar bereik", () => {
    expect(told({ ledger: null, ...around({ tops: [ledgerTop("Mutaties")] }) })).toEqual([
      ["bookLost", "Mutaties", "A5", "Offensief_Mutaties", "Mutaties"],
    ]);
  });

  it("is told when all three are, as other programs leave it: a scenario's sheet tells that they were there", () => {
    const lost = { ledger: null, register: null, lines: null };
    expect(told(lost).map(([kind]) => kind)).toEqual(["bookLost", "bookLost", "bookLost"]);
    const nameless = { ...lost, sheets: [], state: { ...books.state, names: [] } };
    expect(told({ ...nameless, ...around({ tops: [scenarioTop("Sneller")] }) })).toHaveLength(3);
    expect(told(nameless)).toEqual([]);
  });

  it("is none where a copy to share stands alone in a workbook", () => {
    const alone = { ledger: null, register: null, lines: null, sheets: [], state: { ...books.state, names: [] } };
    expect(
      told({ ...alone, ...around({ tops: [scenarioTop("Sneller", "Kopie om te delen · stand: brief")] }) }),
    ).toEqual([]);
  });

  it("is told when only its header row is switched off", () => {
    expect(told(around({ headerless: [{ name: "Offensief_Mutaties", sheet: "Mutaties" }] }))).toEqual([
      ["headerOff", "Mutaties", null, "Offensief_Mutaties"],
    ]);
  });
});

describe("a copied sheet", () => {
  it("of the ledger is told by its table, and by its title where it has none", () => {
    const tables = [
      { name: "Offensief_Mutaties", sheet: "Mutaties" },
      { name: "Offensief_Mutaties2", sheet: "Mutaties (2)" },
    ];
    expect(
      told(around({ tables, tops: [ledgerTop("Mutaties"), ledgerTop("Mutaties (2)"), ledgerTop("Oud")] })),
    ).toEqual([
      ["bookCopied", "Mutaties (2)", "A1", "Offensief_Mutaties", "Mutaties"],
      ["bookCopied", "Oud", "A1", "Offensief_Mutaties", "Mutaties"],
    ]);
  });

  it("of a scenario is told by the name that Excel copies along, and by its code", () => {
    const names = [{ sheet: "Sneller (2)", name: "Offensief_S1_Blad", formula: "='Sneller (2)'!$A$1:$AC$103" }];
    expect(told(around({ sheetNames: names }))).toEqual([["scenarioCopied", "Sneller (2)", "A1", "S1", "Sneller"]]);
    expect(told(around({ tops: [scenarioTop("Sneller"), scenarioTop("Kopie")] }))).toEqual([
      ["scenarioCopied", "Kopie", "A1", "S1", "Sneller"],
    ]);
  });

  it("is none where it is a copy to share, or a sheet of hers that looks a little like it", () => {
    const shared = scenarioTop("Sneller kopie", "Kopie om te delen · stand: Stand brief");
    expect(
      told(around({ tops: [shared, top("Mutaties personeel", ["Mutaties"], [""], [""], [""], ["Naam", "Datum"])] })),
    ).toEqual([]);
  });
});
