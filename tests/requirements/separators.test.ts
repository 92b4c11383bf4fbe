import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { Controller } from "../support/controller";
import { excelOf } from "../support/nodeHost";

interface Written {
  readonly file: WorkbookFile;
  /** What stands in the cells that are asked for, as their user sees it. */
  readonly seen: readonly string[];
}

const shown = ["Offensief_MIT_Politie", "Offensief_MIT_Verschil", "Offensief_MIT_Oordeel"];

/** Everything inserted and one figure overtyped, in an Excel of a language. */
async function written(locale: string): Promise<Written> {
  const she = await Controller.start({ locale });
  try {
    await she.click("invoegenAlles");
    await she.type("Offensief_MIT_Politie", 0, 1, 40.5);
    const seen = await excelOf(she.host).run(async (context) => {
      const ranges = shown.map((name) => context.workbook.names.getItem(name).getRange().load("text"));
      await context.sync();
      return ranges.map((range) => String(range.text[0]?.[1]));
    });
    return { file: toWorkbookFile(she.host.engine, she.host.host.model), seen };
  } finally {
    she.leave();
  }
}

/** Formulas of cells, names, rules and lists, and number formats: all that Excel has one way of writing for. */
function notation(file: WorkbookFile): string[] {
  return JSON.stringify([file.sheets, file.names], (key, value: unknown) => (key === "value" ? undefined : value), 1)
    .split("\n")
    .filter((line) => /formula|format|source|rule/i.test(line));
}

describe("a Dutch and an English Excel", () => {
  let dutch: Written;
  let english: Written;
  beforeAll(async () => {
    dutch = await written("nl-NL");
    english = await written("en-US");
  });

  it("get the same formulas, addresses and formats: in the form that is nobody's own", () => {
    expect(notation(dutch.file).length).toBeGreaterThan(150);
    expect(notation(dutch.file)).toEqual(notation(english.file));
    const formulas = notation(dutch.file).filter((line) => /"formula"/.test(line));
    expect(formulas.filter((line) => /"=?[^"]*\b(SOM|ALS|AFRONDEN|WAAR|ONWAAR)\(/.test(line))).toEqual([]);
    // Outside texts: commas between arguments, decimal points.
    const outside = formulas.map((line) => line.replace(/\\"[^"]*\\"/g, "").replace(/^[^:]*:/, ""));
    expect(outside.filter((line) => /;|\d,\d+\D*"$/.test(line))).toEqual([]);
  });

  it("show it in their user's own: decimal comma and decimal point", () => {
    expect(dutch.seen).toEqual(["40,5", "+5,1", "sluit niet aan (+5,0)"]);
    expect(english.seen).toEqual(["40.5", "+5.1", "sluit niet aan (+5.0)"]);
  });
});
