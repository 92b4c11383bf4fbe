import { read, withBooks } from "../../src/actions/carryOut";
import { done, refused } from "../../src/actions/outcome";
import { readScenarioAreas } from "../../src/excel/readScenarioAreas";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { planShare, type PlannedShare, type ShareTarget, type Sharing } from "../../src/plan/scenario/planShare";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { facts } from "./facts";

/** The plan behind *Kopie om te delen*, for the workbook that is in Excel now. */
export async function sharePlan(code: string, sharing: Sharing, target: ShareTarget): Promise<PlannedShare> {
  return facts(
    await withBooks(async (books) => {
      const areas = await read((context) => readScenarioAreas(context, books));
      const area = areas.find((each) => each.code === code) ?? null;
      const result = planShare(letter, books, code, area, sharing, target);
      return result.kind === "problem" ? refused(result.problem) : done(result.plan);
    }),
  );
}

/** A file as the host's own reader sees it; what it would have no place for fails the test. */
export async function fileOf(bytes: Uint8Array): Promise<WorkbookFile> {
  const { file, dropped } = await readXlsx(bytes, { namespaces: [] });
  if (dropped.length > 0) throw new Error(dropped.join("; "));
  return file;
}
