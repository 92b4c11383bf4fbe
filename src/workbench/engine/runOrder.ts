import { formulasOnCells, rangesAround, type Dependencies, type SharedRange } from "./sharedRanges";
import { FormulaDependencyGenerator, type IRTreeItem } from "./univer";

/** The members of a formula that is to be calculated, or of a conditional format. */
interface Tree {
  readonly treeId: string | number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): readonly IRTreeItem[];
}
interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<string | number, Tree>;
  readonly _dependencyRTreeCacheForAddressFunction: Dependencies;
  readonly _dependencyManagerService: { readonly _dependencyRTreeCache: Dependencies };
  readonly _runtimeService: object;
  _calculateRunList(trees: readonly Tree[]): readonly Tree[];
  _checkIsCycleDependency(list: readonly Tree[]): boolean;
}

/** A formula, or a range that formulas refer to. */
type Step = Tree | SharedRange;

const circular = new WeakSet<readonly Tree[]>();
const circles = new WeakMap<object, ReadonlySet<string>>();

/** Which cells ("sheet row column") go round in the calculation that Univer's `runtime` is at. */
export function circleOf(runtime: object): ReadonlySet<string> {
  return circles.get(runtime) ?? new Set();
}

/**
 * Univer 0.25 works out in which order formulas are calculated, and whether they go round, by asking of each formula
 * which others refer to its cell: of a column with thousands of cells, to which thousands of formulas refer, that are
 * millions. Here one walks from a cell to the ranges that it lies in and from a range to the formulas, each once.
 */
export function runOrder(): void {
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  generator._calculateRunList = function (this: Generator, trees) {
    const { order, circle } = dependentsFirst(trees, (step) => dependentsOf(this, step));
    const list = order.filter(isTree);
    if (circle.size > 0) circular.add(list);
    const cells = [...circle].filter(isTree).map(({ subUnitId, row, column }) => `${subUnitId} ${row} ${column}`);
    circles.set(this._runtimeService, new Set(cells));
    return list;
  };
  generator._checkIsCycleDependency = (list) => circular.has(list);
}

/**
 * Everything that depends on these, and they themselves, each after what depends on it: Univer calculates from the end.
 * `circle`: what goes round (Tarjan: from each of these all others of its circle can be reached).
 */
function dependentsFirst(
  starts: readonly Step[],
  dependents: (step: Step) => readonly Step[],
): { readonly order: readonly Step[]; readonly circle: ReadonlySet<Step> } {
  const order: Step[] = [];
  const circle = new Set<Step>();
  /** When a step was first met, and the earliest step still open that can be reached from it; Infinity: closed. */
  const met = new Map<Step, number>();
  const earliest = new Map<Step, number>();
  const open: Step[] = [];
  const reach = (from: Step, time: number) => earliest.set(from, Math.min(earliest.get(from) ?? time, time));
  const enter = (step: Step) => {
    met.set(step, met.size);
    reach(step, met.size - 1);
    open.push(step);
    return { step, next: dependents(step), at: 0 };
  };
  for (const start of [...starts].reverse()) {
    if (met.has(start)) continue;
    const path = [enter(start)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const step = here.next[here.at];
      here.at += 1;
      if (step) {
        if (step === here.step) circle.add(step);
        if (met.has(step)) reach(here.step, earliest.get(step) === Infinity ? Infinity : (met.get(step) ?? Infinity));
        else path.push(enter(step));
        continue;
      }
      order.push(here.step);
      path.pop();
      const before = path.at(-1);
      if (before) reach(before.step, earliest.get(here.step) ?? Infinity);
      if (earliest.get(here.step) !== met.get(here.step)) continue;
      const together = open.splice(open.lastIndexOf(here.step));
      for (const each of together) {
        earliest.set(each, Infinity);
        if (together.length > 1) circle.add(each);
      }
    }
  }
  return { order, circle };
}

function dependentsOf(generator: Generator, step: Step): readonly Step[] {
  const { _dependencyTreeCache: all } = generator;
  const found = (ids: Iterable<string | number>) => [...ids].flatMap((id) => all.get(id) ?? []);
  if (!isTree(step)) return found(step.ids);
  const kept = [
    generator._dependencyManagerService._dependencyRTreeCache,
    generator._dependencyRTreeCacheForAddressFunction,
  ];
  return step
    .toRTreeItem()
    .flatMap((item) => kept.flatMap((each) => [...found(formulasOnCells(each, item)), ...rangesAround(each, item)]));
}

function isTree(step: Step): step is Tree {
  return "treeId" in step;
}
