/**
 * By what a row of ours is known among others: a short sum of what stands in its cells. Not a secret; it keeps the journal
 * short where thousands of rows are written. An empty cell is "" or null; line ends and the sixteenth digit of a number,
 * which a cell may not keep, make no difference.
 */
export function rowMark(cells: readonly unknown[]): string {
  const text = JSON.stringify(cells.map(plain));
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13);
  }
  return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
}

function plain(cell: unknown): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return String(cell ?? "").replace(/\r\n?/g, "\n");
}
