import { onWorkbookEvents } from "../excel/onWorkbookEvents";

/** How long the user must be still before the pane looks again, in milliseconds. */
const pause = 250;

/** Follows what the user does in the workbook; a burst of changes is told once. An Excel that can't tell is left alone. */
export async function watchWorkbook(handlers: {
  readonly onChanged: () => void;
  readonly onSelected: () => void;
}): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const calm = { onChanged: afterPause(handlers.onChanged), onSelected: afterPause(handlers.onSelected) };
  await Excel.run((context) => onWorkbookEvents(context, calm));
}

function afterPause(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
