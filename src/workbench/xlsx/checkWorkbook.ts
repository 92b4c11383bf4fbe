import { isAllowedName } from "./allowedName";
import { checkCells } from "./checkCells";
import { checkCharts } from "./checkCharts";
import { checkRules } from "./checkRules";
import { checkTables } from "./checkTables";
import { storedHeader } from "./headerText";
import type { SheetFile, WorkbookFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";

const MAX_SHEET_NAME = 31;
const MAX_TEXT = 255;

/** Throws an `XlsxError` for a workbook that Excel would refuse, or would "repair" by leaving things out. */
export function checkWorkbook(file: WorkbookFile): void {
  if (!file.sheets.some((sheet) => sheet.visibility === "Visible"))
    throw new XlsxError("A workbook needs a visible sheet.");
  if (file.sheets[file.activeSheet]?.visibility !== "Visible")
    throw new XlsxError("The active sheet must be a visible one.");
  const taken = new Set<string>();
  for (const sheet of file.sheets) {
    checkSheetName(sheet.name, taken);
    checkSheet(sheet);
  }
  checkNames(file);
  checkCharts(file);
  checkTables(file);
}

function checkSheetName(name: string, taken: Set<string>): void {
  const bad =
    name === "" || name.length > MAX_SHEET_NAME || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === "history";
  if (bad) throw new XlsxError(`"${name}" is not a name for a sheet.`);
  if (taken.has(name.toLowerCase())) throw new XlsxError(`Two sheets are called "${name}".`);
  taken.add(name.toLowerCase());
}

function checkSheet(sheet: SheetFile): void {
  const place = `Sheet "${sheet.name}"`;
  checkCells(sheet, place);
  checkRules(sheet, place);
  for (const [what, texts] of [["header", sheet.page.header] as const, ["footer", sheet.page.footer] as const]) {
    if (texts !== null && storedHeader(texts).length > MAX_TEXT) {
      throw new XlsxError(`${place}: the ${what} is over ${MAX_TEXT} characters.`);
    }
  }
}

function checkNames(file: WorkbookFile): void {
  const taken = new Set<string>();
  for (const { name, formula, comment, scope } of file.names) {
    if (scope !== null && !file.sheets.some((sheet) => sheet.name === scope)) {
      throw new XlsxError(`The name "${name}" belongs to the sheet "${scope}", which is not there.`);
    }
    const key = JSON.stringify([name.toLowerCase(), scope]);
    if (taken.has(key)) throw new XlsxError(`The name "${name}" stands twice in the same place.`);
    taken.add(key);
    if (!isAllowedName(name)) {
      throw new XlsxError(`"${name}" is not a name that Excel allows.`);
    }
    if (!formula.startsWith("=")) throw new XlsxError(`The formula of the name "${name}" does not begin with "=".`);
    if ((comment?.length ?? 0) > MAX_TEXT)
      throw new XlsxError(`The comment of the name "${name}" is over ${MAX_TEXT} characters.`);
  }
}
