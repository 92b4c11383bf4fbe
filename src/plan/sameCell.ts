import type { CellInput } from "./operation";

/** Whether a cell holds what we would put there. */
export function sameCell(now: unknown, ours: CellInput): boolean {
  if (ours === null || ours === "") return now === "" || now === null;
  if (typeof ours === "object")
    return now === ours.formula || (typeof now === "string" && plain(now) === plain(ours.formula));
  if (typeof ours === "number") return typeof now === "number" && Math.abs(now - ours) < 1e-9;
  return now === ours;
}

/** Without what other programs write differently: LibreOffice saves TRUE as TRUE(). Text in quotes stays as it is. */
function plain(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"')
      ? part
      : part
          .replace(/\s+/g, "")
          .toUpperCase()
          .replace(/\b(TRUE|FALSE)\(\)/g, "$1"),
  );
}

/** Our own formula with other rows in it: a range that no longer reaches to the last line, or a reference that broke. */
export function sameShape(now: unknown, ours: CellInput): boolean {
  if (typeof now !== "string" || typeof ours !== "object" || ours === null) return false;
  const shape = (formula: string) => plain(formula).replace(/\$?([A-Z]{1,3})\$?\d+/g, "$1#");
  return shape(now) === shape(ours.formula);
}
