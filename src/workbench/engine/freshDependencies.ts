import { DependencyManagerService, FormulaDependencyGenerator } from "./univer";

/** The members of Univer's that keep which formula reads which cells. */
interface KeptDependencies {
  readonly _dependencyRTreeCache: { clear(): void };
  _addAllTreeMap(): void;
}
/** A part of a formula as Univer has read it: nodeType 1 is a reference. */
interface Part {
  readonly nodeType: number;
  getToken(): string;
}
interface Generator {
  readonly _dependencyManagerService: KeptDependencies;
  _generateTreeList(...all: unknown[]): Promise<unknown>;
  _nodeTraversalRef(formula: Part, found: Part[]): void;
}

/**
 * Univer 0.25 enters at every calculation anew which cells each formula reads, beside what it entered before: ever more of
 * the same. And of a sheet whose rows moved or that went away it forgets the formulas, but not what they read on other sheets:
 * "Dependency tree not found". Here each calculation begins with none.
 */
export function freshDependencies(): void {
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const generate = generator._generateTreeList;
  generator._generateTreeList = function (this: Generator, ...all: unknown[]) {
    this._dependencyManagerService._dependencyRTreeCache.clear();
    return generate.apply(this, all);
  };
  // That list is for taking single formulas out again: there is nothing to take them out of.
  (DependencyManagerService.prototype as unknown as KeptDependencies)._addAllTreeMap = () => undefined;
  const traverse = generator._nodeTraversalRef;
  const references = new WeakMap<Part, readonly Part[]>();
  let isWithin = false;
  generator._nodeTraversalRef = function (this: Generator, formula, found) {
    if (isWithin) return traverse.call(this, formula, found);
    const all: Part[] = [];
    isWithin = true;
    if (!references.has(formula)) traverse.call(this, formula, all);
    isWithin = false;
    const each = references.get(formula) ?? onceEach(all);
    references.set(formula, each);
    found.push(...each);
  };
  // What is kept of rules and drop-downs is entered again as well, as Univer does with cells.
  DependencyManagerService.prototype.hasOtherFormulaDataMainData = () => false;
}

/** A long formula refers to the same cells many times, and a column has the same formula in every row. */
function onceEach(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    if (part.nodeType !== 1) return true;
    const isKnown = seen.has(part.getToken());
    seen.add(part.getToken());
    return !isKnown;
  });
}
