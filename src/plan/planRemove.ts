import type { Letter } from "../letter/letter";
import { parseReference, within } from "./address";
import { findPointers, type Pointer, type SheetFormulas } from "./findPointers";
import type { MarkedArea } from "./FoundTable";
import type { Area, Operation, Plan } from "./operation";
import type { Overtyped } from "./Overtyped";
import { planRefresh } from "./planRefresh";
import { recogniseTable } from "./recogniseTable";
import { overviewId } from "./tableMark";
import type { NameState, SheetState } from "./WorkbookState";
import { words } from "./words";

/** What taking everything away means, to be read before it is done. */
export interface Removal {
  readonly plan: Plan;
  /** Sheets that go as a whole: ours, with nothing of the user's on them. */
  readonly sheets: readonly string[];
  /** Areas that are emptied on sheets that stay. */
  readonly areas: readonly Area[];
  readonly names: readonly string[];
  /** The user's own figures that go with it. */
  readonly overtyped: readonly Overtyped[];
  /** The user's formulas that will show an error. */
  readonly pointers: readonly Pointer[];
}

/** Everything that we inserted and that the workbook's own names lead to; copies of sheets are the user's. */
export function planRemove(
  letter: Letter,
  marked: readonly MarkedArea[],
  names: readonly NameState[],
  sheets: readonly SheetState[],
  formulas: readonly SheetFormulas[],
): Removal {
  const own = marked.filter(({ scope }) => scope === null);
  const sources = sourceSheet(formulas);
  const places: readonly Area[] = [...own.flatMap((area) => partsOf(letter, area)), ...(sources ? [sources] : [])];
  // Excel deletes no very hidden sheet: there the cells are emptied.
  const kept = (sheet: string) =>
    sheets.some(({ name, visibility }) => name === sheet && visibility === "VeryHidden") ||
    formulas.some((each) => each.sheet === sheet && holdsMore(each, places)) ||
    !startsAsOurs(sheet, own, sources);
  const gone = [...new Set(places.map(({ sheet }) => sheet))].filter((sheet) => !kept(sheet));
  const visibleLeft = sheets.some(({ name, visibility }) => visibility === "Visible" && !gone.includes(name));
  const removed = visibleLeft ? gone : [];
  const areas = places.filter(({ sheet }) => !removed.includes(sheet));
  const ourNames = names.filter((name) => isOurName(name, places, letter)).map(({ name }) => name);
  const plan: Operation[] = [
    ...ourNames.map((name): Operation => ({ kind: "removeName", name })),
    ...unfold(
      letter,
      own.filter(({ sheet }) => !removed.includes(sheet) && startsAsOurs(sheet, own, sources)),
    ),
    ...areas.map((area): Operation => ({ kind: "clear", area })),
    ...removed.map((sheet): Operation => ({ kind: "removeSheet", sheet })),
  ];
  return {
    plan,
    sheets: removed,
    areas,
    names: ourNames,
    overtyped: planRefresh(letter, own, names).overtyped,
    pointers: findPointers(formulas, places, ourNames),
  };
}

/** A sheet that we made: it has the overview or the sources, or began as a table's own sheet. */
function startsAsOurs(sheet: string, own: readonly MarkedArea[], sources: Area | null): boolean {
  if (sources?.sheet === sheet) return true;
  const here = own.filter((area) => area.sheet === sheet);
  return here.some(({ id }) => id === overviewId) || (sheet.startsWith(words.sheet) && here.length > 0);
}

/** The sheet with the sources, by its heading; it has no mark. */
function sourceSheet(formulas: readonly SheetFormulas[]): Area | null {
  const found = formulas.find(
    ({ sheet, row, column, formulas: cells }) =>
      sheet.startsWith(words.sourceSheet) && row === 0 && column === 0 && cells[0]?.[0] === "Bronnen",
  );
  if (!found) return null;
  const here = formulas.filter(({ sheet }) => sheet === found.sheet);
  const rows = Math.max(...here.map((each) => each.row + each.formulas.length));
  return { sheet: found.sheet, row: 0, column: 0, rows, columns: 7 };
}

function holdsMore({ sheet, row, column, formulas }: SheetFormulas, places: readonly Area[]): boolean {
  return formulas.some((cells, rowOffset) =>
    cells.some((content, columnOffset) => {
      if (content === "") return false;
      const at = { sheet, row: row + rowOffset, column: column + columnOffset, rows: 1, columns: 1 };
      return !places.some((place) => within(at, place));
    }),
  );
}

function isOurName({ name, formula, comment }: NameState, places: readonly Area[], letter: Letter): boolean {
  if (!/^Offensief_/i.test(name) || !comment.includes(letter.reference.kenmerk)) return false;
  const area = parseReference(formula);
  return area === null ? formula.includes("#REF!") : places.some((place) => within(area, place));
}

/** What of a marked area is ours: rows that the user put between the lines are his, and so is what we can't recognise. */
function partsOf(letter: Letter, marked: MarkedArea): Area[] {
  const whole: Area = {
    sheet: marked.sheet,
    row: marked.row,
    column: marked.column,
    rows: marked.rows,
    columns: marked.columns,
  };
  const theme = letter.themes.find(({ id }) => id === marked.id);
  if (!theme) return [whole];
  const found = recogniseTable(theme, marked);
  if (!found) return [];
  const his = found.lines.filter(({ line }) => line === null).map(({ row }) => row);
  const edges = [marked.row - 1, ...his, marked.row + marked.rows];
  return edges.slice(1).flatMap((end, index) => {
    const row = (edges[index] ?? 0) + 1;
    return end > row ? [{ ...whole, row, rows: end - row }] : [];
  });
}

/** Columns that were folded away would stay hidden on a sheet that stays; tables below each other share their fold. */
function unfold(letter: Letter, own: readonly MarkedArea[]): Operation[] {
  const folds = new Map<string, Operation>();
  for (const marked of own) {
    const theme = letter.themes.find(({ id }) => id === marked.id);
    const found = theme ? recogniseTable(theme, marked) : null;
    if (!found) continue;
    const { letter: column, choices } = found.layout.columns;
    const area: Area = { sheet: marked.sheet, row: marked.row, column, rows: 1, columns: choices - column + 1 };
    folds.set(`${area.sheet}|${column}`, { kind: "ungroupColumns", area });
  }
  return [...folds.values()];
}
