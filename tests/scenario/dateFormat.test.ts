import { formats } from "../../src/plan/styles";
import { isDateFormat } from "../../src/scenario/dateFormat";

describe("a number format", () => {
  it.each(["dd-mm-yyyy", "m/d/yyyy", "[$-413]d mmmm yyyy;@", "h:mm", "[h]:mm:ss", "mmm-yy", 'General" op "d', "yyyy"])(
    "%s shows a day or a time",
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    ...Object.values(formats),
    "General",
    "@",
    "0%",
    "0.00E+00",
    "#,##0.00_);[Red](#,##0.00)",
    '#,##0.0 "mld"',
    "\\d0",
    "_-* #,##0.00_-",
    "[$€-413] #,##0",
    "# ?/?",
    "[Blue]0;[Magenta]0",
    null,
    undefined,
  ])("%s does not", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
