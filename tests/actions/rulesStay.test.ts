import { bookMutation } from "../../src/actions/bookMutation";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { refresh } from "../../src/actions/refresh";
import { addLine, extendScenario } from "../../src/actions/scenarioShape";
import { undo } from "../../src/actions/undo";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, startScenario, texts } from "../support/scenarioWorkbook";

/** Conditional formats and rules for what may be typed that the user laid on sheets of ours. */
let she: Controller;
afterEach(() => she.leave());

interface Lying {
  readonly id: string;
  readonly formula: string;
  readonly cells: string;
}

const rulesOn = (sheet: string): Promise<readonly Lying[]> =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    all.load("items/id, items/custom/rule/formula");
    await context.sync();
    const found = all.items.map((rule) => ({ rule, ranges: rule.getRanges().load("address") }));
    await context.sync();
    return found.map(({ rule, ranges }) => ({
      ...{ id: rule.id, formula: rule.custom.rule.formula },
      cells: ranges.address.replace(/'[^']+'!|\w+!/g, ""),
    }));
  });

/** One of hers before all marks of ours and one behind them, over the top of a sheet and over its figures; and a list in a cell. */
const lay = (sheet: string) =>
  Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    const add = (cells: string, formula: string) => {
      const rule = own.getRange(cells).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.custom.format.font.italic = true;
      return rule;
    };
    const behind = [add("A3:D4", '=$B$3="achter"'), add("A8:Z60", '=$A8="achter"')];
    add("A3:D4", '=$B$3="voor"');
    add("A8:Z60", '=$A8="voor"');
    own.getRange("AZ3:AZ4").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
    own.getRange("B8").format.fill.color = "#FFEE00";
    const all = own.getRange().conditionalFormats.load("items/id");
    await context.sync();
    for (const rule of behind) rule.priority = all.items.length - 1;
    await context.sync();
  });

const hers = (rules: readonly Lying[]) => rules.filter(({ formula }) => /"(voor|achter)"/.test(formula));
/** A comparison is made of other years and lines by then, and says so. */
const findings = async () =>
  facts(await checkWorkbook()).findings.flatMap(({ kind, sheet }) => (kind === "comparisonOld" ? [] : [[kind, sheet]]));
const listAt = (sheet: string, cells: string) =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(cells);
    dataValidation.load("type");
    await context.sync();
    return dataValidation.type;
  });

it("stay with their cells and in their order through Eigen post, Meer jaren, Vergelijken again and Bijwerken; ours reach what came", async () => {
  const sheet = "Sneller MIT";
  she = await startScenario();
  facts(await compareScenarios(["S1"]));
  await lay(sheet);
  await lay("Vergelijking");
  const [before, compared] = [await rulesOn(sheet), await rulesOn("Vergelijking")];
  expect(hers(before)).toHaveLength(4);
  const fillOfB8 = () => she.host.engine.shownStyle(she.sheetId(sheet), 7, 1);
  const idsOf = (rules: readonly Lying[]) => rules.map(({ id }) => id);
  const stays = async (cells: readonly string[]) => {
    const now = await rulesOn(sheet);
    const known = new Set(idsOf(before));
    expect(idsOf(now).filter((id) => known.has(id))).toEqual(idsOf(before));
    expect(hers(now).map((rule) => [rule.formula, rule.cells])).toEqual(
      hers(before).map(({ formula }, index) => [formula, cells[index]]),
    );
    expect(await findings()).toEqual([]);
    expect((await fillOfB8()).fill).toBe("#FFEE00");
    return now;
  };

  facts(await addLine("MIT", "Drones"));
  await she.host.engine.settle();
  await stays(hers(before).map(({ cells }) => cells.replace("Z60", "Z61")));
  facts(await bookMutation("S1", line(1_000_000, { key: "MIT/Eigen1" }), texts));
  await she.host.engine.settle();
  const own = Number(/\$(\d+)/.exec(she.host.engine.nameFormula("Offensief_S1_MIT_Eigen1") ?? "")?.[1]) - 1;
  const shown = async (row: number) => (await she.host.engine.shownStyle(she.sheetId(sheet), row, 16)).fill;
  expect(await shown(own)).toBeDefined();
  expect(await shown(own - 1)).not.toBe(await shown(own));

  facts(await extendScenario("S1", { first: 2020, last: 2026 }));
  await she.host.engine.settle();
  const grown = hers(await rulesOn(sheet)).map(({ cells }) => cells);
  // Two years in each of three groups; what lies over the columns of the first ones only did not move.
  expect(grown.filter((cells) => cells === "A3:D4")).toHaveLength(2);
  await stays(grown);
  const later = await rulesOn(sheet);

  facts(await compareScenarios(["S1"]));
  const { undo: way } = facts(await refresh());
  if (way) facts(await undo(way));
  await she.host.engine.settle();
  expect(await rulesOn(sheet)).toEqual(later);
  const comparison = she.sheets().filter((name) => name.startsWith("Vergelijking"));
  const left = (await Promise.all(comparison.map(rulesOn))).flatMap(hers);
  expect(left.map(({ formula, cells }) => [formula, cells])).toEqual(
    hers(compared).map(({ formula, cells }) => [formula, cells]),
  );
  expect(await listAt(sheet, "BJ3:BJ4")).toBe("List");
});
