import type { CustomFunction, FunctionAnswer, FunctionArgument } from "./CustomFunction";
import { toAnswerObject, toArgument } from "./valueObjects";
import {
  BaseFunction,
  FunctionType,
  IDefinedNamesService,
  IDescriptionService,
  IFunctionService,
  NullValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "./univer";
import type { Grid } from "./Grid";
import { forgetReadFormulas } from "./readFormulas";

/** A cell. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly key: string;
  readonly definition: CustomFunction;
  readonly args: readonly FunctionArgument[];
  readonly address: string;
}

/**
 * Custom functions for an engine whose own asynchronous functions hold up every other cell. A calculation asks for
 * answers; those not yet known are collected, asked for all at once, and the asking cells are calculated again.
 */
export class CustomFunctions {
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly wanted = new Map<string, Call>();
  private readonly askers = new Map<string, Place>();
  private readonly errorTexts = new Map<string, string>();

  constructor(private readonly grid: Grid) {}

  /** @returns the cells that call these functions already */
  register(functions: readonly CustomFunction[]): readonly (Place & { readonly formula: string })[] {
    this.answers.clear();
    const registry = this.grid.injector.get(IFunctionService);
    const help = this.grid.injector.get(IDescriptionService);
    for (const definition of functions) {
      const name = definition.name.toUpperCase();
      registry.registerExecutors(this.executorFor(name, definition));
      const described: IFunctionInfo = {
        functionName: name,
        functionType: FunctionType.User,
        description: definition.description,
        abstract: definition.description,
        functionParameter: definition.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      };
      registry.registerDescriptions(described);
      // What the grid offers while a formula is typed.
      help.registerDescriptions([described]);
    }
    // They were read as calls of what isn't there.
    forgetReadFormulas();
    const calls = functions.map(({ name }) => `${name.toUpperCase()}(`);
    return this.users([...calls, ...this.namesWith(calls)]);
  }

  private users(words: readonly string[]): (Place & { formula: string })[] {
    const { formulas, unitId } = this.grid;
    return this.grid.book.getSheets().flatMap((sheet) => {
      const places: (Place & { formula: string })[] = [];
      const sheetId = sheet.getSheetId();
      const matrix = this.grid.model(sheetId).getCellMatrix();
      matrix.forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = cell.f || formulas.getFormulaStringByCell(row, column, sheetId, unitId) || "";
        const upper = formula.toUpperCase();
        if (words.some((word) => upper.includes(word))) places.push({ sheetId, row, column, formula });
      });
      return places;
    });
  }

  /** The names whose formulas call these, or use a name that does. */
  private namesWith(calls: readonly string[]): string[] {
    const all = Object.values(this.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.grid.unitId) ?? {});
    const found = new Set(calls);
    for (let before = 0; before < found.size;) {
      before = found.size;
      for (const { name, formulaOrRefString } of all)
        if ([...found].some((word) => formulaOrRefString.toUpperCase().includes(word))) found.add(name.toUpperCase());
    }
    return [...found];
  }

  /** Asks for every answer that the last calculation lacked. @returns the cells to calculate again. */
  async answerAll(): Promise<readonly Place[]> {
    const calls = [...this.wanted.values()];
    const places = [...this.askers.values()];
    this.wanted.clear();
    this.askers.clear();
    const answers = await Promise.all(calls.map((call) => call.definition.call(call.args, call.address)));
    calls.forEach((call, index) => {
      const answer = answers[index];
      if (answer) this.answers.set(call.key, answer);
    });
    return places;
  }

  get isWaiting(): boolean {
    return this.wanted.size > 0;
  }

  /** The words that came with a cell's error, if a custom function gave them. */
  errorText(sheetId: string, row: number, column: number): string | null {
    return this.errorTexts.get(placeKey({ sheetId, row, column })) ?? null;
  }

  private executorFor(name: string, definition: CustomFunction): BaseFunction {
    const evaluate = (executor: BaseFunction, variants: readonly BaseValueObject[]) =>
      this.evaluate(definition, variants, {
        sheetId: executor.subUnitId ?? "",
        row: executor.row,
        column: executor.column,
      });
    class Executor extends BaseFunction {
      override calculate(...variants: BaseValueObject[]) {
        return evaluate(this, variants);
      }
    }
    return new Executor(name);
  }

  private evaluate(definition: CustomFunction, variants: readonly BaseValueObject[], place: Place): BaseValueObject {
    const args = variants.map(toArgument);
    const key = `${definition.name}|${JSON.stringify(args)}`;
    const known = this.answers.get(key);
    if (!known) {
      this.wanted.set(key, { key, definition, args, address: this.address(place) });
      this.askers.set(placeKey(place), place);
      return NullValueObject.create();
    }
    if (known.kind === "error" && known.text !== null) this.errorTexts.set(placeKey(place), known.text);
    else this.errorTexts.delete(placeKey(place));
    return toAnswerObject(known);
  }

  private address({ sheetId, row, column }: Place): string {
    const sheet = this.grid.book.getSheetBySheetId(sheetId);
    return `${sheet?.getSheetName() ?? ""}!${columnName(column)}${row + 1}`;
  }
}

function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId}:${row}:${column}`;
}

/** @example columnName(26) // "AA" */
export function columnName(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnName(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}
