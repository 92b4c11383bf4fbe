import { RTree, type IRTreeItem, type RBush } from "./univer";

/** Cells that formulas depend on, with all formulas that do. */
export interface SharedRange {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly ids: Set<string | number>;
}

type Tree = RBush<SharedRange>;

/** The members of Univer's memory of which formula depends on which cells. */
export interface Dependencies {
  readonly _enableOneCellCache: boolean;
  readonly _tree: ReadonlyMap<string, ReadonlyMap<string, Tree>>;
  getTree(unitId: string, sheetId: string): Tree;
  insert(item: IRTreeItem): void;
  bulkSearch(searches: Iterable<IRTreeItem>, except?: ReadonlySet<string | number>): Set<string | number>;
  _searchByOneCellCache(search: IRTreeItem): Iterable<string | number>;
  _removeRTreeItem(search: IRTreeItem): void;
  searchGenerator(search: IRTreeItem): Generator<string | number>;
}

/** What is in a tree, by its box, and what is to come into it: many at once go in far faster than one by one. */
interface Known {
  readonly ranges: Map<string, SharedRange>;
  waiting: SharedRange[];
}

const known = new WeakMap<Tree, Known>();
/**
 * Univer 0.25 puts each range of each formula in its tree of dependencies, the same columns of a table thousands of
 * times; a tree of equal boxes gets slow. Here a range stands in it once, with the formulas that refer to it.
 */
export function sharedRanges(): void {
  const trees = RTree.prototype as unknown as Dependencies;
  const single = trees.insert;
  trees.insert = function (this: Dependencies, item) {
    const { startRow, endRow, startColumn, endColumn } = item.range;
    if (this._enableOneCellCache && startRow === endRow && startColumn === endColumn) return single.call(this, item);
    if (!item.unitId) return;
    const tree = this.getTree(item.unitId, item.sheetId);
    const inTree = known.get(tree) ?? { ranges: new Map<string, SharedRange>(), waiting: [] };
    known.set(tree, inTree);
    const box = boxOf(item);
    const key = keyOf(box);
    const found = inTree.ranges.get(key);
    if (found) return void found.ids.add(item.id);
    const made = { ...box, ids: new Set([item.id]) };
    inTree.ranges.set(key, made);
    inTree.waiting.push(made);
  };
  trees.searchGenerator = function* (this: Dependencies, search) {
    yield* formulasOnCells(this, search);
    for (const { ids } of rangesAround(this, search)) yield* ids;
  };
  trees.bulkSearch = function (this: Dependencies, searches, except) {
    const found = new Set<string | number>();
    const add = (ids: Iterable<string | number>) => {
      for (const id of ids) if (!except?.has(id)) found.add(id);
    };
    // Thousands of changed cells lie in the same few columns.
    const seen = new Set<SharedRange>();
    for (const search of searches) {
      add(formulasOnCells(this, search));
      for (const range of rangesAround(this, search)) {
        if (seen.has(range)) continue;
        seen.add(range);
        add(range.ids);
      }
    }
    return found;
  };
  trees._removeRTreeItem = function (this: Dependencies, search) {
    const tree = filled(this.getTree(search.unitId, search.sheetId));
    for (const each of tree.search(boxOf(search))) {
      each.ids.delete(search.id);
      if (each.ids.size > 0) continue;
      tree.remove(each);
      known.get(tree)?.ranges.delete(keyOf(each));
    }
  };
}

/** The formulas that refer to these cells one by one. */
export function formulasOnCells(all: Dependencies, search: IRTreeItem): Iterable<string | number> {
  return all._enableOneCellCache ? all._searchByOneCellCache(search) : [];
}

/** The ranges that formulas refer to in which these cells lie, or some of them. */
export function rangesAround(all: Dependencies, search: IRTreeItem): readonly SharedRange[] {
  const tree = all._tree.get(search.unitId)?.get(search.sheetId);
  return tree ? filled(tree).search(boxOf(search)) : [];
}

/** A tree with all that was waiting for it. */
function filled(tree: Tree): Tree {
  const inTree = known.get(tree);
  if (inTree && inTree.waiting.length > 0) tree.load(inTree.waiting);
  if (inTree) inTree.waiting = [];
  return tree;
}

/** What is not a number is a whole row or column. */
function boxOf({ range }: Pick<IRTreeItem, "range">): Omit<SharedRange, "ids"> {
  const { startRow, startColumn, endRow, endColumn } = range;
  const or = (place: number, otherwise: number) => (Number.isNaN(place) ? otherwise : place);
  return {
    minX: or(startColumn, 0),
    minY: or(startRow, 0),
    maxX: or(endColumn, Number.POSITIVE_INFINITY),
    maxY: or(endRow, Number.POSITIVE_INFINITY),
  };
}

function keyOf({ minX, minY, maxX, maxY }: Omit<SharedRange, "ids">): string {
  return `${minX} ${minY} ${maxX} ${maxY}`;
}
