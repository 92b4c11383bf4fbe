import { strFromU8, unzipSync } from "fflate";
import { storedFormula } from "../../src/file/storedFormula";
import { workbookBytes } from "../../src/file/workbookBytes";
import { headerText } from "../../src/plan/headerText";
import type { CellInput, Operation, Plan } from "../../src/plan/operation";
import { describeWithLibreOffice, sheetsInLibreOffice } from "../support/libreOffice";
import { fileOf } from "../support/sharePlan";

const sheet = "Blad 'één' & <b>";
const add: Operation = { kind: "addSheet", sheet, showGridlines: true };
const write = (cells: readonly CellInput[]): Operation => ({
  kind: "write",
  area: { sheet, row: 0, column: 0, rows: cells.length, columns: 1 },
  cells: cells.map((cell) => [cell]),
});
const valuesOf = async (plan: Plan) =>
  (await fileOf(workbookBytes(plan))).sheets[0]?.cells.map(({ value, formula }) => formula ?? value);

/** What users type, and what was pasted into their cells. */
const hostile = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+31 6",
  "-",
  "@SUM(A1)",
  "'apostrof",
  "<script>alert(1)</script>",
  '</t></si><si><t>"&amp;',
  "]]>",
  "  spaties  ",
  "\ttab",
  "regel\nregel\r\nregel",
  "a\u000Bb\u0000c\u001F",
  "_x000D_ _x0041_ _x_x0041_",
  "_x0041\u000B",
  "\uD83D half",
  "😀 é ﷺ",
  "\uFFFE\uFFFF",
  "x".repeat(32_767),
  "2024",
  "1 mei",
  "WAAR",
  "#N/B",
];

describe("texts of users in a file", () => {
  it("come back as they were, and never as a formula, a number or markup", async () => {
    expect(await valuesOf([add, write(hostile)])).toEqual(hostile);
    const { cells } = (await fileOf(workbookBytes([add, write(hostile)]))).sheets[0]!;
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  });

  it("come back from the tops of pages and from comments of names; a sheet's name needs no escapes", async () => {
    const odd = "R&D <2021> _x0041_ \uD83D\uFFFE 😀";
    const name = "R&D <2021> 😀";
    const area = { sheet: name, row: 0, column: 0, rows: 1, columns: 1 };
    const header = { kind: "page", area, landscape: true, header: odd } as const;
    const plan: Plan = [
      { kind: "addSheet", sheet: name, showGridlines: true },
      { kind: "write", area, cells: [[{ formula: `='${name}'!B1` }]] },
      { kind: "addName", name: "Naam", area, comment: odd, visible: true },
      header,
    ];
    const { sheets, names } = await fileOf(workbookBytes(plan));
    expect(sheets.map((sheet) => [sheet.name, sheet.cells[0]?.formula, sheet.page.header?.left])).toEqual([
      [name, `='${name}'!B1`, odd.replace("&", "&&")],
    ]);
    expect(sheets[0]?.page.printArea).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
    expect(names).toMatchObject([{ name: "Naam", formula: `='${name}'!$A$1`, comment: odd, hidden: false }]);
  });

  it("stay text when they are typed again: Excel is told so with each that it would read otherwise", () => {
    const parts = unzipSync(workbookBytes([add, write(["=1+1", "gewoon", "2024"])]));
    const styles = strFromU8(parts["xl/styles.xml"]!);
    const cells = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(styles.match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/<xf [^>]*>/g)?.[1]).toContain('quotePrefix="1"');
    expect([...cells.matchAll(/<c r="(A\d)"( s="1")?/g)].map(([, at, marked]) => [at, marked !== undefined])).toEqual([
      ["A1", true],
      ["A2", false],
      ["A3", true],
    ]);
  });

  it("at the top of pages are no codes of Excel's, and never longer than Excel takes", () => {
    expect(headerText("A&B &D")).toBe("A&&B &&D");
    expect(headerText("een\r\ntwee")).toBe("een twee");
    const long = headerText("&".repeat(200));
    expect(long).toBe("&".repeat(252));
    expect(`&L${headerText("x".repeat(400))}`).toHaveLength(255);
  });

  describeWithLibreOffice("in LibreOffice", () => {
    it("are texts too", () => {
      const shown = hostile.filter((text) => !/[\uD800-\uDFFF\uFFFE\uFFFF]|\p{Cc}|.{99}/u.test(text));
      const rows = sheetsInLibreOffice(workbookBytes([{ ...add, sheet: "Blad" }, { ...write(shown), area: { sheet: "Blad", row: 0, column: 0, rows: shown.length, columns: 1 } } as Operation]), { recalculate: true, asShown: true }); // prettier-ignore
      expect(rows.get("Blad")?.map(([first]) => first)).toEqual(shown);
    });
  });
});

describe("a file", () => {
  it("has numbers, logical values and formulas as such; empty text is an empty cell", async () => {
    const cells: CellInput[] = [
      0.1 + 0.2,
      -1e21,
      true,
      null,
      "",
      { formula: "=SUM(A1:A2)" },
      { formula: '=IF(A3,"<&>","_x0041_")' },
    ];
    expect(await valuesOf([add, write(cells)])).toEqual([0.30000000000000004, -1e21, true, "=SUM(A1:A2)", '=IF(A3,"<&>","_x0041_")']); // prettier-ignore
  });

  it("has prefixes for functions that are younger than the format, and refuses what it doesn't know", () => {
    expect(storedFormula("=NOT(ISFORMULA(B1))")).toBe("NOT(_xlfn.ISFORMULA(B1))");
    expect(storedFormula(`="ISFORMULA("&'ISFORMULA(1)'!A1`)).toBe(`"ISFORMULA("&'ISFORMULA(1)'!A1`);
    expect(() => storedFormula("=OFFENSIEF.TOTAAL(2021)")).toThrow("OFFENSIEF.TOTAAL");
    expect(() => storedFormula("=XLOOKUP(1,A:A,B:B)")).toThrow("XLOOKUP");
  });

  it("is the same, byte for byte, of the same plan, and says nothing of who, when or with what", () => {
    const plan = [add, write(["a"])];
    expect(Buffer.from(workbookBytes(plan)).equals(Buffer.from(workbookBytes(plan)))).toBe(true);
    expect(Object.keys(unzipSync(workbookBytes(plan))).filter((path) => path.startsWith("docProps"))).toEqual([]);
  });

  it.each<readonly [string, Operation]>([
    ["changes what is there", { kind: "removeSheet", sheet }],
    ["needs more than a file of ours has", { kind: "addTable", area: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, name: "T", style: "" }], // prettier-ignore
    ["is on a sheet that isn't there", { kind: "freeze", sheet: "Weg", rows: 1, columns: 0 }],
    ["adds a sheet twice", { ...add, sheet: sheet.toUpperCase() }],
    ["adds a sheet with a name that Excel doesn't take", { ...add, sheet: "a/b" }],
    ["adds a sheet with a name that takes another form in a file", { ...add, sheet: "_x0041_" }],
  ])("is never half made of a plan that %s", (_what, operation) => {
    expect(() => workbookBytes([add, operation])).toThrow();
  });
});
