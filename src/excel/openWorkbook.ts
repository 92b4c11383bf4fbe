/** https://learn.microsoft.com/javascript/api/excel: the file comes as base64 text; Excel opens it in a window of its own, unsaved. */
export function canOpenWorkbooks(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8") && typeof Excel.createWorkbook === "function";
}

/** Opens an .xlsx file as a new workbook; the one at hand is left as it is. */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64(bytes));
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let text = "";
  // In pieces: as many arguments as a file has bytes don't fit on the stack.
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
