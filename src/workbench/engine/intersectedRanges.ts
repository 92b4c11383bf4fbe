import { SINGLE } from "./singleValues";
import { DependencyManagerService, FormulaDependencyGenerator } from "./univer";

/** A part of a formula as Univer has read it: nodeType 1 is a reference, 10 what stands around a colon. */
interface Part {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Part[];
}
interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
interface Cells {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Range;
}
/** A formula with its place; `rangeList` is worked out for each place where several cells share the formula. */
interface Tree {
  readonly treeId: string | number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly rangeList: readonly Cells[];
}
interface Dependencies {
  addDependencyRTreeCache(tree: Pick<Tree, "treeId" | "rangeList">): void;
}
interface Generator {
  _getTreeNode(tree: Tree): Part | null;
  _nodeTraversalRef(formula: Part, found: Part[]): void;
}

/**
 * "@" takes one cell of its range: the one in the formula's own row or column. Univer 0.25 takes the whole range for what the
 * formula depends on, and calls it a circle where another cell of that range depends on the formula. Excel does not:
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export function intersectedRanges(): void {
  const dependencies = DependencyManagerService.prototype as unknown as Dependencies;
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const read = generator._getTreeNode;
  const formulas = new WeakMap<object, Part>();
  generator._getTreeNode = function (this: Generator, tree) {
    const formula = read.call(this, tree);
    if (formula && tree.formula.includes(`${SINGLE}(`)) formulas.set(tree, formula);
    return formula;
  };
  const add = dependencies.addDependencyRTreeCache;
  dependencies.addDependencyRTreeCache = function (this: Dependencies, tree: Tree) {
    const formula = formulas.get(tree);
    const singles = formula ? singlesOf(formula) : null;
    if (!singles) return add.call(this, tree);
    const rangeList = tree.rangeList.flatMap((cells, at) => {
      if (!singles[at]) return [cells];
      const range = intersected(cells.range, tree);
      return range ? [{ ...cells, range }] : [];
    });
    return add.call(this, { treeId: tree.treeId, rangeList });
  };
}

/** The range that "@" leaves of it; null: none, the answer is #VALUE!. Of whole rows and columns Univer knows no ends. */
function intersected(range: Range, { row, column }: Tree): Range | null {
  const [isOneRow, isOneColumn] = [range.startRow === range.endRow, range.startColumn === range.endColumn];
  if (isOneRow === isOneColumn) return range;
  if (isOneColumn) return row < range.startRow || row > range.endRow ? null : { ...range, startRow: row, endRow: row };
  return column < range.startColumn || column > range.endColumn
    ? null
    : { ...range, startColumn: column, endColumn: column };
}

const known = new WeakMap<Part, readonly boolean[] | null>();

/** Of which of a formula's references only one cell counts, in the order in which Univer finds them; null: of none. */
function singlesOf(formula: Part): readonly boolean[] | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const found: Found = { ranges: new Set(), single: new Set(), whole: new Set() };
  walk(formula, false, found);
  const parts: Part[] = [];
  if (found.ranges.size + found.single.size > 0)
    (FormulaDependencyGenerator.prototype as unknown as Generator)._nodeTraversalRef(formula, parts);
  const each = parts.map((part) => {
    const token = part.getToken();
    return found.ranges.has(part) || (part.nodeType === 1 && found.single.has(token) && !found.whole.has(token));
  });
  const answer = each.includes(true) ? each : null;
  known.set(formula, answer);
  return answer;
}

/** What stands right behind an "@": ranges from cell to cell, and references by their words; and the words of all others. */
interface Found {
  readonly ranges: Set<Part>;
  readonly single: Set<string>;
  readonly whole: Set<string>;
}

/** Of a reference that stands in a formula more than once Univer is given one: it counts whole if it does so anywhere. */
function walk(part: Part, isSingle: boolean, found: Found): void {
  for (const child of part.getChildren()) {
    if (child.nodeType === 1) (isSingle ? found.single : found.whole).add(child.getToken());
    if (isSingle && isRange(child)) found.ranges.add(child);
    walk(child, child.getToken() === SINGLE, found);
  }
}

function isRange(part: Part): boolean {
  return part.nodeType === 10 && part.getToken() === ":" && part.getChildren().every(({ nodeType }) => nodeType === 1);
}
