import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.dispose());

describe("the state of a workbook", () => {
  it("tells of precision as displayed and of iteration, as its user has set them", async () => {
    const asked = () =>
      excelOf(host).run(async (context) => {
        const { workbook } = context;
        const iteration = workbook.application.iterativeCalculation;
        workbook.load("usePrecisionAsDisplayed");
        iteration.load("enabled,maxIteration,maxChange");
        await context.sync();
        return [workbook.usePrecisionAsDisplayed, iteration.enabled, iteration.maxIteration, iteration.maxChange];
      });
    expect(await asked()).toEqual([false, false, 100, 0.001]);
    host.engine.reckoning.asDisplayed = true;
    host.engine.reckoning.iteration = { enabled: true, maxIteration: 100, maxChange: 0.001 };
    expect(await asked()).toEqual([true, true, 100, 0.001]);
  });

  // https://support.microsoft.com/office/how-to-correct-a-name-error-b6d54e31-a743-4d7d-9b61-40002a7b4286
  it("has #NAME? where a formula uses a name that was deleted", async () => {
    const values = await excelOf(host).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").values = [[5]];
      context.workbook.names.add("Grens", sheet.getRange("A1"));
      const range = sheet.getRange("B1");
      range.formulas = [["=Grens*2"]];
      range.load("values");
      await context.sync();
      const before: unknown = range.values[0]?.[0];
      context.workbook.names.getItem("Grens").delete();
      range.load("values,formulas");
      await context.sync();
      return [before, range.values[0]?.[0], range.formulas[0]?.[0]];
    });
    expect(values).toEqual([10, "#NAME?", "=Grens*2"]);
  });
});
