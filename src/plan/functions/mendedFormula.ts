import { formulaPieces, type FormulaPiece } from "./formulaPieces";
import { functionNames } from "./functionNames";

/**
 * A call as Excel keeps it in a file, standing in a cell: after a clash with another add-in it is left there, bare or with
 * that add-in's file before it (office-js #2051, #2568, #3872, #4811, #5611, #6655). LibreOffice writes it in lower case.
 */
const left = /(?<![\p{L}\p{N}_.])([\p{L}\p{N}_.]*!)?(?:_xlfn\.)?_xldudf_(OFFENSIEF(?:DEV)?)_([A-Z]+)(?=\s*\()/giu;

/**
 * The formula as the user wrote it, where something else broke calls of ours in it; null where it holds none, or one of a
 * function that there is not.
 * @example mendedFormula("=[2]!_xldudf_OFFENSIEF_TOTAAL(2021)") // "=OFFENSIEF.TOTAAL(2021)"
 */
export function mendedFormula(formula: string): string | null {
  if (!formula.startsWith("=") || !/_xldudf_/i.test(formula)) return null;
  const pieces = formulaPieces(formula);
  const dropped = new Set<FormulaPiece>();
  let known = 0;
  let unknown = 0;
  const mended = pieces.map((piece, index) => {
    if (piece.kind !== "code") return piece;
    const text = piece.text.replace(
      left,
      (whole, file: string | undefined, space: string, name: string, at: number) => {
        if (!functionNames.has(name.toUpperCase())) {
          unknown += 1;
          return whole;
        }
        known += 1;
        const before = pieces[index - 1];
        if (file !== undefined && at === 0 && before && before.kind !== "text") dropped.add(before);
        return `${space.toUpperCase()}.${name.toUpperCase()}`;
      },
    );
    return { ...piece, text, of: piece };
  });
  if (known === 0 || unknown > 0) return null;
  return mended.flatMap((piece) => (dropped.has(piece) ? [] : [piece.text])).join("");
}
