import type { UniverInstance } from "./createHeadlessUniver";

let made = 0;

/**
 * A workbook with one empty sheet, "sheet1". Its id is its own: Univer keeps what ranges hold in one store for all
 * workbooks of a page, by their ids, and would give one workbook the values of another.
 */
export function createEmptyBook(
  { api }: UniverInstance,
  sheetName: string,
): ReturnType<UniverInstance["api"]["createWorkbook"]> {
  made += 1;
  return api.createWorkbook({
    id: `workbook${made}`,
    name: "Map1",
    sheets: { sheet1: { id: "sheet1", name: sheetName, rowCount: 200, columnCount: 26 } },
    sheetOrder: ["sheet1"],
  });
}
