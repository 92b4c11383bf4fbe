import { workbook as root } from "../../objects/workbook";
import { worksheet } from "../../objects/worksheet";
import { findSheet } from "../locate";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { number, text, yesNo } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { call, handAct, set } from "./handAct";

/** Sheets, and the protection of sheets and workbook. */
export const sheetActs = {
  addSheet: handAct("Adds a sheet at the end.", { name: optional(text) }, async ({ host }, { name }) => {
    await call(root(host).child("Worksheets", host) ?? null, host, "Add", name);
  }),
  copySheet: handAct(
    "Copies a sheet, to the end; answers the copy's name as `sheet`.",
    { sheet: needed(text) },
    async (workbook, { sheet }) => {
      const { engine, host } = workbook;
      const before = new Set(engine.sheets().map(({ id }) => id));
      await call(sheetOf(workbook, sheet), host, "Copy", "End");
      return { sheet: engine.sheets().find(({ id }) => !before.has(id))?.name };
    },
  ),
  renameSheet: handAct("Renames a sheet.", { sheet: needed(text), name: needed(text) }, (workbook, { sheet, name }) =>
    set(sheetOf(workbook, sheet), "Name", name),
  ),
  hideSheet: handAct(
    "Hides a sheet; `veryHidden`: so that it isn't listed where sheets are unhidden.",
    { sheet: needed(text), veryHidden: optional(yesNo) },
    (workbook, { sheet, veryHidden }) =>
      set(sheetOf(workbook, sheet), "Visibility", veryHidden === true ? "VeryHidden" : "Hidden"),
  ),
  unhideSheet: handAct("Shows a sheet again.", { sheet: needed(text) }, (workbook, { sheet }) =>
    set(sheetOf(workbook, sheet), "Visibility", "Visible"),
  ),
  deleteSheet: handAct("Deletes a sheet.", { sheet: needed(text) }, async (workbook, { sheet }) => {
    await call(sheetOf(workbook, sheet), workbook.host, "Delete");
  }),
  moveSheet: handAct(
    "Moves a sheet to place `to`, counted from 1.",
    { sheet: needed(text), to: needed(number) },
    (workbook, { sheet, to }) => {
      if (to < 1) throw new StepError('Field "to" of "do.moveSheet" counts from 1.');
      return set(sheetOf(workbook, sheet), "Position", to - 1);
    },
  ),
  activate: handAct("Brings a sheet to the front.", { sheet: needed(text) }, async (workbook, { sheet }) => {
    await call(sheetOf(workbook, sheet), workbook.host, "Activate");
  }),
  protect: handAct(
    "Protects a sheet.",
    { sheet: needed(text), password: optional(text) },
    async (workbook, { sheet, password }) => {
      await call(
        sheetOf(workbook, sheet).child("Protection", workbook.host) ?? null,
        workbook.host,
        "Protect",
        {},
        password,
      );
    },
  ),
  unprotect: handAct(
    "Takes a sheet's protection away.",
    { sheet: needed(text), password: optional(text) },
    async (workbook, { sheet, password }) => {
      await call(
        sheetOf(workbook, sheet).child("Protection", workbook.host) ?? null,
        workbook.host,
        "Unprotect",
        password,
      );
    },
  ),
  protectBook: handAct(
    "Protects the workbook's structure; `on` false takes that away.",
    { on: optional(yesNo) },
    async ({ host }, { on }) => {
      await call(root(host).child("Protection", host) ?? null, host, on === false ? "Unprotect" : "Protect");
    },
  ),
};

function sheetOf(workbook: PlayedWorkbook, sheet: string) {
  return worksheet(findSheet(workbook, sheet), workbook.host);
}
