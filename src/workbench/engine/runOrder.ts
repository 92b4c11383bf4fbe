import { formulasOnCells, rangesAround, type Dependencies, type SharedRange } from "./sharedRanges";
import { FormulaDependencyGenerator, type IRTreeItem } from "./univer";

/** The members of a formula that is to be calculated, or of a conditional format. */
interface Tree {
  readonly treeId: string | number;
  toRTreeItem(): readonly IRTreeItem[];
}
interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<string | number, Tree>;
  readonly _dependencyRTreeCacheForAddressFunction: Dependencies;
  readonly _dependencyManagerService: { readonly _dependencyRTreeCache: Dependencies };
  _calculateRunList(trees: readonly Tree[]): readonly Tree[];
  _checkIsCycleDependency(list: readonly Tree[]): boolean;
}

/** A formula, or a range that formulas refer to. */
type Step = Tree | SharedRange;

const circular = new WeakSet<readonly Tree[]>();
/**
 * Univer 0.25 works out in which order formulas are calculated, and whether they go round, by asking of each formula
 * which others refer to its cell: of a column with thousands of cells, to which thousands of formulas refer, that are
 * millions. Here one walks from a cell to the ranges that it lies in and from a range to the formulas, each once.
 */
export function runOrder(): void {
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  generator._calculateRunList = function (this: Generator, trees) {
    const { order, isCircular } = dependentsFirst(trees, (step) => dependentsOf(this, step));
    const list = order.filter(isTree);
    if (isCircular) circular.add(list);
    return list;
  };
  generator._checkIsCycleDependency = (list) => circular.has(list);
}

/** Everything that depends on these, and they themselves, each after what depends on it: Univer calculates from the end. */
function dependentsFirst(
  starts: readonly Step[],
  dependents: (step: Step) => readonly Step[],
): { readonly order: readonly Step[]; readonly isCircular: boolean } {
  const order: Step[] = [];
  const state = new Map<Step, "open" | "done">();
  let isCircular = false;
  for (const start of [...starts].reverse()) {
    if (state.has(start)) continue;
    const path = [{ step: start, next: dependents(start), at: 0 }];
    state.set(start, "open");
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const step = here.next[here.at];
      here.at += 1;
      if (!step) {
        state.set(here.step, "done");
        order.push(here.step);
        path.pop();
      } else if (!state.has(step)) {
        state.set(step, "open");
        path.push({ step, next: dependents(step), at: 0 });
      } else if (state.get(step) === "open") isCircular = true;
    }
  }
  return { order, isCircular };
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
