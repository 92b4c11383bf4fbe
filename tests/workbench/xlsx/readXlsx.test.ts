import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import type { SheetFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/XlsxError";
import { oneSheet } from "./support";

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Foreign {
  readonly sheet: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A file as another program might write it: relative targets, other prefixes, parts that we never write. */
function foreign({ sheet, workbook = "", styles = "", strings = "", more = {} }: Foreign): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
  const kind = (path: string, of: string): string =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types>${kind("xl/workbook.xml", "sheet.main")}${kind("XL/worksheets/one.xml", "worksheet")}</Types>`,
    "_rels/.rels": `<Relationships>${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("x", "worksheet", "./worksheets/one.xml")}${relation("y", "styles", "/xl/styles.xml")}${relation("z", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/workbook.xml": `<s:workbook xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="${RELATION}"><s:sheets><s:sheet name="Blad1" sheetId="7" q:id="x"/></s:sheets>${workbook}</s:workbook>`,
    "xl/worksheets/one.xml": `<worksheet ${MAIN}>${sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

async function open(content: Foreign): Promise<{ sheet: SheetFile; dropped: readonly string[] }> {
  const { file, dropped } = await readXlsx(foreign(content));
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { sheet, dropped };
}

describe("what is no .xlsx file is refused, and the message says what it is", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "not an .xlsx file"],
    ["text", strToU8("Post;2021"), "not an .xlsx file"],
    ["an old .xls file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "old .xls file, or a file with a password"],
    ["a zip with other things", zipSync({ "a.txt": strToU8("a") }), "names no workbook"],
    ["half a file", writeXlsx(oneSheet({})).slice(0, 500), "not an .xlsx file"],
    ["broken XML", foreign({ sheet: "<sheetData>" }), "xl/worksheets/one.xml is not well-formed XML"],
  ])("%s", async (_, bytes, message) => {
    await expect(readXlsx(bytes)).rejects.toThrow(XlsxError);
    await expect(readXlsx(bytes)).rejects.toThrow(message);
  });

  it("a file that points at a sheet that is not there", async () => {
    const bytes = foreign({
      sheet: "",
      more: {
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="x" Type="${RELATION}/worksheet" Target="weg.xml"/></Relationships>`,
      },
    });
    await expect(readXlsx(bytes)).rejects.toThrow("xl/weg.xml is missing");
  });
});

describe("files of other programs", () => {
  it("formulas that cells share", async () => {
    const { sheet } = await open({
      sheet: `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+_xlfn.IFS(A1,1)</f><v>1</v></c></row>
        <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
    });
    expect(sheet.cells.map(({ formula, value }) => [formula, value])).toEqual([
      ["=A1*$C$1+IFS(A1,1)", 1],
      ["=A2*$C$1+IFS(A2,1)", 2],
      ["=A3*$C$1+IFS(A3,1)", 3],
    ]);
  });

  it("cells without an address, texts in the cell, texts in pieces", async () => {
    const { sheet, dropped } = await open({
      sheet: `<sheetData><row><c t="inlineStr"><is><t> a </t></is></c><c t="s"><v>0</v></c></row><row><c><v>5</v></c></row></sheetData>`,
      strings: `<si><r><t>vet </t></r><r><rPr><b/></rPr><t>gedrukt</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
    });
    expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, " a "],
      [0, 1, "vet gedrukt"],
      [1, 0, 5],
    ]);
    expect(dropped).toEqual([expect.stringContaining("plain text")]);
  });

  it("colours by theme, tint and number", async () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const fill = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const colors = [
      'theme="4"',
      'theme="4" tint="0.7999816888943144"',
      'theme="0" tint="-0.249977111117893"',
      'indexed="10"',
      'theme="1"',
    ];
    const { sheet } = await open({
      sheet: `<sheetData><row r="1">${colors.map((_, at) => `<c s="${at}"><v>1</v></c>`).join("")}</row></sheetData>`,
      styles: `<fonts><font><color theme="1"/></font></fonts><fills>${colors.map(fill).join("")}</fills><cellXfs>${colors.map((_, at) => `<xf fillId="${at}"/>`).join("")}</cellXfs>`,
      more: {
        "xl/theme/theme1.xml": theme,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="x" Type="${RELATION}/worksheet" Target="worksheets/one.xml"/><Relationship Id="y" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="t" Type="${RELATION}/theme" Target="theme/theme1.xml"/><Relationship Id="z" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      },
    });
    // As Excel shows "Blue, Accent 1", "Lighter 80%" and "White, Darker 25%".
    expect(sheet.cells.map(({ style }) => style)).toEqual([
      { fill: "#4472C4" },
      { fill: "#DAE3F3" },
      { fill: "#BFBFBF" },
      { fill: "#FF0000" },
      { fill: "#000000" },
    ]);
  });

  it("rules and choices that reach to other sheets, which Excel keeps apart", async () => {
    const x14 =
      'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const { sheet, dropped } = await open({
      sheet: `<sheetData/><extLst><ext ${x14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Blad2!$A$1&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A1:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext ${x14}><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Blad2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1 C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheet.rules).toEqual([
      {
        rects: [{ row: 0, column: 0, rows: 2, columns: 2 }],
        formula: "=Blad2!$A$1>1",
        style: { bold: true },
        stopIfTrue: false,
      },
    ]);
    expect(sheet.validations).toMatchObject([
      {
        source: "=Blad2!$A$1:$A$3",
        rects: [
          { row: 0, column: 2 },
          { row: 2, column: 2 },
        ],
      },
    ]);
    expect(dropped).toEqual([]);
  });

  it("orders rules by their priority, whatever order they stand in", async () => {
    const rule = (priority: number, formula: string): string =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const { sheet } = await open({ sheet: `<sheetData/>${rule(3, "3")}${rule(1, "1")}${rule(2, "2")}` });
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(["=1", "=2", "=3"]);
  });

  it("says what it leaves out", async () => {
    const { dropped } = await open({
      sheet: `<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2"/><v>1</v></c><c r="B1" t="e"><v>#HUH!</v></c><c r="C1" t="d"><v>2020-06-18</v></c><c r="D1"><f>_xldudf_CONTOSO_ADD(1)</f></c></row></sheetData>
        <autoFilter ref="A1"/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting><dataValidations><dataValidation type="whole" sqref="A1"/></dataValidations><drawing r:id="d"/>`,
      workbook: `<definedNames xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1</definedName></definedNames>`,
      more: { "xl/drawings/drawing1.xml": "<a/>", "xl/vbaProject.bin": "x", "xl/calcChain.xml": "<calcChain/>" },
    });
    expect(dropped).toEqual([
      'The built-in name "_FilterDatabase" of sheet "Blad1"',
      'Sheet "Blad1": an auto filter',
      expect.stringContaining("A1: a data table"),
      expect.stringContaining('B1: the error "#HUH!"'),
      expect.stringContaining('C1: "2020-06-18"'),
      expect.stringContaining('"_xldudf_CONTOSO_ADD"'),
      'Sheet "Blad1": a conditional format of the kind "dataBar"',
      'Sheet "Blad1": a validation of the kind "whole"',
      'Sheet "Blad1": pictures, charts or shapes',
      "The part xl/drawings/drawing1.xml",
      "The part xl/vbaProject.bin",
    ]);
  });
});
