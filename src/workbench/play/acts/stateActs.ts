import { charts } from "../../objects/charts";
import { comments } from "../../objects/comments";
import { findSheet, listed, locate } from "../locate";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { number, oneOf, text, yesNo } from "../schema/fieldTypes";
import { fieldsStep, needed, optional } from "../schema/Step";
import { listen } from "../listen";
import { StepError } from "../StepError";
import { call, handAct } from "./handAct";

const modes = { automatic: "Automatic", automaticExceptTables: "AutomaticExceptTables", manual: "Manual" } as const;

/** Charts, and the state of the workbook as a whole. */
export const stateActs = {
  addChart: handAct(
    "Makes a chart of cells on a sheet; answers its name as `chart`.",
    { sheet: needed(text), area: needed(text), type: optional(text) },
    async (workbook, { sheet, area, type }) => {
      const { host } = workbook;
      const made = await call(
        charts(findSheet(workbook, sheet), host),
        host,
        "Add",
        type ?? "ColumnClustered",
        locate(workbook, area),
        "Auto",
      );
      return { chart: (made as ReturnType<typeof charts>).property("Name")?.get?.() };
    },
  ),
  deleteChart: handAct(
    "Deletes a chart by its name, or the first.",
    { sheet: needed(text), chart: optional(text) },
    (workbook, { sheet, chart }) => {
      const found = chartOn(workbook, sheet, chart);
      workbook.host.model.charts.splice(workbook.host.model.charts.indexOf(found), 1);
    },
  ),
  selectChart: handAct(
    "Clicks on a chart, by its name, or the first.",
    { sheet: needed(text), chart: optional(text) },
    (workbook, { sheet, chart }) => workbook.host.selectChart(chartOn(workbook, sheet, chart)),
  ),
  calculation: handAct(
    "How Excel calculates: by itself, except tables, or with F9 only.",
    { mode: needed(oneOf("automatic", "automaticExceptTables", "manual")) },
    ({ host }, { mode }) => {
      host.switches.calculationMode = modes[mode];
    },
  ),
  iteration: handAct(
    "*Iteratieve berekening*: formulas may go round, `maxIteration` times (100); off, a circle shows 0.",
    { on: needed(yesNo), maxIteration: optional(number) },
    ({ engine: { reckoning } }, { on, maxIteration = 100 }) => {
      reckoning.iteration = { ...reckoning.iteration, enabled: on, maxIteration };
    },
  ),
  dateSystem: handAct(
    "*1904-datumsysteem gebruiken*: 0 is 1 January 1904. Numbers in cells stay, so dates are four years and a day later.",
    { from1904: needed(yesNo) },
    ({ engine: { reckoning } }, { from1904 }) => {
      reckoning.from1904 = from1904;
    },
  ),
  precisionAsDisplayed: handAct(
    "*Precisie instellen zoals weergegeven*: what numbers have beyond their format is gone, for good.",
    { on: needed(yesNo) },
    ({ engine: { reckoning } }, { on }) => {
      reckoning.asDisplayed = on;
    },
  ),
  addComment: handAct(
    "Puts a comment (*Opmerking*) at a cell.",
    { sheet: needed(text), at: needed(text), text: needed(text) },
    async (workbook, { sheet, at, text: content }) => {
      const sheetId = findSheet(workbook, sheet);
      await call(comments(sheetId, workbook.host), workbook.host, "Add", at, content);
    },
  ),
  recalculate: handAct("F9.", {}, ({ engine }) => engine.settle()),
  ctrlZ: fieldsStep("Takes back what was typed, pasted or cleared last.", {}, (stage) =>
    listen(stage, async () => {
      const back = stage.undoable.pop();
      if (!back) throw new StepError("Ctrl+Z has nothing to take back.");
      await back();
    }),
  ),
};

function chartOn(workbook: PlayedWorkbook, sheet: string, name: string | undefined) {
  const sheetId = findSheet(workbook, sheet);
  const there = workbook.host.model.charts.filter((each) => each.sheetId === sheetId);
  const found =
    name === undefined ? there[0] : there.find(({ content }) => content.name.toLowerCase() === name.toLowerCase());
  if (!found)
    throw new StepError(
      `Sheet "${sheet}" has no chart "${name ?? ""}". There are: ${listed(there.map(({ content }) => content.name))}.`,
    );
  return found;
}
