import { readCheck } from "../readCheck";
import { onlyTrue } from "../schema/fieldTypes";
import { plainStep } from "../schema/Step";

export const checkStep = plainStep(
  "A check of the whole workbook, as data: `findings` (each `kind`, `severity`, `text`, `sheet`, `cell`, `way`, `by`) and `covered` (with `expected`, and `hidden`: how many of the tables stand on hidden sheets).",
  onlyTrue,
  (stage) => readCheck(stage),
);
