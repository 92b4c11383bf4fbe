import { onWorkbookEvents } from "../excel/onWorkbookEvents";
import { untilTaken } from "./untilTaken";

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
    await untilTaken(() => Excel.run((context) => onWorkbookEvents(context, calm)));
    return true;
  } catch {
    // Whatever kept it: the pane says that it does not follow by itself, and what to click instead.
    return false;
  }
}

function afterPause(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
