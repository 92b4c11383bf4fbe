import { euro } from "../../src/letter/amount";
import { formats } from "../../src/plan/styles";
import { keepsEuros, keptOf, shownDecimals } from "../../src/scenario/shownPrecision";

describe("what a number format shows, with precision as displayed all that is kept", () => {
  it.each([
    ["0", 0],
    ["#,##0.0", 1],
    ["#,##0.0#;-#,##0.0#;0", 2],
    ['+#,##0.0#####;-#,##0.0#####;"0.0"', 6],
    ['0.0" mln"', 1],
    ["[Red]0.00", 2],
    ["0.0%", 3],
    ["#,##0,", -3],
    ["General", null],
    ["@", null],
    ["0.00E+00", null],
    ["# ?/?", null],
  ])("%s", (format, decimals) => expect(shownDecimals(format)).toBe(decimals));

  it("is rounded half away from zero", () => {
    expect([keptOf(euro(35_540_800), 1), keptOf(euro(-35_550_000), 1), keptOf(euro(35_540_800), 6)]).toEqual([
      35_500_000, -35_600_000, 35_540_800,
    ]);
  });

  it("our own formats show every euro: nothing is lost in them", () => {
    expect(Object.values(formats).map(keepsEuros)).toEqual([true, true, true, false]);
    expect(formats.yearOnwards).toContain("e.v.");
  });
});
