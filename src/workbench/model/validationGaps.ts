import type { Rect, Shift } from "../engine/Engine";
import { gapsBetween } from "../engine/references/gapsBetween";
import type { ValidationModel } from "./WorkbookModel";

/** What comes to hold in new cells between two areas of one and the same validation. */
export function validationGaps(all: readonly ValidationModel[], shift: Shift, cells?: Rect): ValidationModel[] {
  const alike = new Map<string, ValidationModel[]>();
  for (const each of all) {
    const key = JSON.stringify([each.source, each.prompt, each.alert]);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const rects = group.map(({ rect }) => rect);
    return first ? gapsBetween(rects, shift, cells).map((rect) => ({ ...first, rect })) : [];
  });
}
