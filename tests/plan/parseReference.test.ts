import { parseReference } from "../../src/plan/address";

describe("a reference to an area", () => {
  it("is the same whichever corners it names first: one of less than a column ended every look with an error", () => {
    const area = { sheet: "Mijn blad", row: 33, column: 18, rows: 21, columns: 9 };
    for (const corners of ["$S$34:$AA$54", "$AA$34:$S$54", "$S$54:$AA$34", "AA54:S34"])
      expect(parseReference(`='Mijn blad'!${corners}`)).toEqual(area);
  });

  it("has rows that count from 1", () => {
    expect(parseReference("=Blad1!$A$0")).toBeNull();
  });
});
