import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { changeReferences } from "../../../src/workbench/xlsx/changeReferences";
import { excelOf, startHost } from "../../support/nodeHost";
import { type Act, type Area, type Cell, cellsOf, follow, spread, whereTo } from "./CellModel";

export const sheets = ["Blad1", "Ander blad", "Verborgen"] as const;

interface Formula {
  cell: Cell | null;
  readonly refs: { readonly lock: string; readonly isOwn: boolean; readonly sheet: string; area: Area | null }[];
}

/** A workbook in the host, and the same as cells that know where they went. */
export class TwinWorkbook {
  private formulas: Formula[] = [];
  private values: { readonly text: string; cell: Cell | null }[] = [];
  private names: { readonly name: string; readonly scope: string | null; readonly sheet: string; area: Area | null }[] =
    [];
  private layers: {
    readonly kind: "rule" | "list" | "merged";
    readonly sheet: string;
    cells: Cell[];
    readonly to: string;
    source: Area | null;
  }[] = [];
  private series: { area: Area | null }[] = [];
  table: Area = area("Ander blad", 20, 11, 23, 12);

  private constructor(readonly host: NodeHost) {}

  static async start(random: (below: number) => number): Promise<TwinWorkbook> {
    const twin = new TwinWorkbook(await startHost());
    await twin.build(random);
    return twin;
  }

  /** Areas that single cells may not be shifted or moved through. */
  get fixed(): Area[] {
    const merged = this.layers.filter(({ kind, cells }) => kind === "merged" && cells.length > 0);
    return [this.table, ...merged.map(({ cells }) => boxOf(cells))];
  }

  async act(act: Act): Promise<void> {
    await excelOf(this.host).run(async (context) => {
      const range = context.workbook.worksheets.getItem(act.area.sheet).getRange(addressOf(act));
      if (act.kind === "move") range.moveTo(range.getOffsetRange(act.down, act.right));
      else if (act.direction === "Down" || act.direction === "Right") range.insert(act.direction);
      else range.delete(act.direction);
      await context.sync();
    });
    for (const value of this.values) value.cell = value.cell && whereTo(value.cell, act);
    for (const formula of this.formulas) {
      formula.cell = formula.cell && whereTo(formula.cell, act);
      for (const ref of formula.refs) ref.area = ref.area && follow(ref.area, act);
    }
    for (const each of [...this.names, ...this.series]) each.area = each.area && follow(each.area, act);
    for (const layer of this.layers) {
      layer.cells = spreadOver(layer.cells, act);
      layer.source = layer.source && follow(layer.source, act);
    }
    this.table = follow(this.table, act) ?? this.table;
  }

  /** What ought to be there: lines of text, so that a difference is seen. */
  expected(): string[] {
    return [
      ...this.values.flatMap(({ text, cell }) => (cell ? [`${placeOf(cell)} ${text}`] : [])),
      ...this.formulas.flatMap(({ cell, refs }) =>
        cell ? [`${placeOf(cell)} =${refs.map((ref) => `SUM(${textOf(ref, ref.isOwn)})`).join("+")}`] : [],
      ),
      ...this.names.map((each) => `${each.scope ?? ""}!${each.name} =${textOf({ ...each, lock: "$" }, false)}`),
      ...this.layers.map(({ kind, to, cells, source }) =>
        [
          kind,
          cells.length === 0 || kind === "merged" ? "" : textOf({ lock: "$", sheet: to, area: source }, false),
          ...cells.map(placeOf).sort(),
        ].join(" "),
      ),
      ...this.series.map(
        (each) =>
          `series ${each.area ? placeOf({ ...each.area, row: each.area.top, column: each.area.left }) + ":" + cellText(each.area.bottom, each.area.right) : "#REF!"}`,
      ),
      `table ${JSON.stringify(this.table)}`,
    ]
      .map(withoutTwice)
      .sort();
  }

  found(): string[] {
    const { engine, host } = this.host;
    const lines: string[] = [];
    for (const { id, name } of engine.sheets()) {
      const used = engine.usedRect(id);
      engine.read(id, used ?? { row: 0, column: 0, rows: 1, columns: 1 }).forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const place = { sheet: name, row: row + (used?.row ?? 0), column: column + (used?.column ?? 0) };
          if (cell.formula !== null) lines.push(`${placeOf(place)} ${cell.formula}`);
          else if (typeof cell.value === "string" && !cell.value.startsWith("T"))
            lines.push(`${placeOf(place)} ${cell.value}`);
        }),
      );
      const { validations, kept } = host.model.sheet(id);
      lines.push(
        [
          "list",
          validations[0]?.source?.slice(1) ?? "",
          ...inSheet(
            name,
            validations.map(({ rect }) => rect),
          ),
        ].join(" "),
      );
      lines.push(["merged", "", ...inSheet(name, kept.merged)].filter((part) => part !== undefined).join(" "));
      const [rule] = engine.rules(id);
      lines.push(
        ["rule", rule ? /^=SUM\((.*)\)>0$/.exec(rule.formula)?.[1] : "", ...inSheet(name, rule?.rects ?? [])].join(" "),
      );
    }
    for (const { name, scope } of host.model.names)
      lines.push(`${scope === null ? "" : host.sheetName(scope)}!${name} ${engine.nameFormula(name, scope) ?? ""}`);
    const [chart] = host.model.charts;
    if (chart)
      changeReferences(chart.content, (cells) => {
        const rect = cells?.rect;
        lines.push(
          `series ${cells && rect ? `${placeOf({ sheet: host.sheetName(cells.sheet), row: rect.row, column: rect.column })}:${cellText(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}` : "#REF!"}`,
        );
        return cells;
      });
    const [table] = host.model.tables;
    if (table) {
      const { row, column, rows, columns } = table.rect;
      lines.push(
        `table ${JSON.stringify(area(host.sheetName(table.sheetId), row, column, row + rows - 1, column + columns - 1))}`,
      );
    }
    return lines.map(withoutTwice).sort();
  }

  private async build(random: (below: number) => number): Promise<void> {
    const run = excelOf(this.host).run;
    const anywhere = (sheet: string) => {
      const [top, left] = [random(14), random(8)];
      return area(sheet, top, left, top + random(4), left + random(3));
    };
    const some = () => sheets[random(sheets.length)] ?? "Blad1";
    const free = new Set<string>();
    const freeCell = (sheet: string): Cell => {
      for (;;) {
        const cell = { sheet, row: random(18), column: random(9) };
        if (free.has(placeOf(cell))) continue;
        free.add(placeOf(cell));
        return cell;
      }
    };
    for (const sheet of sheets) {
      const layer = (kind: "rule" | "list") => {
        const to = some();
        this.layers.push({ kind, sheet, cells: cellsOf(anywhere(sheet)), to, source: anywhere(to) });
      };
      for (let count = 0; count < 12; count += 1)
        this.values.push({ text: `v${sheet[0] ?? ""}${count}`, cell: freeCell(sheet) });
      for (let count = 0; count < 6; count += 1) {
        const refs = [some(), some()].map((to) => ({
          lock: random(2) === 0 ? "$" : "",
          isOwn: to === sheet,
          sheet: to,
          area: anywhere(to),
        }));
        this.formulas.push({ cell: freeCell(sheet), refs });
      }
      layer("rule");
      layer("list");
      this.layers.push({
        kind: "merged",
        sheet,
        cells: sheet === "Ander blad" ? cellsOf(area(sheet, 18, 9, 19, 10)) : [],
        to: sheet,
        source: null,
      });
    }
    this.names = [
      { name: "Naam_een", scope: null, sheet: "Ander blad", area: anywhere("Ander blad") },
      { name: "Naam_twee", scope: null, sheet: "Blad1", area: anywhere("Blad1") },
      { name: "Naam_een", scope: "Blad1", sheet: "Verborgen", area: anywhere("Verborgen") },
    ];
    const chartArea = area("Ander blad", 3, 1, 5, 1);
    await run(async (context) => {
      const { workbook } = context;
      for (const sheet of sheets.slice(1)) workbook.worksheets.add(sheet);
      const at = (place: Area) => workbook.worksheets.getItem(place.sheet).getRange(plainText(place));
      for (const { text, cell } of this.values) if (cell) at(oneCell(cell)).values = [[text]];
      for (const { cell, refs } of this.formulas)
        if (cell) at(oneCell(cell)).formulas = [[`=${refs.map((ref) => `SUM(${textOf(ref, ref.isOwn)})`).join("+")}`]];
      for (const { name, scope, ...each } of this.names)
        (scope === null ? workbook : workbook.worksheets.getItem(scope)).names.add(
          name,
          `=${textOf({ ...each, lock: "$" }, false)}`,
        );
      for (const { kind, to, cells, source } of this.layers) {
        if (cells.length === 0) continue;
        const range = at(boxOf(cells));
        const text = textOf({ lock: "$", sheet: to, area: source }, false);
        if (kind === "merged") range.merge();
        else if (kind === "list") range.dataValidation.rule = { list: { inCellDropDown: true, source: `=${text}` } };
        else range.conditionalFormats.add("Custom").custom.rule.formula = `=SUM(${text})>0`;
      }
      const table = workbook.worksheets.getItem("Ander blad").tables.add(plainText(this.table), true);
      table.name = "Tabel";
      at({ ...this.table, bottom: this.table.top }).values = [["Tek", "Ton"]];
      workbook.worksheets.getItem("Blad1").charts.add("Line", at(chartArea), "Columns");
      workbook.worksheets.getItem("Verborgen").visibility = "Hidden";
      await context.sync();
    });
    changeReferences(this.host.host.model.charts[0]?.content ?? never(), (cells) => {
      if (cells)
        this.series.push({
          area: area(
            "Ander blad",
            cells.rect.row,
            cells.rect.column,
            cells.rect.row + cells.rect.rows - 1,
            cells.rect.column + cells.rect.columns - 1,
          ),
        });
      return cells;
    });
  }
}

export function area(sheet: string, top: number, left: number, bottom: number, right: number): Area {
  return { sheet, top, left, bottom, right };
}

/** New cells between the first and the last of a format's cells get it too, where rows or columns come. */
function spreadOver(cells: Cell[], act: Act): Cell[] {
  const moved = spread(cells, act);
  if (act.kind === "move" || act.direction === "Up" || act.direction === "Left") return moved;
  const lines = { ...act.area, ...(act.direction === "Down" ? { left: 0, right: 40 } : { top: 0, bottom: 40 }) };
  const added = cellsOf(act.whole ? lines : act.area).filter((cell) => {
    const before =
      act.direction === "Down" ? { ...cell, row: act.area.top - 1 } : { ...cell, column: act.area.left - 1 };
    const after = act.direction === "Down" ? { ...cell, row: act.area.top } : { ...cell, column: act.area.left };
    const has = (one: Cell) => cells.some((each) => placeOf(each) === placeOf(one));
    return has(before) && has(after);
  });
  return [...moved, ...added];
}

function inSheet(
  sheet: string,
  rects: readonly { row: number; column: number; rows: number; columns: number }[],
): string[] {
  const cells = rects.flatMap(({ row, column, rows, columns }) =>
    cellsOf(area(sheet, row, column, row + rows - 1, column + columns - 1)),
  );
  return cells.map(placeOf).sort();
}

function boxOf(cells: readonly Cell[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return area(cells[0]?.sheet ?? "", Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** Excel shows a range that shrank to one cell as "A1:A1". */
function withoutTwice(line: string): string {
  return line.replace(/(\$?[A-Z]\$?\d+):\1(?!\d)/g, "$1");
}

function oneCell({ sheet, row, column }: Cell): Area {
  return area(sheet, row, column, row, column);
}

function placeOf({ sheet, row, column }: Cell): string {
  return `${sheet}!${cellText(row, column)}`;
}

function cellText(row: number, column: number, lock = ""): string {
  return `${lock}${String.fromCharCode(65 + column)}${lock}${row + 1}`;
}

function plainText({ top, left, bottom, right }: Area, lock = ""): string {
  const first = cellText(top, left, lock);
  return top === bottom && left === right ? first : `${first}:${cellText(bottom, right, lock)}`;
}

function textOf(
  ref: { readonly lock: string; readonly sheet: string; readonly area: Area | null },
  isOwn: boolean,
): string {
  const sheet = isOwn ? "" : ref.sheet.includes(" ") ? `'${ref.sheet}'!` : `${ref.sheet}!`;
  return sheet + (ref.area ? plainText(ref.area, ref.lock) : "#REF!");
}

function addressOf(act: Act): string {
  const { top, left, bottom, right } = act.area;
  if (act.kind === "move" || !act.whole) return plainText(act.area);
  return act.direction === "Down" || act.direction === "Up"
    ? `${top + 1}:${bottom + 1}`
    : `${String.fromCharCode(65 + left)}:${String.fromCharCode(65 + right)}`;
}

function never(): never {
  throw new Error("there is no chart");
}
