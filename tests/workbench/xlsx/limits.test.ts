import { strToU8, zipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/model/openWorkbookFile";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { limits } from "../../../src/workbench/xlsx/limits";
import { parseXml } from "../../../src/workbench/xlsx/parseXml";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { startHost } from "../../support/nodeHost";
import { madePackage, madeParts, type MadePackage } from "./madePackage";

const repeat = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");
const row = (number: number, content = "") => `<row r="${number}">${content}</row>`;

describe("a file that holds more than is opened here, or what no sheet has, is refused in words", () => {
  it.each<[string, MadePackage, string]>([
    ["two parts of one name", { parts: { "XL/workbook.xml": "<x/>" } }, "is in the file twice"],
    ["no word of what its parts are", { parts: { "[Content_Types].xml": null } }, "does not say what its parts are"],
    [
      "a main part of another kind",
      {
        parts: {
          "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        },
      },
      'its main part is of the kind "application/vnd.openxmlformats-officedocument.wordprocessingml',
    ],
    [
      "a sheet of another kind",
      {
        parts: {
          "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
        },
      },
      'of sheet "S1", is of the kind "application/xml"',
    ],
    ["a row below the last", { sheets: [`<sheetData>${row(1_048_577)}</sheetData>`] }, "Row 1048577 lies outside"],
    ["a row before the first", { sheets: [`<sheetData>${row(0)}</sheetData>`] }, "Row 0 lies outside"],
    ["a row that is no whole number", { sheets: [`<sheetData>${row(1.5)}</sheetData>`] }, "Row 1.5 lies outside"],
    [
      "a cell right of the last",
      { sheets: [`<sheetData>${row(1, '<c r="XFE1"/>')}</sheetData>`] },
      '"XFE1" lies outside',
    ],
    [
      "a merge beyond the sheet",
      { sheets: ['<sheetData/><mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>'] },
      '"A1:A1048577" lies outside',
    ],
    [
      "widths of columns that lie over each other",
      { sheets: ['<cols><col min="1" max="3" width="9"/><col min="2" max="4" width="9"/></cols><sheetData/>'] },
      "columns 2 to 4 are not in order",
    ],
    [
      "widths of columns that no sheet has",
      { sheets: ['<cols><col min="1" max="99999999" width="9" customWidth="1"/></cols><sheetData/>'] },
      "columns 1 to 99999999 are not in order, or outside a sheet",
    ],
    [
      "a formula of more characters than Excel knows",
      { sheets: [`<sheetData>${row(1, `<c r="A1"><f>1${"+1".repeat(limits.formula)}</f></c>`)}</sheetData>`] },
      "longer than the 8,192 characters",
    ],
    [
      "a long formula that a short file shares among many cells",
      {
        sheets: [
          `<sheetData>${row(1, `<c r="A1"><f t="shared" si="0" ref="A1:A20000">1${"+B1".repeat(2_600)}</f></c>`)}${repeat(20_000, (at) => row(at + 2, `<c r="A${at + 2}"><f t="shared" si="0"/></c>`))}</sheetData>`,
        ],
      },
      "longer together than is opened here",
    ],
    [
      "too many names",
      { names: repeat(limits.names + 1, (at) => `<definedName name="n${at}">1</definedName>`) },
      "more than 65,536 names",
    ],
    [
      "too many sheets",
      { sheets: Array.from({ length: limits.sheets + 1 }, () => "<sheetData/>") },
      "more than 1,000 sheets",
    ],
    [
      "too many parts",
      { parts: Object.fromEntries(Array.from({ length: limits.parts }, (_, at) => [`x/${at}`, ""])) },
      "more than 10,000 parts",
    ],
  ])("%s", async (_what, made, words) => {
    await expect(readXlsx(madePackage(made))).rejects.toMatchObject({
      name: "XlsxError",
      message: expect.stringContaining(words),
    });
  });

  it("parts that unpacked are larger together, before one is unpacked", async () => {
    const parts = Object.fromEntries([...madeParts({})].map(([path, text]) => [path, strToU8(text)]));
    const large = new Uint8Array(limits.unpackedBytes / 2);
    const packed = zipSync({ ...parts, "x/1.bin": large, "x/2.bin": large }, { level: 1 });
    await expect(readXlsx(packed)).rejects.toThrow("larger than 128 MB");
  });

  it("elements nested deeper than in any workbook, and more of them than fit", () => {
    const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
    expect(parseXml(nested(limits.depth), "x.xml").name).toBe("a");
    expect(() => parseXml(nested(limits.depth + 1), "x.xml")).toThrow("x.xml is nested more than 100 deep");
    const count = { elements: limits.elements - 2 };
    parseXml("<a><b/></a>", "x.xml", count);
    expect(() => parseXml("<a/>", "y.xml", count)).toThrow("more than 1,500,000 elements");
    // Counted before the first is read: what is wrong behind it is not come to.
    expect(() => parseXml(`<a>${"<b/>".repeat(limits.elements)}<c>`, "z.xml")).toThrow("more than 1,500,000 elements");
  });
});

describe("what people do have opens as it is", () => {
  let host: NodeHost;
  const open = async (made: MadePackage) => {
    const { file } = await readXlsx(madePackage(made));
    host = await startHost();
    openWorkbookFile(file, host.engine, host.host.model);
    await host.engine.settle();
    return host.engine;
  };
  const valueAt = (sheetId: string, at: number, column: number) =>
    host.engine.read(sheetId, { row: at, column, rows: 1, columns: 1 })[0]?.[0]?.value;
  const first = () => host.engine.sheets()[0]?.id ?? "";
  afterEach(() => host.dispose());

  it("20,000 names, found whatever their case", async () => {
    const engine = await open({
      names: repeat(20_000, (at) => `<definedName name="naam_${at}">S1!$A$${at + 1}</definedName>`),
      sheets: [
        `<sheetData>${row(20_000, '<c r="A20000"><v>7</v></c><c r="B20000"><f>NAAM_19999*2</f></c>')}</sheetData>`,
      ],
    });
    expect(engine.nameFormula("Naam_19999")).toBe("=S1!$A$20000");
    expect(valueAt(first(), 19_999, 1)).toBe(14);
    engine.removeName("NAAM_19999");
    engine.setName("Naam_0", "=S1!$B$1");
    expect([engine.nameFormula("naam_19999"), engine.nameFormula("naam_0")]).toEqual([null, "=S1!$B$1"]);
  });

  it("30,000 rows with heights of their own, some hidden", async () => {
    await open({
      sheets: [
        `<sheetData>${repeat(30_000, (at) => `<row r="${at + 1}" ht="${20 + (at % 3)}" customHeight="1"${at % 100 === 7 ? ' hidden="1"' : ""}><c r="A${at + 1}"><v>${at}</v></c></row>`)}</sheetData>`,
      ],
    });
    const state = host.host.model.sheet(first());
    expect([state.rowHeights.size, state.rowHeights.get(29_999), state.hiddenRows.size]).toEqual([30_000, 22, 300]);
    expect(valueAt(first(), 29_999, 0)).toBe(29_999);
  });

  it("200 sheets", async () => {
    const engine = await open({
      sheets: Array.from({ length: 200 }, (_, at) => `<sheetData>${row(1, `<c r="A1"><v>${at}</v></c>`)}</sheetData>`),
    });
    const sheets = engine.sheets();
    expect([sheets.length, valueAt(sheets[199]?.id ?? "", 0, 0)]).toEqual([200, 199]);
  });

  it("cells at the corners of a sheet, with nothing between, and more cells than fit in one call", async () => {
    await open({
      sheets: [
        `<sheetData>${row(1, '<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c>')}${row(1_048_576, '<c r="A1048576"><v>3</v></c><c r="XFD1048576"><f>SUM(A1,XFD1,A1048576)</f></c>')}</sheetData>`,
      ],
    });
    expect(valueAt(first(), 1_048_575, 16_383)).toBe(6);
  });
});
