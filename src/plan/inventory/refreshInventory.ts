import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import type { Finding } from "../Finding";
import type { Operation, Plan } from "../operation";
import { markComment } from "../tableMark";
import type { WorkbookState } from "../WorkbookState";
import { hasPlace, isMarked, missingIn, notFound } from "./compareWitnesses";
import type { Inventory, InventoryItem } from "./Inventory";
import { inventoryMark } from "./keepInventory";
import type { TablePlace } from "./knownItems";
import { inventoryName, inventoryWords } from "./inventoryWords";

/** What brings the two witnesses of what ought to be there, names and inventory, to say the same again. */
export interface InventoryRefresh {
  /** Names that are put back, or taken away with what is not there any more. */
  readonly plan: Plan;
  readonly back: Plan;
  /** What names and tables know and the inventory does not. */
  readonly added: readonly InventoryItem[];
  /** What is forgotten: it was built from other things, and is made anew with one click. */
  readonly dropped: (item: InventoryItem) => boolean;
  readonly findings: readonly Finding[];
}

/** @param handled names that are put back, or told to be broken, already */
export function refreshInventory(
  letter: Letter,
  state: WorkbookState,
  inventory: Inventory | null,
  tables: readonly TablePlace[],
  handled: ReadonlySet<string>,
): InventoryRefresh {
  const items = inventory?.items ?? [];
  const added = missingIn(letter, state, inventory, tables);
  const find = (what: Finding["what"], subject: string, sheet: string): Finding => ({
    ...{ what, subject, sheet, address: null },
  });
  const lost = items.filter((item) => notFound(item, state, tables));
  const forgotten = lost.filter(({ kind }) => kind === "comparison");
  const unmarked = items.filter(
    (item) => isMarked(item) && !handled.has(item.id.toLowerCase()) && hasPlace(item, state) && !leads(item.id, state),
  );
  const marks = unmarked.map((item) => markOperation(letter, item, state));
  const goes = forgotten.flatMap(({ id }) => state.names.filter(({ name }) => name.toLowerCase() === id.toLowerCase()));
  const isBehind = inventory !== null && (added.length > 0 || !leads(inventoryName, state));
  const isNamed = state.names.some(({ name }) => name.toLowerCase() === inventoryName.toLowerCase());
  // Where rows are added as well, they bring the name.
  const isUnmarked = inventory !== null && added.length === 0 && !leads(inventoryName, state);
  return {
    plan: [
      ...marks,
      ...(isUnmarked ? inventoryMark(letter, inventory.area, isNamed) : []),
      ...goes.map(({ name }): Operation => ({ kind: "removeName", name })),
    ],
    back: marks.flatMap((operation): Plan =>
      operation.kind === "addName" ? [{ kind: "removeName", name: operation.name }] : [],
    ),
    added,
    dropped: (item) => forgotten.includes(item) || (item.kind === "copy" && !hasPlace(item, state)),
    findings: [
      ...(inventory === null && added.length > 0 ? [find("inventoryMade", inventoryWords.sheet, "")] : []),
      ...(isBehind ? [find("inventoryMended", inventoryWords.sheet, inventory.sheet)] : []),
      ...unmarked.map(({ what, area }) => find("markAdded", what, area?.sheet ?? "")),
      ...lost
        .filter(({ id }) => !handled.has(id.toLowerCase()))
        .map(({ kind, what, sheet }) => find("itemLost", `${inventoryWords.kinds[kind]} ${what}`, sheet)),
    ],
  };
}

function leads(name: string, { names, sheets }: WorkbookState): boolean {
  const found = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = found ? parseReference(found.formula) : null;
  return area !== null && sheets.some((sheet) => sheet.name.toLowerCase() === area.sheet.toLowerCase());
}

function markOperation(letter: Letter, { id, area }: InventoryItem, { names }: WorkbookState): Operation {
  if (area === null) throw new TypeError("a mark needs a place");
  const found = names.find((each) => each.name.toLowerCase() === id.toLowerCase());
  if (found) return { kind: "setName", name: found.name, area };
  return { kind: "addName", name: id, area, comment: markComment(letter), visible: false };
}
