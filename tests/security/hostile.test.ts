import fc from "fast-check";
import { insertAll, insertTable } from "../../src/actions/insert";
import { putBack, refresh } from "../../src/actions/refresh";
import { undo } from "../../src/actions/undo";
import { applyPlan } from "../../src/excel/applyPlan";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const formulaLike = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  `=CMD|' /C calc'!A0`,
  '=HYPERLINK("https://elders.example","klik")',
];
const cellAt = (sheetId: string, row: number, column: number) =>
  she.host.engine.read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];

/** What a plan writes as text, and what then stands in the cell. */
async function writtenText(text: string) {
  const area = { sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1 };
  const journal = { kind: "insert" as const, sheets: [], areas: [area] };
  const applied = await applyPlan([{ kind: "write", area, cells: [[text]] }], journal);
  expect(applied.kind).toBe("applied");
  await she.host.engine.settle();
  return cellAt("sheet1", 0, 0);
}

describe("text that looks like a formula", () => {
  it.each(formulaLike)("stays text when it is written: %s", async (text) => {
    expect(await writtenText(text)).toMatchObject({ value: text, formula: null });
  });

  it("stays text whatever comes after = + - or @", async () => {
    const tail = fc.string({ minLength: 0, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("=", "+", "-", "@"), tail, async (sign, rest) => {
        expect(await writtenText(sign + rest)).toMatchObject({ value: sign + rest, formula: null });
      }),
      { numRuns: 60 },
    );
  });

  it("typed as text over a figure comes back as text when putting back is taken back", async () => {
    await insertAll();
    const { sheetId, row, column } = { sheetId: she.sheetId("Offensief"), row: 64, column: 2 };
    expect(cellAt(sheetId, row, column)?.value).toBe(35.5);
    for (const text of formulaLike) {
      const input = { kind: "value" as const, value: text };
      she.host.engine.write(sheetId, { row, column, rows: 1, columns: 1 }, [[input]]);
      await she.host.engine.settle();
      const looked = await refresh();
      if (looked.kind !== "done") throw new Error(looked.problem.kind);
      const back = await putBack(looked.facts.overtyped);
      if (back.kind !== "done") throw new Error(back.problem.kind);
      expect(cellAt(sheetId, row, column)?.value).toBe(35.5);
      expect((await undo(back.facts)).kind).toBe("done");
      await she.host.engine.settle();
      expect(cellAt(sheetId, row, column)).toMatchObject({ value: text, formula: null });
    }
  });
});

describe("a sheet with a hostile name", () => {
  it.each(["=1+1", "O'Brien", `"&A1&"`, "<img src=x onerror=alert(1)>", "+cmd|' -C calc'!A0"])(
    "is a name and nothing more: %s",
    async (name) => {
      const mit = letter.themes.find(({ id }) => id === "MIT");
      if (!mit) throw new Error("no MIT");
      she.host.engine.renameSheet("sheet1", name);
      expect((await insertTable(mit, "selection")).kind).toBe("done");
      await she.host.engine.settle();
      expect(she.values("Offensief_MIT_Politie")).toEqual([5.1, 35.5, 37.7, 40.4]);
      await she.type("Offensief_MIT_Politie", 0, 1, 40);
      expect(she.values("Offensief_MIT_Oordeel")[1]).toBe("sluit niet aan (+4,5)");
      expect(await she.click("afwijkingenTonen")).toContain("Politie");
    },
  );
});

describe("a forged journal", () => {
  it.each([
    ["text", "=1+1"],
    ["another shape", { kind: "insert", sheets: "Blad1" }],
    ["an unknown kind", { kind: "format", rest: [] }],
    ["a prototype", JSON.parse('{"__proto__":{"kind":"insert"}}') as unknown],
  ])("that is %s does nothing", async (_what, journal) => {
    she.host.host.model.settings.set("OffensiefJournaal", { id: "x", journal } as never);
    expect(await she.click("invoegenAlles")).toContain("4 tabellen");
  });
});
