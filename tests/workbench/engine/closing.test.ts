import { createEngine } from "../../../src/workbench/engine/createEngine";
import { LocaleService } from "../../../src/workbench/engine/univer";

it("what a closed workbook's calculation asks a second later is answered: an exception there would end the process", () => {
  createEngine().dispose();
  const words = new LocaleService();
  words.load({});
  words.dispose();
  expect(() => words.t("sheets-formula.progress.analyzing")).not.toThrow();
});
