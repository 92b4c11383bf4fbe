import { boundWords } from "./boundWords";
import { isOperator } from "./formulaCalls";
import { type FormulaToken, formulaTokens } from "./formulaTokens";

interface Sheet {
  getSheetId(): string;
  getName(): string;
}

/**
 * The names that are a sheet's own. Univer 0.25 finds names by their text alone, and keeps one of each: a sheet's own name
 * stands there under the sheet's id, and in formulas that mean it, too. On its sheet a name of its own goes before the workbook's;
 * elsewhere it is reached through its sheet, "Blad1!Naam".
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export class ScopedNames {
  private readonly known = new Map<string, Set<string>>();
  /** Whether a sheet has, or had, a name of its own. */
  private wereThere = false;

  constructor(private readonly sheets: () => readonly Sheet[]) {}

  get areUsed(): boolean {
    return this.wereThere;
  }
  put(scope: string, name: string): void {
    this.wereThere = true;
    this.known.set(scope, (this.known.get(scope) ?? new Set()).add(name.toUpperCase()));
  }
  drop(scope: string, name: string): void {
    const names = this.known.get(scope);
    names?.delete(name.toUpperCase());
    if (names?.size === 0) this.known.delete(scope);
  }

  /** A formula on a sheet (null: on none) as the engine takes it. */
  stored(formula: string, sheetId: string | null): string {
    if (this.known.size === 0) return formula;
    const tokens = formulaTokens(formula);
    const bound = boundWords(tokens);
    const pieces: string[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (!token) continue;
      if (isOperator(next, "!") && last?.kind === "word") {
        const scope = this.sheetNamed(token);
        const isOwn = scope !== null && this.has(scope, last.text);
        pieces.push(isOwn ? kept(last.text, scope) : token.text + "!" + last.text);
        at += 2;
      } else if (
        token.kind === "word" &&
        sheetId !== null &&
        this.has(sheetId, token.text) &&
        !bound.has(token.text.toLowerCase())
      )
        pieces.push(kept(token.text, sheetId));
      else pieces.push(token.text);
    }
    return pieces.join("");
  }

  /** The way back: as Excel shows it on that sheet. */
  shown(stored: string, sheetId: string | null): string {
    if (!this.wereThere) return stored;
    return formulaTokens(stored)
      .map(({ kind, text }) => {
        const sheet =
          kind === "word" && text.startsWith("_")
            ? this.sheets().find((each) => text.startsWith(kept("", each.getSheetId())))
            : null;
        if (!sheet) return text;
        const name = text.slice(kept("", sheet.getSheetId()).length);
        return sheet.getSheetId() === sheetId ? name : `${quoted(sheet.getName())}!${name}`;
      })
      .join("");
  }

  private has(scope: string, name: string): boolean {
    return this.known.get(scope)?.has(name.toUpperCase()) === true;
  }

  private sheetNamed({ kind, text }: FormulaToken): string | null {
    const name = kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
    const found = this.sheets().find((each) => each.getName().toLowerCase() === name.toLowerCase());
    return found?.getSheetId() ?? null;
  }
}

/** The name under which the engine has a sheet's own name. */
export function kept(name: string, scope: string | null): string {
  return scope === null ? name : `_${scope}.${name}`;
}

function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}
