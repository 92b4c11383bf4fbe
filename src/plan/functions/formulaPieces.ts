/** What a part of a formula is: only `code` can hold a call; the rest is text, a quoted sheet or file, or columns and file numbers in brackets. */
export interface FormulaPiece {
  readonly kind: "code" | "text" | "quoted" | "brackets";
  readonly text: string;
}

/**
 * Cuts a formula into what is code and what is not, without losing a character.
 * @example formulaPieces(`=F("a""b")+'Jan''s'!A1+T[[#All],[Nr '#]]`).map(({ text }) => text)
 * // ['=F(', '"a""b"', ')+', "'Jan''s'", '!A1+T', "[[#All],[Nr '#]]"]
 */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let from = 0;
  let at = 0;
  while (at < formula.length) {
    const end = endOfQuoted(formula, at);
    if (end === null) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push({ kind: "code", text: formula.slice(from, at) });
    pieces.push({ kind: kinds.get(formula.charAt(at)) ?? "code", text: formula.slice(at, end) });
    from = at = end;
  }
  if (from < formula.length) pieces.push({ kind: "code", text: formula.slice(from) });
  return pieces;
}

const kinds: ReadonlyMap<string, FormulaPiece["kind"]> = new Map([
  ['"', "text"],
  ["'", "quoted"],
  ["[", "brackets"],
]);

/** Where what begins here ends; null where nothing of the kind begins. What is never closed runs to the end. */
function endOfQuoted(formula: string, start: number): number | null {
  const opening = formula.charAt(start);
  if (opening === "[") return endOfBrackets(formula, start);
  if (!kinds.has(opening)) return null;
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== opening) continue;
    if (formula.charAt(at + 1) !== opening) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Brackets may stand in brackets; in a column's name an apostrophe makes the next character an ordinary one. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
