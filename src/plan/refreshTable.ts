import type { Letter } from "../letter/letter";
import { yearLabel } from "../letter/year";
import { areaAddress, cellAddress } from "./address";
import { cellBlocks } from "./cellBlocks";
import type { Finding } from "./Finding";
import { formulaAt, inputAt, valueAt, type FoundTable, type MarkedArea } from "./FoundTable";
import { highlightRules } from "./highlightRules";
import { missingMarks, type MarksNow } from "./marks/missingMarks";
import type { Area, CellInput, Operation } from "./operation";
import type { Overtyped, OvertypedPart } from "./Overtyped";
import { resultParts } from "./resultParts";
import { sameCell, sameShape } from "./sameCell";
import { tableCells } from "./tableCells";
import { resultRows } from "./tableLayout";
import { controlHeading, oldHeading } from "./tableVersion";
import { changedTableTexts, type ChangedText } from "./texts/ChangedText";
import { isSameText } from "./texts/isSameText";
import { words } from "./words";

/** What there is to do about one table: mend at once, ask about, report. */
export interface TableRefresh {
  readonly plan: readonly Operation[];
  readonly overtyped: readonly Overtyped[];
  readonly findings: readonly Finding[];
  /** Words of ours that read otherwise now: told, and the user's to leave so. */
  readonly texts: readonly ChangedText[];
}

/** Compares a table with what it would be if it were inserted here now. */
export function refreshTable(letter: Letter, found: FoundTable): TableRefresh {
  const { theme, area, layout, lines } = found;
  const plan: Operation[] = [];
  const overtyped: Overtyped[] = [];
  const findings: Finding[] = [];
  const address = (row: number, column: number) => cellAddress(row, column);
  const find = (what: Finding["what"], row: number, column: number, subject: string = theme.name) =>
    findings.push({ what, subject, sheet: area.sheet, address: address(row, column) });
  const write = (row: number, column: number, value: CellInput) =>
    plan.push({ kind: "write", area: cell(area, row, column), cells: [[value]] });
  const ask = (part: OvertypedPart, row: number, column: number, line: string, index: number, ours: CellInput) => {
    const year = theme.columns[index];
    overtyped.push({
      part,
      theme: theme.name,
      line,
      year: year ? yearLabel(year) : "",
      sheet: area.sheet,
      address: address(row, column),
      row,
      column,
      now: inputAt(area, row, column),
      ours,
    });
  };
  const expected = expectedCells(letter, found);
  const { rows, columns } = layout;

  theme.columns.forEach((_year, index) => {
    const column = columns.firstYear + index;
    const header = expected(rows.header, column);
    if (!sameCell(valueAt(area, rows.header, column), header))
      ask("year", rows.header, column, words.line, index, header);
    for (const { row, line } of lines) {
      if (!line) continue;
      const value = expected(row, column);
      if (!sameCell(valueAt(area, row, column), value)) ask("line", row, column, line.name, index, value);
    }
    resultRows(layout).forEach((row, place) => {
      const ours = expected(row, column);
      const now = formulaAt(area, row, column);
      if (sameCell(now, ours)) return;
      const [part, label] = resultParts[place] ?? ["sum", ""];
      if (!sameShape(now, ours)) return ask(part === "announced" ? part : "result", row, column, label, index, ours);
      write(row, column, ours);
      find("formulaStretched", row, column);
    });
  });
  const control = controlCells(found, expected);
  control.forEach(([row, column, value]) => write(row, column, value));
  for (const block of cellBlocks(control.map(([row, column]) => ({ row, column }))))
    findings.push({
      ...{ what: "controlMended", subject: theme.name, sheet: area.sheet },
      address: areaAddress({ ...block, sheet: area.sheet }),
    });
  theme.lines.forEach((line, index) => {
    if (rows.lines[index] === null) find("lineGone", rows.header, columns.label, line.name);
  });
  const heading = oldHeading(found);
  if (heading) {
    write(heading.row, heading.column, controlHeading());
    find("renewed", heading.row, heading.column);
  }
  if (area.rules === 0) {
    plan.push(...highlightRules(layout));
    find("marksRestored", rows.firstLine, columns.firstYear);
  } else {
    const ours = new Set([...lines.flatMap(({ row, line }) => (line ? [row] : [])), ...resultRows(layout)]);
    const missing = missingMarks(highlightRules(layout), marksNow(area), (row) => ours.has(row));
    plan.push(...missing);
    const inOrder = [...missing].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
    for (const cells of new Set(inOrder.map((rule) => areaAddress(rule.area))))
      findings.push({ what: "marksRestored", subject: theme.name, sheet: area.sheet, address: cells });
  }
  return { plan, overtyped, findings, texts: changedTableTexts(letter, found) };
}

/** What would stand in a cell if the table were inserted here now, rows of the user's own left as they are. */
function expectedCells(letter: Letter, { theme, layout }: FoundTable): (row: number, column: number) => CellInput {
  const grid = tableCells(letter, theme, layout);
  return (row, column) => grid[row - layout.area.row]?.[column - layout.area.column] ?? null;
}

/** The cells of the control block that are not as they should be; rows that are not ours are left alone. */
function controlCells(
  found: FoundTable,
  expected: (row: number, column: number) => CellInput,
): [number, number, CellInput][] {
  const { theme, area, layout, lines } = found;
  const { rows, columns } = layout;
  const own = lines.flatMap(({ row, line }) => (line ? [row] : []));
  const years = theme.columns.map((_year, index) => index);
  const beside = [
    ...years.map((index) => columns.letter + index),
    ...years.map((index) => columns.covered + index),
    columns.choices,
  ];
  const cells = [rows.header, ...own, ...resultRows(layout)].flatMap((row) =>
    beside.flatMap((column): [number, number, CellInput][] => {
      const value = expected(row, column);
      return sameCell(formulaAt(area, row, column), value) ? [] : [[row, column, value]];
    }),
  );
  return [...switchCells(found, expected), ...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/**
 * Above the header of the control block: its heading, the switch of the marks, and what can be chosen there. Words count wherever they
 * stand in their column, since rows may have come between; a heading that is gone is put back with the version that it says.
 */
function switchCells(
  { area, layout }: FoundTable,
  expected: (row: number, column: number) => CellInput,
): [number, number, CellInput][] {
  const { rows, columns, switch: at } = layout;
  const above = (column: number) =>
    Array.from({ length: rows.header - area.row }, (_, index) => String(valueAt(area, area.row + index, column)));
  const isThere = (row: number, column: number) =>
    above(column).some((text) => isSameText(text, String(expected(row, column))));
  const texts = [
    [rows.title, columns.letter],
    [rows.title, columns.choices],
    [rows.subtitle, columns.choices],
  ] as const;
  const heading = [rows.subtitle, columns.letter] as const;
  const isHeaded = above(columns.letter).some((text) => text === "" || text.startsWith(words.control));
  const isSwitch = [words.on, words.off].some(
    (word) => word === String(valueAt(area, at.row, at.column)).toLowerCase(),
  );
  const changed = [
    ...texts.filter(([row, column]) => !isThere(row, column)),
    ...(isHeaded ? [] : [heading]),
    ...(isSwitch ? [] : [[at.row, at.column] as const]),
  ];
  return changed.map(([row, column]) => [row, column, expected(row, column)]);
}

/** On a protected sheet Excel looks for no kinds of cells: there only the rules themselves tell, where they were asked for. */
function marksNow(area: MarkedArea): MarksNow {
  return { marked: area.marked ?? [area], ...(area.laid !== undefined && { laid: area.laid }) };
}

function cell({ sheet }: Area, row: number, column: number): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}
