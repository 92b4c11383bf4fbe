import { FormulaDependencyGenerator, Interpreter } from "./univer";

/** A part of a formula as Univer has read it: nodeType 1 is a reference. */
interface Part {
  readonly nodeType: number;
  readonly _tableReferenceObject?: object;
}
interface Execution {
  checkAsyncNode(formula: Part | null): boolean;
}
interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}
/** What Univer calls the cells that a formula refers to. */
type Cells = object;
interface Calculated {
  readonly node: Part | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}
interface Generator {
  readonly _runtimeService: { readonly currentSubUnitId: string };
  readonly _currentConfigService: {
    getSheetNameMap(): object;
    getUnitData(): Readonly<Record<string, Readonly<Record<string, SheetSize>>>>;
  };
  _generateTreeList(...all: unknown[]): Promise<unknown>;
  _nodeTraversalRef(formula: Part, found: Part[]): void;
  _getRangeListByNode(calculated: Calculated): Promise<readonly Cells[]> | readonly Cells[];
  _detectForcedRecalculationNode(tree: object, formula: Part | null): boolean;
  _getAddressFunctionNodeList(formula: Part | null): readonly Part[];
}

/** The cells that a formula refers to, for as long as no sheet comes, goes, or gets another name or size. */
interface Known {
  readonly sheets: object;
  readonly cells: Map<string, readonly Cells[]>;
}

/**
 * Univer 0.25 works out of every formula, in each calculation, which cells it refers to, whether it waits for a function that
 * answers later, and whether it is always to be calculated; though these are the same as long as the formula is. Here once.
 */
export function readOnce(): void {
  const execution = Interpreter.prototype as unknown as Execution;
  execution.checkAsyncNode = once(execution.checkAsyncNode);
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  generator._getAddressFunctionNodeList = once(generator._getAddressFunctionNodeList);
  const { _detectForcedRecalculationNode: isForced } = generator;
  const forced = once(function (this: Generator, formula) {
    return isForced.call(this, {}, formula);
  });
  generator._detectForcedRecalculationNode = function (this: Generator, _tree, formula) {
    return forced.call(this, formula);
  };
  rangesOnce(generator);
}

function rangesOnce(generator: Generator): void {
  const { _generateTreeList: generate, _getRangeListByNode: find } = generator;
  const known = new WeakMap<Part, Known>();
  const sheets = new WeakMap<Generator, { readonly text: string }>();
  generator._generateTreeList = function (this: Generator, ...all: unknown[]) {
    const text = sheetsOf(this);
    if (sheets.get(this)?.text !== text) sheets.set(this, { text });
    return generate.apply(this, all);
  };
  generator._getRangeListByNode = function (this: Generator, calculated) {
    const { node, refOffsetX, refOffsetY } = calculated;
    const now = sheets.get(this);
    if (!node || !now) return find.call(this, calculated);
    const before = known.get(node);
    const kept = before?.sheets === now ? before : { sheets: now, cells: new Map<string, readonly Cells[]>() };
    const key = `${this._runtimeService.currentSubUnitId} ${refOffsetX} ${refOffsetY}`;
    const cells = kept.cells.get(key);
    if (cells) return cells;
    const parts: Part[] = [];
    this._nodeTraversalRef(node, parts);
    // Tables grow, and what is worked out depends on other cells.
    if (parts.some((part) => part.nodeType !== 1 || part._tableReferenceObject)) return find.call(this, calculated);
    known.set(node, kept);
    return Promise.resolve(find.call(this, calculated)).then((found) => {
      kept.cells.set(key, found);
      return found;
    });
  };
}

function sheetsOf({ _currentConfigService: config }: Generator): string {
  const sizes = Object.values(config.getUnitData()).map((unit) =>
    Object.entries(unit).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]),
  );
  return JSON.stringify([config.getSheetNameMap(), sizes]);
}

/** Remembers on each formula what is found of it: a map beside it takes longer to ask, at each calculation of each. */
function once<This, Answer>(
  find: (this: This, formula: Part | null) => Answer,
): (this: This, formula: Part | null) => Answer {
  const key = Symbol("found");
  return function (this: This, formula: (Part & { [key]?: Answer }) | null) {
    if (!formula) return find.call(this, formula);
    const known = formula[key];
    if (known !== undefined) return known;
    const answer = find.call(this, formula);
    formula[key] = answer;
    return answer;
  };
}
