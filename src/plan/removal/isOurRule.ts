import { parseReference, quotedSheet, within } from "../address";
import type { Belonging } from "../leaning/Belonging";
import { ruleShape } from "../marks/ruleShape";
import type { Operation } from "../operation";

/**
 * Whether a conditional format, or a rule for what may be typed, is one that we lay in this place: by what it says, wherever
 * rows and columns brought it. Anything else is the user's, also within an area of ours.
 * @param made what we lay there, and what older versions laid
 */
export function isOurRule({ kind, area, sheet, formulas = [] }: Belonging, made: readonly Operation[]): boolean {
  if (area === null) return false;
  if (kind === "rule") {
    const ours = made.flatMap((each) => (each.kind === "rule" ? [each.formula] : []));
    const shapes = new Set(ours.map(ruleShape));
    return formulas.length > 0 && formulas.every((formula) => shapes.has(ruleShape(formula)));
  }
  if (kind !== "choices") return false;
  const [formula = ""] = formulas;
  const source = parseReference(formula.includes("!") ? formula : `${quotedSheet(sheet)}!${formula.replace(/^=/, "")}`);
  return made.some(
    (each) =>
      each.kind === "choices" &&
      within(area, each.area) &&
      source !== null &&
      source.sheet.toLowerCase() === each.source.sheet.toLowerCase(),
  );
}
