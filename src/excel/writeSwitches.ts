import type { InsertedTable } from "../plan/InsertedTable";
import { partName } from "../plan/rangeNames";
import { words } from "../plan/words";

/** Switches the marks of tables by their switch cells. */
export async function writeSwitches(
  context: Excel.RequestContext,
  tables: readonly InsertedTable[],
  on: boolean,
): Promise<void> {
  for (const { theme } of tables) {
    context.workbook.names.getItem(partName(theme, "Markeringen")).getRange().values = [[on ? words.on : words.off]];
  }
  await context.sync();
}
