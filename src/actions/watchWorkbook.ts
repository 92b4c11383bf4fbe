import { excelProblem } from "../excel/excelProblem";
import { onWorkbookEvents } from "../excel/onWorkbookEvents";

/** How long the user must be still before the pane looks again, in milliseconds. */
const pause = 250;

/**
 * Follows what the user does in the workbook; a burst of changes is told once.
 * @returns false where this Excel can't tell
 */
export async function watchWorkbook(handlers: {
  readonly onChanged: () => void;
  readonly onSelected: () => void;
}): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return false;
  const calm = { onChanged: afterPause(handlers.onChanged), onSelected: afterPause(handlers.onSelected) };
  try {
    await Excel.run((context) => onWorkbookEvents(context, calm));
    return true;
  } catch (error) {
    if (excelProblem(error).kind === "tooOld") return false;
    throw error;
  }
}

function afterPause(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
