import type { Letter } from "../../letter/letter";
import type { CellInput } from "../operation";
import { planSources } from "../planSources";

/** Row by row what we put on the sheet with the sources, empty rows between its blocks too. */
export function sourceCells(letter: Letter): readonly (readonly CellInput[])[] {
  return planSources(letter, "").flatMap((operation) => (operation.kind === "write" ? operation.cells : []));
}

/** Whether a cell there holds what we put there. Other programs make numbers of texts that look like one. */
export function isSourceCell(content: unknown, ours: CellInput): boolean {
  if (typeof ours === "number" && typeof content === "number") return Math.abs(content - ours) < 1e-9;
  return (
    String(content ?? "")
      .replace(/\r\n?/g, "\n")
      .trim() === String(ours ?? "").trim()
  );
}
