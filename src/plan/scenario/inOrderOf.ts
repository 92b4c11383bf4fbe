import type { CellInput } from "../operation";

/** The cells of a row in the order that a table's columns have now; columns of the user's own stay empty. Capitals don't matter. */
export function inOrderOf(
  header: readonly unknown[],
  ours: readonly string[],
  cells: readonly CellInput[],
): readonly CellInput[] {
  const names = ours.map((name) => name.toLowerCase());
  return header.map((name) => cells[names.indexOf(String(name).toLowerCase())] ?? null);
}
