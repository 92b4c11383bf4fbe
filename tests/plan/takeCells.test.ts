import fc from "fast-check";
import type { Area } from "../../src/plan/operation";
import { cellCount, takeCells } from "../../src/plan/takeCells";

const areas: fc.Arbitrary<Area[]> = fc.array(
  fc.record({
    sheet: fc.constantFrom("A", "B"),
    row: fc.nat(5),
    column: fc.nat(5),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 4 },
);
const cellsOf = (taken: readonly Area[]): string[] =>
  taken.flatMap(({ sheet, row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, index) => `${sheet} ${row + Math.floor(index / columns)} ${column + (index % columns)}`,
    ),
  );

describe("taking cells some at a time", () => {
  it("takes no more than was asked, something each time, and in the end each cell once and in order", () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 40 }), (all, count) => {
        const seen: string[] = [];
        let rest: readonly Area[] = all;
        while (rest.length > 0) {
          const { taken, left } = takeCells(rest, count);
          expect(cellCount(taken)).toBeGreaterThan(0);
          expect(cellCount(taken)).toBeLessThanOrEqual(count);
          seen.push(...cellsOf(taken));
          rest = left;
        }
        expect(seen).toEqual(cellsOf(all));
      }),
    );
  });

  it("cuts no row that fits", () => {
    const area: Area = { sheet: "A", row: 4, column: 2, rows: 10, columns: 3 };
    expect(takeCells([area], 8)).toEqual({
      taken: [{ ...area, rows: 2 }],
      left: [{ ...area, row: 6, rows: 8 }],
    });
  });
});
