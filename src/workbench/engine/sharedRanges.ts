import { RTree, type IRTreeItem, type RBush } from "./univer";

/** Cells that formulas depend on, with all formulas that do. */
interface Shared {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly ids: Set<string | number>;
}

type Tree = RBush<Shared>;

/** The members of Univer's memory of which formula depends on which cells. */
interface Dependencies {
  readonly _enableOneCellCache: boolean;
  readonly _tree: ReadonlyMap<string, ReadonlyMap<string, Tree>>;
  getTree(unitId: string, sheetId: string): Tree;
  insert(item: IRTreeItem): void;
  _searchByOneCellCache(search: IRTreeItem): Iterable<string | number>;
  _removeRTreeItem(search: IRTreeItem): void;
  searchGenerator(search: IRTreeItem): Generator<string | number>;
}

const known = new WeakMap<Tree, Map<string, Shared>>();
let isDone = false;

/**
 * Univer 0.25 puts each range of each formula in its tree of dependencies, the same columns of a table thousands of
 * times; a tree of equal boxes gets slow. Here a range stands in it once, with the formulas that refer to it.
 */
export function sharedRanges(): void {
  if (isDone) return;
  isDone = true;
  const trees = RTree.prototype as unknown as Dependencies;
  const single = trees.insert;
  trees.insert = function (this: Dependencies, item) {
    const { startRow, endRow, startColumn, endColumn } = item.range;
    if (this._enableOneCellCache && startRow === endRow && startColumn === endColumn) return single.call(this, item);
    if (!item.unitId) return;
    const tree = this.getTree(item.unitId, item.sheetId);
    const ranges = known.get(tree) ?? new Map<string, Shared>();
    known.set(tree, ranges);
    const box = boxOf(item);
    const key = keyOf(box);
    const found = ranges.get(key);
    if (found) return void found.ids.add(item.id);
    const made = { ...box, ids: new Set([item.id]) };
    ranges.set(key, made);
    tree.insert(made);
  };
  trees.searchGenerator = function* (this: Dependencies, search) {
    if (this._enableOneCellCache) yield* this._searchByOneCellCache(search);
    const found = this._tree.get(search.unitId)?.get(search.sheetId)?.search(boxOf(search)) ?? [];
    for (const { ids } of found) yield* ids;
  };
  trees._removeRTreeItem = function (this: Dependencies, search) {
    const tree = this.getTree(search.unitId, search.sheetId);
    for (const each of tree.search(boxOf(search))) {
      each.ids.delete(search.id);
      if (each.ids.size > 0) continue;
      tree.remove(each);
      known.get(tree)?.delete(keyOf(each));
    }
  };
}

/** What is not a number is a whole row or column. */
function boxOf({ range }: Pick<IRTreeItem, "range">): Omit<Shared, "ids"> {
  const { startRow, startColumn, endRow, endColumn } = range;
  const or = (place: number, otherwise: number) => (Number.isNaN(place) ? otherwise : place);
  return {
    minX: or(startColumn, 0),
    minY: or(startRow, 0),
    maxX: or(endColumn, Number.POSITIVE_INFINITY),
    maxY: or(endRow, Number.POSITIVE_INFINITY),
  };
}

function keyOf({ minX, minY, maxX, maxY }: Omit<Shared, "ids">): string {
  return `${minX} ${minY} ${maxX} ${maxY}`;
}
