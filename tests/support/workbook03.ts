import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../src/plan/address";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { FileCell, SheetFile, WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { Controller } from "./controller";
import { inExcel } from "./inExcel";
import { keptWorkbook } from "./keptWorkbook";
import { root } from "./nodeHost";

/** See tests/workbooks/0.3/README.md. */
export type Workbook03 =
  "tables" | "scenarios" | "hers" | "one" | "shared" | "insert-under-way" | "change-under-way" | "remove-under-way";

/** Who saved it last. */
export type SavedBy = "addin" | "libreoffice";

/** A workbook of version 0.3 as it stands in its file, with the answers that its formulas had then. */
export function file03(name: Workbook03, by: SavedBy = "addin"): Promise<WorkbookFile> {
  return keptWorkbook(`03-${by}-${name}`, async () => {
    const folder = join(root, "tests", "workbooks", "0.3", by === "libreoffice" ? by : "");
    const bytes = new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
    return (await readXlsx(bytes, { namespaces: ["OFFENSIEF"] })).file;
  });
}

/** The same, opened with the add-in of today. */
export async function open03(file: WorkbookFile): Promise<Controller> {
  const [, addInId = ""] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(root, "dist", "manifest.xml"), "utf8")) ?? [];
  const she = await Controller.start({ file, addInId });
  inExcel(she.host);
  return she;
}

/** All that a user could miss or find too much, in the form in which two workbooks can be compared. */
export function contentsOf({ host }: Controller): WorkbookFile {
  return toWorkbookFile(host.engine, host.host.model);
}

/**
 * Everything in which two workbooks differ, a line for each thing: cells with formula, answer and look; names; sheets with
 * their marks, lists, tables, charts and page; settings. Which sheet and cells are selected is left out.
 */
export function differences(before: WorkbookFile, after: WorkbookFile): readonly string[] {
  const [one, other] = [before, after].map(
    (file) =>
      new Map(
        Object.entries({
          ...Object.fromEntries(file.names.map((each) => [`name ${each.scope ?? ""} ${each.name}`, each])),
          ...Object.fromEntries(file.sheets.flatMap(partsOf)),
          book: { ...file, sheets: file.sheets.map(({ name }) => name), names: [], activeSheet: 0 },
        }).map(([key, value]) => [key, inOneOrder(value)]),
      ),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    one.get(key) === other.get(key) ? [] : [`${key}: ${one.get(key) ?? "-"} -> ${other.get(key) ?? "-"}`],
  );
}

/** As text, whatever order the members come in. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function partsOf(sheet: SheetFile): [string, unknown][] {
  const { cells, columns, ...rest } = sheet;
  // A file keeps widths in whole pixels.
  const widths = columns.map((each) => ({
    ...each,
    width: each.width === null ? null : Math.round(each.width / 0.75),
  }));
  return [
    [`sheet ${sheet.name}`, { ...rest, columns: widths, selection: null }],
    ...cells.map((cell): [string, unknown] => {
      const { row, column, style, value, array, ...other } = cell;
      // A formula that can give one answer only is saved without the mark of a dynamic array, as Excel does; 0.3 marked more of them.
      const isOne = array?.dynamic === true && array.rect.rows * array.rect.columns === 1;
      const kept = { ...other, array: isOne ? null : array, value: value === 0 ? 0 : value, ...style };
      return [`${sheet.name}!${cellAddress(row, column)}`, kept];
    }),
  ];
}

/**
 * The file as it is once it is calculated: where it has no answer it has the one of now. The host gives a formula without a number
 * format that of the cells it refers to, as Excel does where one is typed.
 */
export function calculated(file: WorkbookFile, now: WorkbookFile): WorkbookFile {
  return {
    ...file,
    sheets: file.sheets.map((sheet) => {
      const cells = new Map(cellsIn(now, sheet.name).map((cell) => [cellAddress(cell.row, cell.column), cell]));
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const { style, value } = cells.get(cellAddress(cell.row, cell.column)) ?? cell;
          if (cell.formula === null) return cell;
          const hasAnswer = cell.value !== null || cell.error !== null;
          const numberFormat = cell.style?.numberFormat ?? style?.numberFormat;
          return {
            ...cell,
            value: hasAnswer ? cell.value : value,
            style: numberFormat === undefined ? cell.style : { ...cell.style, numberFormat },
          };
        }),
      };
    }),
  };
}

export function cellsIn(file: WorkbookFile, sheet: string): readonly FileCell[] {
  return file.sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

/** What is hers: her own sheets, her remarks on ours, and her names. */
export function hersIn({ sheets, names }: WorkbookFile): unknown {
  return {
    sheets: sheets.filter(({ name }) => name === "Blad1" || name === "Mijn cijfers"),
    names: names.filter(({ name }) => !name.startsWith("Offensief_")),
    remarks: sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => (value === "mijn opmerking" ? [[name, row, column]] : [])),
    ),
  };
}

/** Every figure that a formula of ours or hers comes to, and every figure that was typed; not what the inventory counts. */
export function answersOf({ sheets }: WorkbookFile): readonly string[] {
  const read = sheets.filter(({ name }) => name !== "Offensief inventaris");
  return read.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      typeof value === "number" ? [`${name}!${cellAddress(row, column)} ${value + 0}`] : [],
    ),
  );
}
