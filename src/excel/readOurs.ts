import type { Letter } from "../letter/letter";
import type { MarkedArea } from "../plan/FoundTable";
import type { WorkbookState } from "../plan/WorkbookState";
import { readMarkedAreas } from "./readMarkedAreas";
import { readWorkbook, type Asked } from "./readWorkbook";

/** The workbook, and everything of ours in it. */
export interface Ours {
  readonly state: WorkbookState;
  readonly areas: readonly MarkedArea[];
}

/** Reads everything of ours in the workbook, wherever the user brought it. */
export async function readOurs(context: Excel.RequestContext, letter: Letter, asked: Asked = {}): Promise<Ours> {
  const state = await readWorkbook(context, asked);
  return { state, areas: await readMarkedAreas(context, letter, state) };
}
