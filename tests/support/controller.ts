import type { CellInput, CellStyle } from "../../src/workbench/engine/Engine";
import { parseAddress } from "../../src/workbench/model/address";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../src/workbench/node/createNodeHost";
import { startWithAddin } from "./nodeHost";

/** The pictures that were taken last, by their text. */
const pictures = new Map<string, string[]>();
const kept = 4;

/** The lines of a text. The same text twice gives the same list: comparing 200,000 lines one by one takes a second. */
function linesOf(text: string): string[] {
  const lines = pictures.get(text) ?? text.split("\n");
  pictures.delete(text);
  pictures.set(text, lines);
  const [oldest] = pictures.keys();
  if (pictures.size > kept && oldest !== undefined) pictures.delete(oldest);
  return lines;
}

/** A controller at work: clicks the ribbon, types in cells, reads what is there. Figures by the names that she would use. */
export class Controller {
  private constructor(readonly host: NodeHost) {}

  static async start(options: Parameters<typeof startWithAddin>[0] = {}): Promise<Controller> {
    return new Controller(await startWithAddin(options));
  }

  /** Clicks a ribbon button and gives the message that is left for her. */
  async click(action: string): Promise<string> {
    await this.host.pressButton(action);
    const store = this.host.page.evaluate("globalThis.offensiefMessages?.latest?.text");
    return typeof store === "string" ? store : "";
  }

  sheets(): string[] {
    return this.host.engine.sheets().map((sheet) => sheet.name);
  }

  names(): string[] {
    return this.host.host.model.names.map((item) => item.name);
  }

  /** Types into a cell of a named range, counted from its first cell. */
  async type(name: string, row: number, column: number, value: string | number | null): Promise<void> {
    const at = this.locate(name);
    await this.typeAt(at.sheetId, at.row + row, at.column + column, value);
  }

  async typeAt(sheetId: string, row: number, column: number, value: string | number | null): Promise<void> {
    const input: CellInput =
      value === null
        ? { kind: "empty" }
        : typeof value === "string" && value.startsWith("=")
          ? { kind: "formula", formula: value }
          : { kind: "value", value };
    this.host.engine.write(sheetId, { row, column, rows: 1, columns: 1 }, [[input]]);
    await this.host.engine.settle();
  }

  /** What a cell of a named range has, as `type` puts it back: its formula, its value, or null where it is empty. */
  input(name: string, row: number, column: number): string | number | null {
    const at = this.locate(name);
    return this.inputAt(at.sheetId, at.row + row, at.column + column);
  }

  /** What a cell has, as `typeAt` puts it back. */
  inputAt(sheetId: string, row: number, column: number): string | number | null {
    const [[cell] = []] = this.host.engine.read(sheetId, { row, column, rows: 1, columns: 1 });
    if (!cell || cell.formula !== null) return cell?.formula ?? null;
    return typeof cell.value === "number"
      ? cell.value
      : cell.value === null || cell.value === ""
        ? null
        : String(cell.value);
  }

  /** The values of a named range: a row of them, or a column. */
  values(name: string): unknown[] {
    const { sheetId, ...rect } = this.locate(name);
    return this.host.engine.read(sheetId, rect).flatMap((row) => row.map((cell) => cell.error ?? cell.value));
  }

  async shown(name: string, row: number, column: number): Promise<CellStyle> {
    const at = this.locate(name);
    return this.host.engine.shownStyle(at.sheetId, at.row + row, at.column + column);
  }

  select(name: string, row: number, column: number): void {
    const at = this.locate(name);
    this.host.engine.select(at.sheetId, { row: at.row + row, column: at.column + column, rows: 1, columns: 1 });
  }

  /**
   * All that a user could miss or find too much: cells, names, rules; in lines, so that a difference is seen. Which sheet
   * and cells are selected is left out.
   */
  picture(): string[] {
    const file = toWorkbookFile(this.host.engine, this.host.host.model);
    const sheets = file.sheets.map((sheet) => ({ ...sheet, selection: null }));
    return linesOf(JSON.stringify({ ...file, sheets, activeSheet: 0, addIns: [] }, null, 1));
  }

  sheetId(name: string): string {
    return this.host.engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  }

  leave(): void {
    this.host.dispose();
  }

  private locate(name: string): { sheetId: string; row: number; column: number; rows: number; columns: number } {
    const formula = this.host.engine.nameFormula(name);
    const found = formula === null ? null : parseAddress(formula);
    const sheet = this.host.engine.sheets().find((each) => each.name === found?.sheet);
    if (!found || !sheet) throw new Error(`No name ${name}`);
    return { sheetId: sheet.id, ...found.rect };
  }
}
