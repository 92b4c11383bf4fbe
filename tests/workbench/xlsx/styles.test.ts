import type { FileStyle } from "../../../src/workbench/xlsx/WorkbookFile";
import { cell, oneSheet, partOf, roundTrip } from "./support";

async function styleBack(style: FileStyle): Promise<FileStyle | null | undefined> {
  const file = await roundTrip(oneSheet({ cells: [cell(0, 0, { value: 1, style })] }));
  return file.sheets[0]?.cells[0]?.style;
}

const thin = { style: "Continuous", weight: "Thin", color: "#123456" } as const;

describe("styles of a saved workbook", () => {
  const styles: readonly FileStyle[] = [
    { bold: true },
    { italic: true, underline: true, strikethrough: true },
    { fontName: "Verdana", fontSize: 9.5, fontColor: "#00AA00" },
    { fontColor: "#000000" },
    { fill: "#FFF2CC" },
    { numberFormat: "0.00" },
    { numberFormat: '0" e.v."' },
    { numberFormat: '#,##0.0;[Red]-#,##0.0;"–"' },
    { numberFormat: "m/d/yyyy" },
    { numberFormat: "@" },
    { horizontal: "Right", vertical: "Top", wrap: true },
    { horizontal: "Left", indent: 2 },
    { vertical: "Center" },
    { top: thin, bottom: { style: "Double", weight: "Thick", color: "#000000" } },
    { left: { ...thin, weight: "Hairline" }, right: { ...thin, weight: "Medium" }, top: { ...thin, weight: "Thick" } },
    {
      left: { ...thin, style: "Dash" },
      right: { ...thin, style: "Dot" },
      top: { ...thin, style: "Dash", weight: "Medium" },
    },
    { locked: false },
    { formulaHidden: true },
    { bold: true, fill: "#C00000", fontColor: "#FFFFFF", numberFormat: "0.0%", top: thin, locked: false, wrap: true },
  ];

  it.each(styles.map((style) => [JSON.stringify(style), style] as const))("%s", async (_, style) => {
    expect(await styleBack(style)).toEqual(style);
  });

  it("takes what says nothing for the default", async () => {
    const nothing: FileStyle = {
      bold: false,
      fill: null,
      numberFormat: "General",
      fontName: "Calibri",
      fontSize: 11,
      top: null,
      locked: true,
    };
    expect(await styleBack(nothing)).toBeNull();
  });

  it("keeps a style on an empty cell", async () => {
    const styled = cell(2, 2, { style: { fill: "#EEEEEE" } });
    expect((await roundTrip(oneSheet({ cells: [styled, cell(3, 3, {})] }))).sheets[0]?.cells).toEqual([styled]);
  });

  it("stores a style that many cells share once", () => {
    const cells = Array.from({ length: 50 }, (_, row) =>
      cell(row, 0, { value: row, style: { bold: true, fill: row % 2 === 0 ? "#ffffff" : "#FFFFFF" } }),
    );
    expect(partOf(oneSheet({ cells }), "xl/styles.xml")).toContain('<cellXfs count="2">');
  });
});
