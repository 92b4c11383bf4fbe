/** Thrown where a sheet spans more cells than anyone waits for; `excelProblem` makes a problem of it. */
export class SheetTooLarge extends Error {
  constructor(readonly sheet: string) {
    super(`${sheet} spans too many cells`);
    this.name = "SheetTooLarge";
  }
}
