/** A pixel at 96 to the inch, in points. */
const PIXEL = 0.75;
/** The width of a digit of Calibri 11 in pixels: the file counts widths in digits. */
const DIGIT = 7;

/** Points to the file's number of digits, in whole pixels and 256ths of a digit as Excel does it: 48 gives 9.140625. */
export function storedWidth(points: number): number {
  return Math.trunc((Math.round(points / PIXEL) / DIGIT) * 256) / 256;
}

/** The way back, in whole pixels: 9.140625 gives 48. */
export function widthFromFile(digits: number): number {
  return Math.round(digits * DIGIT) * PIXEL;
}
