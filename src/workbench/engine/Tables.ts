import type { EngineTable, Rect } from "./Engine";
import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { columnPlace, parseTableReference, tableReferenceText, type TableReference } from "./TableReference";
import { shownSingles, storedSingles } from "./singleValues";
import { replaceStored, storedReference, wideName } from "./storedReference";

/** The cell that a formula is for. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The tables that formulas may refer to, and the two notations of their structured references: Excel's and the engine's. */
export class Tables {
  private readonly known = new Map<string, EngineTable>();
  private readonly byWideName = new Map<string, EngineTable>();
  /** Formulas as they are shown, by the table around them and as they are stored: columns have the same one thousands of times. */
  private readonly shownBefore = new Map<EngineTable | null, Map<string, string>>();
  /** The other way. */
  private readonly storedBefore = new Map<EngineTable | null, Map<string, string>>();

  get all(): readonly EngineTable[] {
    return [...this.known.values()];
  }
  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  put(table: EngineTable, before?: EngineTable): void {
    if (before) this.drop(before);
    this.forget();
    this.known.set(table.name.toLowerCase(), table);
    this.byWideName.set(wideName(table.name), table);
  }
  drop(table: EngineTable): void {
    this.forget();
    this.known.delete(table.name.toLowerCase());
    this.byWideName.delete(wideName(table.name));
  }
  find(name: string): EngineTable | null {
    return this.known.get(name.toLowerCase()) ?? null;
  }
  /** The table around a cell. */
  at({ sheetId, row, column }: FormulaPlace): EngineTable | null {
    return this.all.find((table) => table.sheetId === sheetId && holds(table.rect, row, column)) ?? null;
  }

  /** A formula as the engine takes it; what it cannot read it leaves alone. `place` is null for a name's formula. */
  stored(formula: string, place: FormulaPlace | null): string {
    if (this.isEmpty) return storedSingles(formula);
    const around = place && this.at(place);
    const before = this.storedBefore.get(around) ?? new Map<string, string>();
    const known = before.get(formula);
    if (known !== undefined) return known;
    const stored = this.cut(storedSingles(formula), place)
      .map(({ text, reference }) => (reference ? storedReference(reference) : text))
      .join("");
    this.storedBefore.set(around, before.set(formula, stored));
    return stored;
  }

  /** The way back: a formula as Excel shows it in this cell. */
  shown(stored: string, place: FormulaPlace | null): string {
    if (this.isEmpty) return shownSingles(stored);
    const around = place && this.at(place);
    const before = this.shownBefore.get(around) ?? new Map<string, string>();
    const known = before.get(stored);
    if (known !== undefined) return known;
    const shown = shownSingles(
      this.replace(stored, (reference) => tableReferenceText(reference, reference.table === around)),
    );
    this.shownBefore.set(around, before.set(stored, shown));
    return shown;
  }

  /** A formula as it stands in a file: references always with their table's name, and with [#This Row] for @. */
  inFull(formula: string, place: FormulaPlace | null): string {
    if (this.isEmpty) return formula;
    return shownSingles(
      this.replace(this.stored(formula, place), (reference) => tableReferenceText(reference, false, true)),
    );
  }

  /** Replaces the references in a formula as the engine has it. */
  replace(stored: string, replace: (reference: TableReference, stored: string) => string): string {
    return replaceStored(stored, (wide) => this.byWideName.get(wide) ?? null, replace);
  }

  refersToTable(stored: string): boolean {
    let found = false;
    if (!this.isEmpty)
      this.replace(stored, (_reference, text) => {
        found = true;
        return text;
      });
    return found;
  }

  /** The first structured reference that leads nowhere; null where all is well. */
  unknown(formula: string, place: FormulaPlace): string | null {
    return this.cut(formula, place).find(({ missing }) => missing)?.text ?? null;
  }

  private forget(): void {
    this.shownBefore.clear();
    this.storedBefore.clear();
  }

  private cut(formula: string, place: FormulaPlace | null): Piece[] {
    const tokens = formulaTokens(formula);
    const pieces: Piece[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const next = tokens[at + 1];
      if (!token) continue;
      if (token.kind === "word" && next?.kind === "bracket") {
        pieces.push(this.piece(this.find(token.text), token.text + next.text, next.text));
        at += 1;
      } else if (token.kind === "bracket") {
        pieces.push(isWorkbook(tokens, at) ? { text: token.text } : this.piece(place && this.at(place), token.text));
      } else if (token.kind === "word" && isName(tokens, at) && this.find(token.text)) {
        pieces.push(this.piece(this.find(token.text), token.text, "[]"));
      } else pieces.push({ text: token.text });
    }
    return pieces;
  }

  private piece(table: EngineTable | null, text: string, bracket = text): Piece {
    const reference = table && parseTableReference(table, bracket);
    return reference ? { text, reference } : { text, missing: true };
  }
}

interface Piece {
  readonly text: string;
  readonly reference?: TableReference;
  readonly missing?: boolean;
}

/** Where a table's columns went that a new state of it has under other names; null for a column that is gone. */
export function renamedColumn(name: string, before: EngineTable, after: EngineTable): string | null {
  const isRename = before.columns.length === after.columns.length;
  return after.columns[columnPlace(isRename ? before : after, name)] ?? null;
}

/** "[Map2.xlsx]Blad1!A1": another workbook. */
function isWorkbook(tokens: readonly FormulaToken[], at: number): boolean {
  const after = tokens[at + 1]?.kind === "word" ? tokens[at + 2] : tokens[at + 1];
  return after?.text === "!";
}

function isName(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at + 1]?.text !== "(" && tokens[at + 1]?.text !== "!" && tokens[at - 1]?.text !== "!";
}

function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}
