import type { Host } from "./Host";
import type { RangeTarget } from "./rangeTarget";

/** Cuts cells and pastes them on cells as many, on whatever sheet: whoever listens hears that both places have changed. */
export async function cutAndPaste(from: RangeTarget, to: RangeTarget, host: Host): Promise<void> {
  const { engine } = host;
  const edits = [to, from].map(({ sheetId, rect }) => ({
    sheetId,
    rect,
    before: host.wantsBefore(sheetId, rect) ? engine.read(sheetId, rect) : [],
  }));
  await engine.moveCells(from.sheetId, from.rect, { sheetId: to.sheetId, row: to.rect.row, column: to.rect.column });
  for (const edit of edits) host.tell({ kind: "edit", sheetId: edit.sheetId, edit, by: "addIn" });
}
