import type { CellInput } from "../operation";

/** The cells of a row in the order that a table's columns have now; columns of the user's own stay empty. */
export function inOrderOf(
  header: readonly unknown[],
  ours: readonly string[],
  cells: readonly CellInput[],
): readonly CellInput[] {
  return header.map((name) => cells[ours.indexOf(String(name))] ?? null);
}
