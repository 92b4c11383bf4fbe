import { refresh } from "../../src/actions/refresh";
import { addLine } from "../../src/actions/scenarioShape";
import type { SheetFile, WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { facts } from "../support/facts";
import { contentsOf, differences, file03, open03 } from "../support/workbook03";

/** These workbooks have some thousands of long formulas, and are calculated whole on opening. */
jest.setTimeout(300_000);

const web = 5_000_000;
/** Of the three scenarios of this workbook one is frozen, and gets no line any more. */
const open = 2;

async function after(...acts: readonly ("own line" | "Bijwerken")[]): Promise<WorkbookFile> {
  const she = await open03(await file03("scenarios"));
  try {
    await she.host.engine.settle();
    for (const act of acts) {
      // What twelve scenarios may take on the web, for as many as there are.
      if (act === "own line") she.host.host.switches.payloadLimit = (web * open) / 12;
      if (act === "own line") facts(await addLine("MIT", "Nieuwe lijn"));
      else facts(await refresh());
      she.host.host.switches.payloadLimit = Infinity;
      await she.host.engine.settle();
    }
    return contentsOf(she);
  } finally {
    she.leave();
  }
}

const keyOf = ({ formula, rects, style }: SheetFile["rules"][number]) =>
  JSON.stringify([formula, rects, Object.entries(style).sort()]);

/** The sheets of the scenarios that got a line: cells, looks, rows, and marks in whatever order. */
function sheetsOf({ sheets, ...file }: WorkbookFile): WorkbookFile {
  const ours = sheets.filter(({ name }) => name === "Later" || name === "Na de begroting");
  const inOrder = ours.map((sheet) => ({
    ...sheet,
    rules: sheet.rules.map((rule) => ({ ...rule, id: "" })).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  }));
  return { ...file, sheets: inOrder, names: [] };
}

it("an own line comes into twelve scenarios of version 0.3 in one request that Excel on the web takes, without Bijwerken first; and their sheets are as with Bijwerken first", async () => {
  const [first, now] = [await after("Bijwerken", "own line"), await after("own line")];
  const { sheets } = sheetsOf(now);
  expect(sheets.map(({ name, rules }) => [name, rules.length > 20])).toEqual([
    ["Later", true],
    ["Na de begroting", true],
  ]);
  const found = differences(sheetsOf(first), { ...sheetsOf(first), sheets });
  expect(found).toEqual([]);
});
