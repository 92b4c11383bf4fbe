import type { Plan } from "../../../src/plan/operation";
import { beyondLimit, limitOf } from "../../../src/plan/formulaLimits";

const long = (length: number) => `=${"1+".repeat(length / 2 - 1)}1`;
const args = (count: number, of = "A1") => `=SUM(${Array.from({ length: count }, () => of).join(",")})`;

describe("a formula that Excel would refuse", () => {
  it.each([
    ["one of 8,192 characters", long(8_192), null],
    ["one of 8,194", long(8_194), "characters"],
    ["255 arguments", args(255), null],
    ["256 arguments", args(256), "arguments"],
    ["256 commas, but in texts and in brackets", `=SUM("${",".repeat(200)}",T[[a,b]],${args(250).slice(5)}`, null],
    ["many arguments in functions beside each other", `=SUM(${args(200).slice(1)},${args(200).slice(1)})`, null],
    ["a text of 255 characters", `="${"x".repeat(255)}"&A1`, null],
    ["a text of 256 characters", `="${"x".repeat(256)}"&A1`, "textCharacters"],
    ["a text of 255 with quotes in it", `="${'""'.repeat(255)}"&A1`, null],
    ["a long name of a sheet", `='${"x".repeat(300)}'!A1`, null],
  ] as const)("is not missed, nor seen where it is not: %s", (_what, formula, limit) => {
    expect(limitOf(formula)).toBe(limit);
  });

  it("is named by its cell", () => {
    const area = { sheet: "Blad1", row: 4, column: 1, rows: 1, columns: 2 };
    const plan: Plan = [{ kind: "write", area, cells: [["=dit is tekst".padEnd(9_000), { formula: long(9_000) }]] }];
    expect(beyondLimit(plan)).toEqual({ sheet: "Blad1", address: "C5", limit: "characters" });
    expect(beyondLimit([])).toBeNull();
  });
});
