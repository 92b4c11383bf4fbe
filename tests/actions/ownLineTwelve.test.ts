import { newScenario } from "../../src/actions/newScenario";
import { addLine } from "../../src/actions/scenarioShape";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

/** What makes the sheet of a scenario: cells, looks, marks, rows and page; without whose it is. */
function sheetOf(title: string, code: string) {
  const { sheets } = toWorkbookFile(she.host.engine, she.host.host.model);
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  // In texts only: S13 is a cell as well.
  const anyones = (text: string) =>
    text.replaceAll(title, "TITLE").replaceAll(new RegExp(`\\b${code}\\b`, "g"), "CODE");
  const cells = sheet.cells.map(({ row, column, value, formula, style }) =>
    JSON.stringify({
      ...{ row, column, style },
      ...(formula === null
        ? { value: typeof value === "string" ? anyones(value) : value }
        : { formula: formula.replaceAll(/"[^"]*"/g, anyones) }),
    }),
  );
  const { rules, rows, columns, page } = sheet;
  return { cells, rules: rules.map((rule) => JSON.stringify(rule)).sort(), rows, columns, area: page?.printArea };
}

/** Where the names of a scenario lead, without whose they are. */
const namesOf = (title: string, code: string) =>
  she.host.host.model.names
    .filter(({ name }) => name.startsWith(`Offensief_${code}_`))
    .map(({ name }) =>
      `${name} ${she.host.engine.nameFormula(name) ?? ""}`.replaceAll(code, "CODE").replace(title, "T"),
    )
    .sort();

/** SCENARIOS=12 npx jest ownLineTwelve plays all of them; a quarter of them may take a quarter. */
const scenarios = Number(process.env["SCENARIOS"] ?? 3);
const web = 5_000_000;

it("an own line comes into twelve scenarios in one request that Excel on the web takes, and each sheet is as one made with it", async () => {
  for (let number = 1; number <= scenarios; number += 1) facts(await newScenario({ title: `Plan ${number}` }));
  await she.host.engine.settle();
  const { traffic } = she.host.bridge;
  she.host.host.switches.payloadLimit = (web * scenarios) / 12;
  const before = { ...traffic };
  facts(await addLine("MIT", "Drones"));
  const [requests, bytes] = [traffic.requests - before.requests, traffic.bytes - before.bytes];
  // However many scenarios there are; what comes with each of them is a tenth of a sheet that is written anew.
  expect(requests).toBe(7);
  expect(bytes).toBeLessThan(80_000 + 40_000 * scenarios);
  await she.host.engine.settle();
  she.host.host.switches.payloadLimit = Infinity;
  facts(await newScenario({ title: "Plan later" }));
  await she.host.engine.settle();
  const later = `S${scenarios + 1}`;
  for (const number of [1, scenarios]) {
    expect(sheetOf(`Plan ${number}`, `S${number}`)).toEqual(sheetOf("Plan later", later));
    expect(namesOf(`Plan ${number}`, `S${number}`)).toEqual(namesOf("Plan later", later));
  }
}, 300_000);
