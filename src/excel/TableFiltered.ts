/** Thrown where rows have to go out of a table in which a filter hides rows; `excelProblem` makes a problem of it. */
export class TableFiltered extends Error {
  constructor(readonly sheet: string) {
    super(`the table on ${sheet} is filtered`);
    this.name = "TableFiltered";
  }
}
