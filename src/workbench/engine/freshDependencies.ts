import { DependencyManagerService, FormulaDependencyGenerator } from "./univer";

/** The members of Univer's that keep which formula reads which cells. */
interface KeptDependencies {
  readonly _dependencyRTreeCache: { clear(): void };
  readonly _allTreeMap: Map<string | number, unknown>;
}
interface Generator {
  readonly _dependencyManagerService: KeptDependencies;
  _generateTreeList(...all: unknown[]): Promise<unknown>;
}

let isDone = false;

/**
 * Univer 0.25 enters at every calculation anew which cells each formula reads, beside what it entered before: ever more of
 * the same. And of a sheet whose rows moved or that went away it forgets the formulas, but not what they read on other sheets:
 * "Dependency tree not found". Here each calculation begins with none.
 */
export function freshDependencies(): void {
  if (isDone) return;
  isDone = true;
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const generate = generator._generateTreeList;
  generator._generateTreeList = function (this: Generator, ...all: unknown[]) {
    const kept = this._dependencyManagerService;
    kept._dependencyRTreeCache.clear();
    kept._allTreeMap.clear();
    return generate.apply(this, all);
  };
  // What is kept of rules and drop-downs is entered again as well, as Univer does with cells.
  DependencyManagerService.prototype.hasOtherFormulaDataMainData = () => false;
}
