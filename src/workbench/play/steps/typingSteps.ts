import type { Rect } from "../../engine/Engine";
import { enter, giveFormats, inputsOf, readTyped } from "../enterCells";
import { remember } from "../handUndo";
import { listen } from "../listen";
import { locate, locateAll } from "../locate";
import { text, typedByCell, typedRows, type Typed } from "../schema/fieldTypes";
import { fieldsStep, needed, plainStep } from "../schema/Step";
import { StepError } from "../StepError";

export const typeStep = plainStep(
  "Types in cells one after the other, as a person does: in a Dutch Excel `40,5`, `15-9-2020`, formulas with `;`.",
  typedByCell,
  (stage, cells) =>
    listen(stage, async () => {
      const workbook = await stage.workbook();
      const wanted = Object.entries(cells).map(([at, typed]) => {
        const place = locate(workbook, at);
        const rows = filled(place.rect, typed);
        return { place, typed: readTyped(workbook, place, rows) };
      });
      for (const { place, typed } of wanted) {
        remember(stage, workbook, place);
        await enter(workbook, place, typed);
      }
    }),
);

export const pasteStep = fieldsStep(
  "Pastes a block of values from `at` on, as one edit; null leaves a cell as it is.",
  { at: needed(text), rows: needed(typedRows) },
  (stage, { at, rows }) =>
    listen(stage, async () => {
      const workbook = await stage.workbook();
      const first = locate(workbook, at);
      const rect = { ...first.rect, rows: rows.length, columns: rows[0]?.length ?? 1 };
      const place = { sheetId: first.sheetId, rect };
      const typed = readTyped(workbook, place, rows);
      remember(stage, workbook, place);
      await enter(workbook, place, typed);
    }),
);

export const colleagueStep = plainStep(
  "The same as `type`, by somebody who has the workbook open elsewhere.",
  typedByCell,
  (stage, cells) =>
    listen(stage, async () => {
      const workbook = await stage.workbook();
      const { host, engine } = workbook;
      for (const [at, typed] of Object.entries(cells)) {
        const { sheetId, rect } = locate(workbook, at);
        const read = readTyped(workbook, { sheetId, rect }, filled(rect, typed));
        const tell = host.writeElsewhere(sheetId, rect, inputsOf(read));
        giveFormats(workbook, sheetId, rect, read);
        await engine.settle();
        tell();
      }
    }),
);

export const selectStep = plainStep(
  "Selects cells, on the sheet that they are on; several blocks with commas between.",
  text,
  (stage, at) =>
    listen(stage, async () => {
      const workbook = await stage.workbook();
      const { engine, host } = workbook;
      const [{ sheetId, rect }, ...others] = locateAll(workbook, at);
      if (host.model.sheet(sheetId).visibility !== "Visible")
        throw new StepError(`Sheet "${host.sheetName(sheetId)}" is hidden: nobody can select cells there.`);
      if (engine.activeSheet() !== sheetId) engine.activate(sheetId);
      engine.select(sheetId, rect, ...others.map((each) => each.rect));
    }),
);

/** What is typed with Ctrl+Enter stands in all the cells. */
function filled({ rows, columns }: Rect, typed: Typed): Typed[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => typed));
}
