import { findStep } from "../../../src/workbench/play/schema/findStep";
import { steps } from "../../../src/workbench/play/steps/steps";

const errorOf = (written: unknown) => {
  try {
    findStep(written, steps);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a step that is not right", () => {
  it("is told with the steps that there are", () => {
    expect(errorOf({ clik: "x" })).toMatch(/^There is no step "clik". There are: host, click, type, /);
    expect(errorOf({ constructor: true })).toMatch(/^There is no step "constructor"/);
    expect(errorOf("click")).toMatch(/^a step is an object with one key; it got "click". The steps are: host, /);
    expect(errorOf({ click: "a", type: {} })).toContain("one key");
    expect(errorOf({})).toContain("one key");
  });

  it("is told with the fields that there are", () => {
    expect(errorOf({ paste: { at: "A1", row: [] } })).toBe('"paste" has no field "row". It has: at, rows.');
    expect(errorOf({ paste: { at: "A1" } })).toBe('"paste" lacks its field "rows". It has: at, rows.');
    expect(errorOf({ paste: { at: "A1", rows: [["1"], []] } })).toContain(
      "rows of texts or numbers, all of one length",
    );
    expect(errorOf({ fail: { request: "2", how: "lost" } })).toContain("takes a whole number, 0 or more");
    expect(errorOf({ fail: { request: 2, how: "away" } })).toContain('"lost" or "refused"');
    expect(errorOf({ host: "nl" })).toContain("takes an object with fields");
    expect(errorOf({ type: {} })).toContain('"type" takes an object of what is typed by cell');
  });
});
