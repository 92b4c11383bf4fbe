import { blankCell } from "../../../src/workbench/xlsx/blankCell";
import { blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import type { CustomFunctionNames } from "../../../src/workbench/xlsx/CustomFunctionNames";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import type { FileCell, SheetFile, WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { strFromU8, unzipSync } from "fflate";

export const EXAMPLE: CustomFunctionNames = { namespaces: ["VOORBEELD"], names: ["VOORBEELD.REEKS.KORT"] };

/** A cell with what the test is about. */
export function cell(row: number, column: number, content: Partial<FileCell>): FileCell {
  return { ...blankCell(row, column), ...content };
}

/** A workbook with one sheet, "Blad1". */
export function oneSheet(content: Partial<SheetFile>): WorkbookFile {
  return blankWorkbook([{ ...blankSheet("Blad1"), ...content }]);
}

/** Saves and opens again; fails where the reader lost something. */
export async function roundTrip(file: WorkbookFile): Promise<WorkbookFile> {
  const read = await readXlsx(writeXlsx(file, EXAMPLE), EXAMPLE);
  expect(read.dropped).toEqual([]);
  return read.file;
}

/** The text of one part of the saved file. */
export function partOf(file: WorkbookFile, path: string): string {
  const part = unzipSync(writeXlsx(file, EXAMPLE))[path];
  if (part === undefined) throw new Error(`${path} is not in the file.`);
  return strFromU8(part);
}
