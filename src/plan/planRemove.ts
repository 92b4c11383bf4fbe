import type { Letter } from "../letter/letter";
import { overlaps, parseReference, within } from "./address";
import type { MarkedArea } from "./FoundTable";
import type { Belonging, Unseen } from "./leaning/Belonging";
import { findPointers } from "./leaning/findPointers";
import type { Leaners, SheetFormulas } from "./leaning/Leaners";
import type { Area, Operation } from "./operation";
import { planRefresh } from "./planRefresh";
import { couldBeOurs, goneFamilies, isOurName, leadsNowhere } from "./ours/isOurName";
import { nameFamily } from "./ours/nameFamily";
import { recogniseTable } from "./recogniseTable";
import { clearBut } from "./removal/clearBut";
import { findSources } from "./removal/findSources";
import { hersIn, withoutCells, type OwnedArea } from "./removal/hersIn";
import { stayOf, stayOfCell } from "./removal/hersOn";
import { isOurRule } from "./removal/isOurRule";
import { planBooksRemoval } from "./removal/planBooksRemoval";
import type { Removal, Stay } from "./removal/Removal";
import type { ReadBooks } from "./scenario/Books";
import { overviewId } from "./tableMark";
import type { NameState, WorkbookState } from "./WorkbookState";
import { words } from "./words";

/** What is read of a workbook before anything is taken away. */
export interface RemovalInput {
  readonly state: WorkbookState;
  readonly marked: readonly MarkedArea[];
  readonly leaners: Leaners;
  readonly belongings: readonly Belonging[];
  readonly unseen: readonly Unseen[];
  /** null where there are no tables of scenarios. */
  readonly books: ReadBooks | null;
}

/**
 * Everything that we inserted and that the workbook's own names lead to; copies of sheets are the user's. What she put on
 * a sheet of ours stays, and the sheet with it.
 */
export function planRemove(letter: Letter, input: RemovalInput): Removal {
  const { state, marked, leaners, belongings, books } = input;
  const { names, sheets } = state;
  const { formulas } = leaners;
  const under = marked.filter(({ scope }) => scope === null);
  const owned = under.flatMap((area) => hersIn(letter, area) ?? []);
  // A mark alone makes nothing ours.
  const own = owned.map(({ area }) => area);
  const found = findSources(letter, formulas, own.length > 0 || goneFamilies(letter, names).length > 0);
  const sources = found?.area ?? null;
  const places = [...owned.flatMap(({ parts }) => parts), ...(found ? withoutCells(found.area, found.hers) : [])];
  const shared = books && planBooksRemoval(letter, books, formulas, belongings);
  const mine = belongings.filter((each) => !isOurs(each, owned));
  const rules = mine.flatMap(({ kind, area }) => ((kind === "rule" || kind === "choices") && area ? [area] : []));
  // Excel deletes no very hidden sheet: there the cells are emptied.
  const kept = (sheet: string) =>
    sheets.some(({ name, visibility }) => name === sheet && visibility === "VeryHidden") ||
    formulas.some((each) => each.sheet === sheet && holdsMore(each, places)) ||
    mine.some((each) => each.sheet === sheet) ||
    !startsAsOurs(sheet, own, sources);
  const gone = [
    ...[...new Set(places.map(({ sheet }) => sheet))].filter((sheet) => !kept(sheet)),
    ...(shared?.sheets ?? []),
  ];
  const visibleLeft = sheets.some(({ name, visibility }) => visibility === "Visible" && !gone.includes(name));
  const removed = visibleLeft ? gone : [];
  const areas = places.filter(({ sheet }) => !removed.includes(sheet));
  const ourNames = [...namesOfOurs(letter, names, own), ...(shared?.names ?? [])];
  const plan: Operation[] = [
    ...ourNames.map((name): Operation => ({ kind: "removeName", name })),
    ...unfold(
      letter,
      own.filter(({ sheet }) => !removed.includes(sheet) && startsAsOurs(sheet, own, sources)),
    ),
    ...areas.flatMap((area) => clearBut(area, rules)),
    ...removed.map((sheet): Operation => ({ kind: "removeSheet", sheet })),
  ];
  const order = sheets.map(({ name }) => name);
  return {
    plan,
    sheets: removed,
    areas,
    names: ourNames,
    overtyped: planRefresh(letter, own, names).overtyped,
    goes: [
      ...owned.flatMap(({ area, hers }) => hers.goes.map((cell) => ({ sheet: area.sheet, ...cell }))),
      ...(shared?.goes ?? []),
    ],
    unread: under
      .filter((area) => !own.includes(area))
      .map(({ name, sheet, ...area }) => ({ name, area: placeOf(sheet, area) })),
    ownLines: visibleLeft ? (shared?.ownLines ?? []) : [],
    pointers: findPointers(leaners, { sheets: removed, areas, names: ourNames }, order),
    stays: [...staysOn(places, own, sources, formulas, mine), ...(shared?.stays ?? [])],
    scenarios: books?.scenarios.map(({ code }) => code) ?? [],
    unseen: input.unseen.filter(({ what }) => !removed.some((sheet) => what.startsWith(`${sheet}, `))),
  };
}

/** What of the user's stays on a sheet that would go without it, or within a table of ours. */
function staysOn(
  places: readonly Area[],
  own: readonly MarkedArea[],
  sources: Area | null,
  formulas: readonly SheetFormulas[],
  mine: readonly Belonging[],
): readonly Stay[] {
  const ours = new Set([...own, ...(sources ? [sources] : [])].map(({ sheet }) => sheet));
  const whole = [...ours].filter((sheet) => startsAsOurs(sheet, own, sources));
  const cells = formulas.flatMap(({ sheet, row, column, formulas: lines }) =>
    ours.has(sheet)
      ? lines.flatMap((line, rowOffset) =>
          line.flatMap((content, columnOffset): Stay[] => {
            const at: Area = { sheet, row: row + rowOffset, column: column + columnOffset, rows: 1, columns: 1 };
            const isBeside = !whole.includes(sheet) && !own.some((area) => within(at, area));
            return content === "" || isBeside || places.some((place) => within(at, place))
              ? []
              : [stayOfCell(at, content)];
          }),
        )
      : [],
  );
  const isOn = ({ sheet, area }: Belonging) =>
    whole.includes(sheet) || (area !== null && own.some((each) => overlaps(area, each)));
  return [...cells, ...mine.filter(isOn).map(stayOf)];
}

/** A rule or a drop-down of ours, in one of our areas. */
function isOurs(thing: Belonging, owned: readonly OwnedArea[]): boolean {
  const { area } = thing;
  return area !== null && owned.some((each) => overlaps(area, each.area) && isOurRule(thing, each.rules));
}

function placeOf(sheet: string, { row, column, rows, columns }: Omit<Area, "sheet">): Area {
  return { sheet, row, column, rows, columns };
}

/** A sheet that we made: it has the overview or the sources, or began as a table's own sheet. */
function startsAsOurs(sheet: string, own: readonly MarkedArea[], sources: Area | null): boolean {
  if (sources?.sheet === sheet) return true;
  const here = own.filter((area) => area.sheet === sheet);
  return (
    here.some(({ id }) => id.toLowerCase() === overviewId.toLowerCase()) ||
    (sheet.startsWith(words.sheet) && here.length > 0)
  );
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

/** A name that we would give, and that leads into what goes; or nowhere any more, while what it was about goes or is gone. */
function namesOfOurs(letter: Letter, names: readonly NameState[], own: readonly MarkedArea[]): readonly string[] {
  const gone = new Set(goneFamilies(letter, names));
  const shapes = own.map((area) => ({ family: familyOf(letter, area), area }));
  const isOurs = (name: NameState) => {
    const target = parseReference(name.formula);
    if (target !== null) return isOurName(letter, name, shapes) && shapes.some(({ area }) => within(target, area));
    const isAlone = gone.has(nameFamily(letter, name.name) ?? "") && couldBeOurs(letter, name);
    return leadsNowhere(name) && (isAlone || isOurName(letter, name, shapes));
  };
  return names.filter(isOurs).map(({ name }) => name);
}

/** As names have it, however the mark is written. */
function familyOf(letter: Letter, { id }: MarkedArea): string {
  return letter.themes.find((theme) => theme.id.toLowerCase() === id.toLowerCase())?.id ?? overviewId;
}

/** Columns that were folded away would stay hidden on a sheet that stays; tables below each other share their fold. */
function unfold(letter: Letter, own: readonly MarkedArea[]): Operation[] {
  const folds = new Map<string, Operation>();
  for (const marked of own) {
    const theme = letter.themes.find(({ id }) => id.toLowerCase() === marked.id.toLowerCase());
    const found = theme ? recogniseTable(theme, marked) : null;
    if (!found) continue;
    const { letter: column, choices } = found.layout.columns;
    const area: Area = { sheet: marked.sheet, row: marked.row, column, rows: 1, columns: choices - column + 1 };
    folds.set(`${area.sheet}|${column}`, { kind: "ungroupColumns", area });
  }
  return [...folds.values()];
}
