import { plainStep } from "../schema/Step";
import { onlyTrue, text } from "../schema/fieldTypes";
import { locate } from "../locate";
import { lookAtCells } from "../lookAtCells";
import { readCells } from "../readCells";

export const readStep = plainStep(
  "Reads cells by address, name or table: `values`, `texts`, `formulas` (English, commas), `formulasLocal`; of whole columns what is in use.",
  text,
  async (stage, at) => {
    const workbook = await stage.workbook();
    return { ...readCells(workbook, locate(workbook, at)) };
  },
);

export const lookStep = plainStep(
  "What cells look like, marks included: `fill`, `colour`, `bold`, `format`, `locked` per cell; `widths` (points) per column; `hidden` `{columns, rows}`.",
  text,
  async (stage, at) => {
    const workbook = await stage.workbook();
    return { ...(await lookAtCells(workbook, locate(workbook, at))) };
  },
);

export const sheetsStep = plainStep(
  "`sheets`: each with `name`, `visibility`, in order; `active` is in front.",
  onlyTrue,
  async (stage) => {
    const { engine, host } = await stage.workbook();
    return {
      sheets: engine.sheets().map(({ id, name }) => ({ name, visibility: host.model.sheet(id).visibility })),
      active: host.sheetName(engine.activeSheet()),
    };
  },
);

export const namesStep = plainStep(
  "`names`: each with `name`, `formula`, `visible`, `comment`, and `sheet` where it belongs to one.",
  onlyTrue,
  async (stage) => {
    const { engine, host } = await stage.workbook();
    return {
      names: host.model.names.map(({ name, formula, visible, comment, scope }) => ({
        name,
        formula: engine.nameFormula(name, scope) ?? formula,
        visible,
        comment,
        ...(scope === null ? {} : { sheet: host.sheetName(scope) }),
      })),
    };
  },
);

export const settingsStep = plainStep(
  "`settings`: what the add-in keeps in the workbook, by key.",
  onlyTrue,
  async (stage) => {
    const { host } = await stage.workbook();
    return { settings: Object.fromEntries(host.model.settings) };
  },
);

export const trafficStep = plainStep(
  "`requests`, and the bytes that were `sent` and `answered`, since the last time that this was asked.",
  onlyTrue,
  async (stage) => {
    const { requests, bytes, answered } = (await stage.workbook()).traffic();
    const before = stage.countedTraffic;
    stage.countedTraffic = { requests, bytes, answered };
    return {
      requests: requests - before.requests,
      sent: bytes - before.bytes,
      answered: answered - before.answered,
    };
  },
);
