import type { CellInput } from "../../engine/Engine";
import { columnLetters } from "../../model/address";
import { cutToUse, type RangeTarget } from "../../objects/rangeTarget";
import { rangeObject } from "../../objects/range";
import { tableSort } from "../../objects/sorting";
import { rememberInstead } from "../handUndo";
import { locate } from "../locate";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { oneOf, text, typed, yesNo } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { call, handAct, set } from "./handAct";

/** Blocks of cells. */
export const cellActs = {
  insertCells: handAct(
    "Inserts cells; what stands there goes down or to the right.",
    { area: needed(text), shift: needed(oneOf("down", "right")) },
    (workbook, { area, shift }) => onRange(workbook, area, "Insert", shift === "down" ? "Down" : "Right"),
  ),
  deleteCells: handAct(
    "Deletes cells; what stands behind them comes up or to the left.",
    { area: needed(text), shift: needed(oneOf("up", "left")) },
    (workbook, { area, shift }) => onRange(workbook, area, "Delete", shift === "up" ? "Up" : "Left"),
  ),
  sort: handAct(
    "Sorts rows `by` a column: its header in the first row of the area (which stays), or its letters. A table by its name.",
    { area: needed(text), by: needed(typed), descending: optional(yesNo) },
    (workbook, { area, by, descending }) => sort(workbook, area, String(by), descending !== true),
  ),
  clear: handAct(
    "Clears cells: their contents, as Delete does, or `what` else.",
    { area: needed(text), what: optional(oneOf("contents", "formats", "all")) },
    async (workbook, { area, what = "contents" }, stage) => {
      const place = locate(workbook, area);
      const range = rangeObject(place, workbook.host);
      if (what !== "formats") {
        if (what === "contents") rememberInstead(stage, workbook, place);
        await call(range, workbook.host, "Clear", "Contents");
      }
      if (what !== "contents") await call(range, workbook.host, "Clear", "Formats");
    },
  ),
  copyValues: handAct(
    "Copies cells and pastes their values, from the cell `to` on.",
    { from: needed(text), to: needed(text) },
    (workbook, { from, to }, stage) => {
      const { engine, host } = workbook;
      const source = locate(workbook, from);
      const read = engine.read(source.sheetId, cutToUse(source, host));
      const target = locate(workbook, to);
      const rect = { ...target.rect, rows: read.length, columns: read[0]?.length ?? 1 };
      const place: RangeTarget = { sheetId: target.sheetId, rect };
      host.assertWritable(place.sheetId, rect);
      rememberInstead(stage, workbook, place);
      engine.enter(
        place.sheetId,
        rect,
        read.map((row) =>
          row.map(({ error, value }): CellInput => {
            const shown = error ?? value;
            return shown === null ? { kind: "empty" } : { kind: "value", value: shown };
          }),
        ),
      );
    },
  ),
  cut: handAct(
    "Cuts cells and pastes them at `to`: what refers to them follows.",
    { from: needed(text), to: needed(text) },
    (workbook, { from, to }) => {
      const target = locate(workbook, to);
      return onRange(workbook, from, "MoveTo", target);
    },
  ),
  merge: handAct(
    "Merges cells, or with `across` each row of them.",
    { area: needed(text), across: optional(yesNo) },
    (workbook, { area, across }) => onRange(workbook, area, "Merge", across === true),
  ),
  format: handAct(
    'Gives cells a look: `numberFormat` in English ("#,##0.0", "@" for Text), `bold`, `fill` and `colour` ("#RRGGBB"), `locked`.',
    {
      area: needed(text),
      numberFormat: optional(text),
      bold: optional(yesNo),
      fill: optional(text),
      colour: optional(text),
      locked: optional(yesNo),
    },
    async (workbook, { area, numberFormat, bold, fill, colour, locked }) => {
      const { host } = workbook;
      const range = rangeObject(locate(workbook, area), host);
      const look = range.child("Format", host) ?? null;
      if (numberFormat !== undefined) await set(range, "NumberFormat", numberFormat);
      if (bold !== undefined) await set(look?.child("Font", host) ?? null, "Bold", bold);
      if (colour !== undefined) await set(look?.child("Font", host) ?? null, "Color", colour);
      if (fill !== undefined) await set(look?.child("Fill", host) ?? null, "Color", fill);
      if (locked !== undefined) await set(look?.child("Protection", host) ?? null, "Locked", locked);
    },
  ),
};

async function onRange(
  workbook: PlayedWorkbook,
  area: string,
  method: string,
  ...args: readonly unknown[]
): Promise<void> {
  await call(rangeObject(locate(workbook, area), workbook.host), workbook.host, method, ...args);
}

async function sort(workbook: PlayedWorkbook, area: string, by: string, ascending: boolean): Promise<void> {
  const { engine, host } = workbook;
  const place = locate(workbook, area);
  const rect = cutToUse(place, host);
  const [first = []] = engine.read(place.sheetId, { ...rect, rows: 1 });
  const header = first.findIndex(({ value }) => String(value).toLowerCase() === by.toLowerCase());
  const letter = first.findIndex((_cell, at) => columnLetters(rect.column + at) === by.toUpperCase());
  const key = header < 0 ? letter : header;
  if (key < 0)
    throw new StepError(
      `There is no column "${by}" in ${area}. Headers: ${first.map(({ value }) => String(value ?? "")).join(", ")}.`,
    );
  const table = host.model.tables.find(
    (each) => each.sheetId === place.sheetId && JSON.stringify(each.rect) === JSON.stringify(rect),
  );
  if (table) await call(tableSort(table, host), host, "Apply", [{ key, ascending }], false);
  else
    await call(
      rangeObject(place, host).child("Sort", host) ?? null,
      host,
      "Apply",
      [{ key, ascending }],
      false,
      header >= 0,
    );
}
