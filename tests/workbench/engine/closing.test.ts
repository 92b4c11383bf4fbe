import { createEngine } from "../../../src/workbench/engine/createEngine";
import { LocaleService } from "../../../src/workbench/engine/univer";

it("what a closed workbook's calculation asks a second later is answered: an exception there would end the process", () => {
  createEngine().dispose();
  const words = new LocaleService();
  words.load({});
  words.dispose();
  expect(() => words.t("sheets-formula.progress.analyzing")).not.toThrow();
});

it("a calculation that the next change overtakes leaves nothing open that keeps a command from ending", async () => {
  const ports = () => process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort").length;
  const before = ports();
  const engine = createEngine();
  const [sheet] = engine.sheets();
  const rect = { row: 0, column: 0, rows: 4000, columns: 1 };
  const cells = Array.from({ length: 3999 }, (_each, row) => [{ kind: "formula", formula: `=$A$1+${row}` } as const]);
  for (const value of [1, 2, 3, 4]) {
    engine.write(sheet!.id, rect, [[{ kind: "value", value }], ...cells]);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await engine.settle();
  expect(engine.read(sheet!.id, rect)[3999]?.[0]?.value).toBe(4002);
  engine.dispose();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ports() - before).toBe(0);
});
