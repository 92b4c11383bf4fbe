/** A workbook that cannot be put into a file, or a file that cannot be read. The message names the place, in English. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
}
