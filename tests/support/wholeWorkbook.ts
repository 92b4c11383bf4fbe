import { bookMutation } from "../../src/actions/bookMutation";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { insertAll } from "../../src/actions/insert";
import { newScenario } from "../../src/actions/newScenario";
import { addLine } from "../../src/actions/scenarioShape";
import { shareScenario } from "../../src/actions/shareScenario";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { Controller } from "./controller";
import { facts } from "./facts";
import { inExcel } from "./inExcel";
import { keptWorkbook } from "./keptWorkbook";
import { line, reallocation, texts } from "./scenarioWorkbook";

/** A workbook with one of everything that the add-in makes: what it writes down in its inventory. */
export function wholeWorkbook(): Promise<WorkbookFile> {
  return keptWorkbook("whole", build);
}

async function build(): Promise<WorkbookFile> {
  const she = await Controller.start();
  inExcel(she.host);
  const date = "2020-09-15";
  facts(await insertAll());
  facts(await newScenario({ title: "Sneller", author: "J. Jansen", horizon: { first: 2020, last: 2023 } }));
  facts(await addLine("MIT", "Drones"));
  facts(await bookMutation("S1", line(4_500_000), texts));
  facts(await freezeScenario("S1", { moment: "ontwerpbegroting", date }));
  await she.host.engine.settle();
  facts(await newScenario({ title: "Later", author: "J. Jansen", base: { code: "S1" } }));
  facts(await bookMutation("S2", reallocation("MIT/Politie", "MIT/OM", 1_000_000, 2022), texts));
  await she.host.engine.settle();
  facts(await compareScenarios(["S1", "S2"]));
  facts(await shareScenario("S2", { date }));
  await she.host.engine.settle();
  const file = toWorkbookFile(she.host.engine, she.host.host.model);
  she.leave();
  return file;
}
