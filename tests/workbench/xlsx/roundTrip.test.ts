import { blankPage, blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import type { SheetFile, WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { cell, oneSheet, roundTrip } from "./support";

const RECT = { row: 0, column: 0, rows: 2, columns: 3 };

async function sheetBack(content: Partial<SheetFile>): Promise<SheetFile | undefined> {
  return (await roundTrip(oneSheet(content))).sheets[0];
}

/** What comes back of these members of a sheet is what went in. */
async function keeps(content: Partial<SheetFile>): Promise<void> {
  expect(await sheetBack(content)).toMatchObject(content);
}

describe("what is saved in an .xlsx file comes back when it is opened", () => {
  it("an empty workbook", async () => {
    expect(await roundTrip(oneSheet({}))).toEqual(oneSheet({}));
  });

  it("gives the same bytes for the same workbook", () => {
    const file = oneSheet({ cells: [cell(0, 0, { value: 1 })] });
    expect(writeXlsx(file)).toEqual(writeXlsx(file));
  });

  it("sheets: order, visibility, tab colour, gridlines, the active one", async () => {
    const file: WorkbookFile = {
      ...blankWorkbook([
        { ...blankSheet("Verborgen 'x' & <y>"), visibility: "Hidden" },
        { ...blankSheet("Één blad"), tabColor: "#0F6CBD", gridlines: false },
        { ...blankSheet("Diep"), visibility: "VeryHidden" },
      ]),
      activeSheet: 1,
    };
    expect(await roundTrip(file)).toEqual(file);
  });

  it("how it counts and reckons: dates from 1904, precision as displayed, iteration", async () => {
    for (const reckoning of [
      { from1904: true, asDisplayed: false, iteration: null },
      { from1904: false, asDisplayed: true, iteration: { count: 50, change: 0.01 } },
    ])
      expect(await roundTrip({ ...oneSheet({}), ...reckoning })).toMatchObject(reckoning);
  });

  it("frozen panes and the selection, in each corner", async () => {
    for (const frozen of [
      { rows: 3, columns: 0 },
      { rows: 0, columns: 2 },
      { rows: 3, columns: 2 },
      { rows: 0, columns: 0 },
    ]) {
      await keeps({ frozen, selection: { row: 4, column: 5, rows: 2, columns: 1 } });
      await keeps({ frozen, selection: null });
    }
  });

  it("columns and rows: size, hidden, groups that are folded", async () => {
    const plain = { hidden: false, outlineLevel: 0, collapsed: false, style: null };
    await keeps({
      columns: [
        { column: 0, width: 150, ...plain },
        { column: 1, width: null, ...plain, hidden: true, outlineLevel: 2 },
        { column: 2, width: null, ...plain, collapsed: true },
        { column: 16_383, width: 7.5, ...plain, style: { fill: "#EEEEEE" } },
      ],
      rows: [
        { row: 0, height: 30.25, ...plain },
        { row: 4, height: null, ...plain, hidden: true, outlineLevel: 7 },
        { row: 9, height: null, ...plain, style: { bold: true } },
        { row: 1_048_575, height: null, ...plain, collapsed: true },
      ],
      outline: { summaryBelow: false, summaryRight: false },
      defaultColumnWidth: 60,
      defaultRowHeight: 18,
      merged: [RECT, { row: 5, column: 5, rows: 1, columns: 2 }],
    });
  });

  it("names: comment, hidden, of one sheet, constants, an error, a function of one's own", async () => {
    const name = { comment: null, hidden: false, scope: null };
    const names = [
      { ...name, name: "Post", formula: "=Blad1!$A$1:$C$2", comment: 'Brief <18 juni>, tabel "1" & tekst\nregel 2' },
      { ...name, name: "_Marge", formula: "=0.05", hidden: true },
      { ...name, name: "Post", formula: "=Blad1!$A$1", scope: "Blad1" },
      { ...name, name: "Weg", formula: "=#REF!" },
      { ...name, name: "Dubbel", formula: "=LAMBDA(x,x*2)" },
      { ...name, name: "Tekst", formula: '="LET(a,1)"' },
    ];
    const file = { ...oneSheet({}), names };
    expect((await roundTrip(file)).names).toEqual(names);
  });

  it("conditional formats: formula, look, order, stop", async () => {
    const line = { style: "Continuous", weight: "Thin", color: "#FF0000" } as const;
    await keeps({
      rules: [
        {
          rects: [RECT, { row: 8, column: 1, rows: 1, columns: 1 }],
          formula: '=AND($A1<>"",ROUND(B1-C1,1)<>0)',
          style: {
            bold: true,
            italic: false,
            underline: true,
            strikethrough: true,
            fontColor: "#9C0006",
            fill: "#FFC7CE",
            top: line,
            left: line,
          },
          stopIfTrue: true,
        },
        {
          rects: [RECT],
          formula: "=TRUE",
          style: { numberFormat: "0.0;;", bold: false, underline: false },
          stopIfTrue: false,
        },
        { rects: [RECT], formula: "=TRUE", style: {}, stopIfTrue: false },
      ],
    });
  });

  it("validations: choices from a range, a name or texts; prompt and alert", async () => {
    const plain = { allowBlank: true, prompt: null, alert: null };
    await keeps({
      validations: [
        { ...plain, rects: [RECT], source: "='Lijst 1'!$A$1:$A$2" },
        {
          ...plain,
          rects: [RECT],
          source: "=Keuzes",
          prompt: { title: "Kies", text: 'Regel 1\nregel "2"' },
          allowBlank: false,
        },
        {
          ...plain,
          rects: [RECT],
          source: 'ja,"nee"',
          alert: { style: "Warning", title: "Let op", text: "Niet in de lijst." },
        },
        { ...plain, rects: [RECT], source: null, prompt: { title: "", text: "Vul in" } },
      ],
    });
  });

  it("page set-up: orientation, one page, print area, titles, headers", async () => {
    await keeps({
      name: "Blad 'a'!",
      page: {
        orientation: "Landscape",
        paperSize: 9,
        fit: { wide: 1, tall: 1 },
        scale: null,
        margins: { top: 36, bottom: 36, left: 18, right: 28.35, header: 20, footer: 21.6 },
        centerHorizontally: true,
        centerVertically: true,
        gridlines: true,
        printArea: [RECT, { row: 9, column: 0, rows: 1, columns: 1 }],
        titleRows: { row: 0, rows: 3 },
        titleColumns: { column: 0, columns: 2 },
        header: { left: "B&&B", center: '&"Arial,Bold"Titel', right: "&D" },
        footer: { left: "", center: "Blad &P van &N", right: "" },
      },
    });
    await keeps({ page: { ...blankPage, scale: 80, titleColumns: { column: 1, columns: 1 } } });
  });

  it("protection of sheet and workbook, with what stays allowed and the password's hash", async () => {
    const strong = {
      kind: "strong",
      algorithm: "SHA-512",
      hash: "aGFzaA==",
      salt: "c2FsdA==",
      spinCount: 100000,
    } as const;
    await keeps({ protection: { password: strong, selection: "None", allow: [] } });
    await keeps({
      protection: {
        password: { kind: "legacy", hash: "CC1A" },
        selection: "Unlocked",
        allow: ["allowEditObjects", "allowFormatCells", "allowSort"],
      },
    });
    await keeps({ protection: { password: null, selection: "Normal", allow: [] } });
    for (const password of [null, strong, { kind: "legacy", hash: "CC1A" } as const]) {
      const file = { ...oneSheet({}), structureProtection: { password } };
      expect((await roundTrip(file)).structureProtection).toEqual({ password });
    }
  });

  it("settings of add-ins and properties of the document", async () => {
    const file: WorkbookFile = {
      ...oneSheet({}),
      addIns: [
        {
          id: "2f6c1b1e-0000-4000-8000-000000000001",
          version: "1.2.0.0",
          store: "developer",
          storeType: "Registry",
          settings: [{ key: "merk", value: '{"a":"<b>&\\"c\\"","d":[1]}' }],
        },
      ],
      customProperties: [
        { name: "Stand", value: "18 juni" },
        { name: "Versie", value: 1.5 },
        { name: "Klaar", value: true },
      ],
      properties: { title: "Titel & meer", subject: "s", author: "a", comments: "c", created: "2020-06-18T00:00:00Z" },
    };
    expect(await roundTrip(file)).toEqual(file);
  });
});
