import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import { freeSheetName } from "../findProblem";
import type { Journal } from "../Journal";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { couldBeOurs } from "../ours/isOurName";
import type { SheetState, WorkbookState } from "../WorkbookState";
import type { Inventory, InventoryItem } from "./Inventory";
import { headingCells, itemRow, keyOf } from "./inventoryRows";
import { headingRows, inventoryName, inventoryWords } from "./inventoryWords";
import { itemsIn } from "./itemsIn";
import { knownItems, type TablePlace } from "./knownItems";
import { movedByPlan } from "./movedByPlan";

/** A plan with its journal, the inventory kept up in it. */
export interface Kept {
  readonly plan: Plan;
  readonly journal: Journal;
}

/** What happens to the inventory besides what the plan itself tells. */
export interface InventoryChange {
  /** What comes that no name or table of the plan tells of. */
  readonly added?: readonly InventoryItem[];
  /** What goes, by what it is. */
  readonly dropped?: (item: InventoryItem) => boolean;
  /** All Excel tables that were there before; without them an inventory that is made anew lacks those that scenarios share. */
  readonly tables?: readonly TablePlace[];
}

/**
 * Puts into a plan what keeps the inventory true, in the same write. Rows are added below those that are there, which takes
 * no reading; where something goes, the inventory is written anew without it, and goes itself with the last item.
 * Where it can't be written (its sheet is protected, or the workbook takes no new one) the plan stays as it is: a check
 * says that the inventory is behind.
 * @param inventory as it was read; null where none is there, whatever a name leads to; undefined where it was not read: then
 * rows are added only on a sheet that is ours by its looks, too
 */
export function keepInventory(
  letter: Letter,
  state: WorkbookState,
  inventory: Inventory | null | undefined,
  { plan, journal }: Kept,
  { added = [], dropped, tables = [] }: InventoryChange = {},
): Kept {
  const items = [...itemsIn(letter, plan), ...added];
  const name = state.names.find((each) => each.name.toLowerCase() === inventoryName.toLowerCase());
  const marked = inventory === undefined && name ? parseReference(name.formula) : null;
  const area = inventory?.area ?? marked;
  const sheet = state.sheets.find((each) => each.name.toLowerCase() === area?.sheet.toLowerCase());
  if (area && sheet) {
    if (sheet.protected || (!inventory && !looksOurs(sheet))) return { plan, journal };
    const isOther = (item: InventoryItem) => !items.some((each) => keyOf(each) === keyOf(item));
    const stays = inventory?.items.filter((item) => isOther(item) && !(dropped?.(item) ?? false));
    if (inventory && stays && stays.length < inventory.items.length)
      return written(letter, { plan, journal }, inventory, [...stays, ...items], name !== undefined);
    return items.length === 0
      ? { plan, journal }
      : appended(letter, { plan, journal }, area, items, name !== undefined);
  }
  if (items.length === 0 || state.structureProtected || (name && !couldBeOurs(letter, name))) return { plan, journal };
  const known = knownItems(letter, state, tables)
    .filter((item) => !(dropped?.(item) ?? false))
    .map((item) => moved(item, plan));
  const all = new Map([...known, ...items].map((item) => [keyOf(item), item]));
  return created(letter, state, { plan, journal }, [...all.values()], name !== undefined);
}

/** The inventory is written last: what a plan does to sheets before that does not move it along. */
function moved(item: InventoryItem, plan: Plan): InventoryItem {
  if (item.area === null) return item;
  const area = movedByPlan(item.area, plan);
  return { ...item, area, sheet: area.sheet, rows: area.rows };
}

/** A hidden name may lead anywhere: unread cells are written only on a hidden sheet that is called as ours. */
function looksOurs({ name, visibility }: SheetState): boolean {
  return visibility !== "Visible" && name.toLowerCase().startsWith(inventoryWords.sheet.toLowerCase());
}

/** Rows below those that are there. */
function appended(letter: Letter, kept: Kept, area: Area, items: readonly InventoryItem[], isNamed: boolean): Kept {
  const rows: Area = { ...area, row: area.row + area.rows, rows: items.length, columns: inventoryWords.header.length };
  const grown: Area = { ...area, rows: area.rows + items.length };
  return joined(
    kept,
    [{ kind: "write", area: rows, cells: items.map(row) }, ...inventoryMark(letter, grown, isNamed)],
    [
      { kind: "write", area: rows, cells: items.map(() => empty) },
      ...(isNamed ? inventoryMark(letter, area, true) : []),
    ],
  );
}

/** The whole of it anew, with nothing below what is left. */
function written(
  letter: Letter,
  kept: Kept,
  { area, items: before }: Inventory,
  items: readonly InventoryItem[],
  isNamed: boolean,
): Kept {
  if (items.length === 0)
    return joined(
      kept,
      [
        ...(isNamed ? [{ kind: "removeName" as const, name: inventoryName }] : []),
        { kind: "removeSheet", sheet: area.sheet },
      ],
      [],
    );
  const cells = (rows: readonly InventoryItem[]) => [...headingCells, ...rows.map(row)];
  const height = Math.max(area.rows, headingRows + items.length);
  const filled = (rows: readonly InventoryItem[]): Operation => ({
    kind: "write",
    area: { ...area, rows: height },
    cells: Array.from({ length: height }, (_, index) => cells(rows)[index] ?? empty),
  });
  const now: Area = { ...area, rows: headingRows + items.length };
  return joined(
    kept,
    [filled(items), ...inventoryMark(letter, now, isNamed)],
    [filled(before), ...(isNamed ? inventoryMark(letter, area, true) : [])],
  );
}

/** On a new hidden sheet. */
function created(
  letter: Letter,
  state: WorkbookState,
  kept: Kept,
  items: readonly InventoryItem[],
  isNamed: boolean,
): Kept {
  const isTaken = state.sheets.some(({ name }) => name.toLowerCase() === inventoryWords.sheet.toLowerCase());
  const sheet = isTaken ? freeSheetName(state, inventoryWords.sheet) : inventoryWords.sheet;
  const area: Area = {
    ...{ sheet, row: 0, column: 0 },
    ...{ rows: headingRows + items.length, columns: inventoryWords.header.length },
  };
  const plan: Plan = [
    { kind: "addSheet", sheet, showGridlines: true },
    { kind: "write", area, cells: [...headingCells, ...items.map(row)] },
    ...inventoryMark(letter, area, isNamed),
    { kind: "hideSheet", sheet },
  ];
  const { journal } = kept;
  if (journal.kind === "insert")
    return joined({ plan: kept.plan, journal: { ...journal, sheets: [...journal.sheets, sheet] } }, plan, []);
  return joined(kept, plan, [
    ...(isNamed ? [] : [{ kind: "removeName" as const, name: inventoryName }]),
    { kind: "removeSheet", sheet },
  ]);
}

/** Before the plan's own last operation, which shows what was made. */
function joined({ plan, journal }: Kept, more: Plan, back: Plan): Kept {
  const last = plan[plan.length - 1];
  const shows = last?.kind === "select" ? [last] : [];
  const whole = [...plan.slice(0, plan.length - shows.length), ...more, ...shows];
  if (journal.kind === "remove") return { plan: whole, journal: { ...journal, rest: [...journal.rest, ...more] } };
  if (journal.kind === "change") return { plan: whole, journal: { ...journal, back: [...journal.back, ...back] } };
  if (back.length === 0) return { plan: whole, journal };
  return { plan: whole, journal: { ...journal, back: [...(journal.back ?? []), ...back] } };
}

/** The hidden name over the inventory; pointed to it where there is one that leads elsewhere. */
export function inventoryMark(letter: Letter, area: Area, isNamed: boolean): Plan {
  return isNamed
    ? [{ kind: "setName", name: inventoryName, area }]
    : [
        {
          kind: "addName",
          name: inventoryName,
          area,
          comment: `inventaris; ${letter.reference.kenmerk}`,
          visible: false,
        },
      ];
}

const row = (item: InventoryItem): readonly CellInput[] => itemRow(item);
const empty: readonly CellInput[] = inventoryWords.header.map(() => null);
