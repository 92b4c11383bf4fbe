import type { Grid } from "./Grid";
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  FormulaDataModel,
  ISuperTableService,
  Lexer,
  type BaseFunction,
} from "./univer";

const loose = Symbol("loose");

/** A reference to a table as Univer has read it. */
interface TableReference {
  readonly _columnDataString: string;
  readonly constructor: TableReferenceMaker;
}
type TableReferenceMaker = new (token: string, place: object, columns: string, options: object) => TableReference;

/** The members of a formula's parts that belong to one workbook. */
interface Part {
  [loose]?: Loose;
  readonly nodeType: number;
  _functionExecutor?: BaseFunction | null;
  _runtimeService?: object | null;
  _currentConfigService?: object | null;
  _definedNamesService?: object | null;
  _formulaDataModel?: object | null;
  _lexer?: object | null;
  _tableReferenceObject?: TableReference | null;
  getToken(): string;
  getChildren(): readonly Part[];
  getDefinedNames(): readonly string[] | null | undefined;
  isAsync(): boolean;
  isAddress(): boolean;
  resetCalculationState(): void;
  _setLocale?(): void;
  _setSheetsInfo?(): void;
}

/** What a part that belongs to no workbook needs to become one's again. */
interface Loose {
  readonly executor: string | null;
  readonly table: { readonly columns: string; readonly make: TableReferenceMaker } | null;
}

/** Of these a formula is shared: what is wrong in one workbook may be right in another, and LET and LAMBDA keep more. */
const reference = 1;
const shared = new Set([reference, 2, 3, 4, 9, 10, 11, 12, 13]);
const call = 4;
const most = 15_000;
const pool = new Map<string, Part>();

/** Takes what the formulas of a workbook that closes were read as: the next one may have the same. */
export function poolFormulas(read: Iterable<readonly [string, object]>): void {
  for (const [formula, tree] of read) {
    const part = tree as Part;
    if (!mayBeShared(part)) continue;
    setLoose(part);
    pool.delete(formula);
    pool.set(formula, part);
  }
  for (const formula of pool.keys()) {
    if (pool.size <= most) return;
    pool.delete(formula);
  }
}

/** A formula as it was read in a workbook that was closed, made this one's; none of its words may be a name in this one. */
export function fromPool(grid: Grid, formula: string): object | undefined {
  const part = pool.get(formula);
  if (!part) return undefined;
  pool.delete(formula);
  return bind(part, servicesOf(grid)) ? part : undefined;
}

function mayBeShared(part: Part): boolean {
  if (!shared.has(part.nodeType) || part.getDefinedNames()?.length) return false;
  if (part.nodeType === call && !part._functionExecutor) return false;
  return part.getChildren().every(mayBeShared);
}

/** Nothing of a workbook that is closed is held on to. */
function setLoose(part: Part): void {
  const { _functionExecutor: executor, _tableReferenceObject: table } = part;
  part[loose] = {
    executor: executor ? String(executor.name) : null,
    table: table ? { columns: table._columnDataString, make: table.constructor } : null,
  };
  for (const key of members) if (part[key]) part[key] = null;
  part.resetCalculationState();
  part.getChildren().forEach(setLoose);
}

const ofWorkbook = [
  ...(["_runtimeService", "_currentConfigService", "_definedNamesService"] as const),
  ...(["_formulaDataModel", "_lexer"] as const),
];
const members = [...ofWorkbook, "_functionExecutor", "_tableReferenceObject"] as const;

type Services = ReturnType<typeof servicesOf>;

function servicesOf({ injector, unitId }: Grid) {
  const tables = injector.get(ISuperTableService);
  return {
    functions: injector.get(IFunctionService),
    tables: tables.getTableMap(unitId),
    options: tables.getTableOptionMap(),
    members: {
      _runtimeService: injector.get(IFormulaRuntimeService),
      _currentConfigService: injector.get(IFormulaCurrentConfigService),
      _definedNamesService: injector.get(IDefinedNamesService),
      _formulaDataModel: injector.get(FormulaDataModel),
      _lexer: injector.get(Lexer),
    },
  };
}

/** @returns false where the workbook lacks a function or table of it */
function bind(part: Part, services: Services): boolean {
  const { executor: name, table } = part[loose] ?? { executor: null, table: null };
  for (const key of ofWorkbook) if (key in part) part[key] = services.members[key];
  if (name !== null) {
    const executor = services.functions.getExecutor(part.nodeType === call ? part.getToken() : name);
    if (!executor) return false;
    part._functionExecutor = executor;
    if (part.nodeType === call && !bindCall(part, executor, services.members._formulaDataModel)) return false;
  }
  if (table) {
    const token = part.getToken();
    const place = services.tables?.get(token.split("[")[0] ?? token);
    if (!place) return false;
    part._tableReferenceObject = new table.make(token, place, table.columns, services.options);
  }
  return part.getChildren().every((child) => bind(child, services));
}

/** As Univer does when it reads a call. */
function bindCall(part: Part, executor: BaseFunction, formulas: FormulaDataModel): boolean {
  if (executor.isAsync() !== part.isAsync() || executor.isAddress() !== part.isAddress()) return false;
  if (executor.needsLocale) part._setLocale?.();
  if (executor.needsSheetsInfo) part._setSheetsInfo?.();
  if (executor.needsFormulaDataModel) executor.setFormulaDataModel(formulas);
  return true;
}
