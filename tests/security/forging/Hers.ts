import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import { columnLetters } from "../../../src/plan/address";
import type { PlayedWorkbook } from "../../../src/workbench/play/PlayedWorkbook";

/** All that is hers in a workbook, by what only that says: where it stands, what it is and looks like. */
export type Hers = ReadonlyMap<string, Thing>;
interface Thing {
  /** How the pane may call it: any of these is enough. */
  readonly called: readonly string[];
  /** What must stay the same. */
  readonly is: string;
}

/** What she put there is told by these words. */
export const marker = /mijn\d+/g;

/** @param ownSheets ids of her own sheets: there nothing moves either */
export function readHers({ engine, host }: PlayedWorkbook, ownSheets: ReadonlySet<string>): Hers {
  const found = new Map<string, Thing>();
  const ids = engine.sheets();
  const file = toWorkbookFile(engine, host.model);
  const put = (key: string, thing: Thing) => {
    for (let copy = found.has(key) ? 2 : 1; ; copy += 1) {
      const own = copy === 1 ? key : `${key} ${copy}`;
      if (found.has(own)) continue;
      found.set(own, thing);
      return;
    }
  };
  for (const [index, sheet] of file.sheets.entries()) {
    const id = ids[index]?.id ?? "";
    const isOwn = ownSheets.has(id);
    if (isOwn) {
      const rules = host.model.sheet(id);
      put(`sheet ${id}`, {
        called: [sheet.name],
        is: JSON.stringify([
          sheet.charts.map(({ name }) => name),
          sheet.rules,
          sheet.columns,
          rules.hiddenRows.size,
          sheet.merged,
        ]),
      });
    }
    for (const cell of sheet.cells) {
      const content = String(cell.formula ?? cell.value ?? "");
      const markers = content.match(marker) ?? [];
      if (markers.length === 0 && !(isOwn && content !== "")) continue;
      // Cells that the add-in keeps up itself, as BEVEILIGING says: there nothing is hers.
      const isKeptUp =
        (/^Offensief inventaris/.test(sheet.name) && cell.column < 7) ||
        (sheet.name === "Scenario-overzicht" && cell.row > 4 && [11, 12].includes(cell.column)) ||
        (sheet.name === "Offensief" && cell.column >= 9);
      if (isKeptUp) continue;
      const address = `${columnLetters(cell.column)}${cell.row + 1}`;
      const place = isOwn ? address : "";
      const is = JSON.stringify([id, place, cell.formula ?? cell.value, isOwn ? cell.style : null]);
      const key = markers.length > 0 ? `cell ${markers.join()} ${id}` : `cell ${id} ${address}`;
      put(key, { called: [...markers, `${sheet.name}!${address}`, `'${sheet.name}'!${address}`], is });
    }
  }
  for (const { name, formula } of host.model.names)
    if (/^Mijn/i.test(name)) put(`name ${name}`, { called: [name], is: formula.replace(/[$\d]+/g, "") });
  for (const comment of host.model.comments) {
    const [text = ""] = comment.content.match(marker) ?? [];
    if (text !== "") put(`comment ${text} ${comment.sheetId}`, { called: [text], is: comment.content });
  }
  return found;
}

/**
 * What of hers went or changed without having been named.
 * @param shown all that stood in the pane before
 */
export function unnamed(before: Hers, after: Hers, shown: string): readonly string[] {
  return [...before].flatMap(([key, thing]) => {
    const now = after.get(key);
    if (now?.is === thing.is || thing.called.some((each) => shown.includes(each))) return [];
    return [`${key} (${thing.called.join(", ")}): ${thing.is} → ${now?.is ?? "gone"}`];
  });
}
