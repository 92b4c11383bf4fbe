import { seesMergedCells } from "../excel/seesMergedCells";
import { read } from "./carryOut";

/** What this Excel makes us do without. The figures never depend on it. */
export type LeftOut = "following" | "mergedCells";

/** @param follows whether the workbook tells of changes: see watchWorkbook */
export async function leftOut(follows: boolean): Promise<readonly LeftOut[]> {
  // An Excel that is busy or in a cell may well see them: nothing is said then.
  const merged = await read(seesMergedCells).catch(() => true);
  return [...(follows ? [] : ["following" as const]), ...(merged ? [] : ["mergedCells" as const])];
}
