import fc from "fast-check";
import { cellReference, parseRect, rectReference } from "../../../src/workbench/xlsx/reference";
import { escapeText, unescapeText } from "../../../src/workbench/xlsx/escapedText";
import { formulaFromFile } from "../../../src/workbench/xlsx/formulaFromFile";
import { formulaTokens } from "../../../src/workbench/engine/formulaTokens";
import { storedFormula } from "../../../src/workbench/xlsx/storedFormula";
import type { FileCell } from "../../../src/workbench/xlsx/WorkbookFile";
import { cell, EXAMPLE, oneSheet, roundTrip } from "./support";

/** Any string at all, halves of pairs and control characters included, and often what looks like an escape. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("_x", "_", "000B", "_x0041_", " ", "\n", "\r"),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));
// Excel has no negative zero.
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const anyValue = fc.oneof(anyText, anyNumber, fc.boolean());
const anyStyle = fc.constantFrom(null, { bold: true }, { numberFormat: "0.0" }, { fill: "#ABCDEF", locked: false });

const anyCells: fc.Arbitrary<readonly FileCell[]> = fc
  .uniqueArray(
    fc.record({
      row: fc.oneof(fc.nat(20), fc.nat(1_048_575)),
      column: fc.oneof(fc.nat(20), fc.nat(16_383)),
      value: anyValue,
      formula: fc.constantFrom(null, null, "=SUM(A1:A3)", "=VOORBEELD.TOTAAL(2021)", '="_x0041_"&LET(x,1,x)'),
      style: anyStyle,
    }),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 30 },
  )
  .map((contents) => contents.map(({ row, column, ...content }) => cell(row, column, content)));

function inOrder(cells: readonly FileCell[]): FileCell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

describe("whatever is in the cells", () => {
  it("comes back exactly", async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, async (cells) => {
        expect((await roundTrip(oneSheet({ cells }))).sheets[0]?.cells).toEqual(inOrder(cells));
      }),
      { numRuns: 150 },
    );
  });

  it("any text survives its escape", () => {
    fc.assert(
      fc.property(anyText, (text) => expect(unescapeText(escapeText(text))).toBe(text)),
      { numRuns: 2000 },
    );
  });

  it("any text is a formula in pieces that make it up again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("any formula comes back from the form in which it is stored", () => {
    const leaf = fc.constantFrom(
      "1",
      "A1",
      "$B$2:C3",
      '"a,(b"',
      "'Blad (1)'!A1",
      "Naam",
      "x",
      "#N/A",
      "A1#",
      "{1,2;3}",
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc
          .tuple(
            fc.constantFrom("SUM", "IFS", "FILTER", "VOORBEELD.TOTAAL", "VOORBEELD.REEKS.KORT"),
            fc.array(tie("formula"), { maxLength: 3 }),
          )
          .map(([name, args]) => `${name}(${args.join(",")})`),
        fc.tuple(tie("formula"), tie("formula")).map(([value, body]) => `LET(x,${value},${body})`),
        tie("formula").map((body) => `LAMBDA(x,${body})(1)`),
        fc.tuple(tie("formula"), fc.constantFrom("+", " & ", "<="), tie("formula")).map((pieces) => pieces.join("")),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        expect(formulaFromFile(storedFormula(`=${text}`, EXAMPLE), EXAMPLE, () => undefined)).toBe(`=${text}`);
      }),
      { numRuns: 500 },
    );
  });

  it("any rectangle comes back from its reference", () => {
    const rect = fc.record({
      row: fc.nat(1000),
      column: fc.nat(10_000),
      rows: fc.integer({ min: 1, max: 99 }),
      columns: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(fc.property(rect, (one) => expect(parseRect(rectReference(one))).toEqual(one)));
    expect([0, 25, 26, 701, 702, 16_383].map((column) => cellReference(0, column))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "ZZ1",
      "AAA1",
      "XFD1",
    ]);
  });
});
