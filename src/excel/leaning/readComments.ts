import { parseReference } from "../../plan/address";
import type { Belonging } from "../../plan/leaning/Belonging";

/** Reads comments with the cells that they are at. Two syncs where there are any, else one. */
export async function readComments({ workbook }: { readonly workbook: Excel.Workbook }): Promise<readonly Belonging[]> {
  const comments = workbook.comments.load("items/content");
  await workbook.context.sync();
  if (comments.items.length === 0) return [];
  const placed = comments.items.map((comment) => ({ comment, range: comment.getLocation().load("address") }));
  await workbook.context.sync();
  return placed.flatMap(({ comment, range }): Belonging[] => {
    const area = parseReference(range.address);
    return area ? [{ kind: "comment", sheet: area.sheet, what: comment.content, area }] : [];
  });
}
