import fc from "fast-check";
import { apportion, apportionWithin } from "../../src/scenario/apportion";

const anyTotal = fc.nat(2_000_000);
const weights = fc.array(fc.oneof(fc.constant(0), fc.nat(900_000_000_000)), { minLength: 1, maxLength: 24 });

describe("dividing an amount", () => {
  it("gives whole parts that add up exactly, each within one of its share", () => {
    fc.assert(
      fc.property(anyTotal, weights, (total, over) => {
        const parts = apportion(total, over);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        const all = over.reduce((sum, weight) => sum + BigInt(weight), 0n);
        if (all > 0n)
          parts.forEach((part, index) => {
            const floor = Number((BigInt(total) * BigInt(over[index]!)) / all);
            expect([floor, floor + 1]).toContain(part);
          });
      }),
    );
  });

  it("gives what is left to the largest remainders, and among equals to the first in the table", () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(apportion(100, [20, 30, 17])).toEqual([30, 45, 25]);
  });

  it("goes in equal parts where every weight is zero, and gives nothing to a single zero", () => {
    expect(apportion(7, [0, 0])).toEqual([4, 3]);
    expect(apportion(7, [0, 5])).toEqual([0, 7]);
  });

  it("never puts a smaller weight before a larger one", () => {
    fc.assert(
      fc.property(anyTotal, weights, (total, over) => {
        const parts = apportion(total, over);
        over.forEach((weight, i) =>
          over.forEach((other, j) => {
            if (weight > other) expect(parts[i]!).toBeGreaterThanOrEqual(parts[j]!);
          }),
        );
      }),
    );
  });

  it.each([
    [-1, [1]],
    [1.5, [1]],
    [1, [-1]],
    [1, []],
  ])("of %p over %p is refused", (total, over) => {
    expect(() => apportion(total, over)).toThrow(expect.objectContaining({ name: "RangeError" }));
  });
});

describe("dividing within what each part can take", () => {
  it("divides again over the others what one can't take", () => {
    expect(apportionWithin(10, [1, 1, 1], [1, 9, 9])).toEqual([1, 5, 4]);
    expect(apportionWithin(12, [1, 1, 1], [1, 9, 2])).toEqual([1, 9, 2]);
  });

  it("adds up within the limits whenever all of them together can take it, and only then", () => {
    const cases = fc.array(fc.tuple(fc.nat(1000), fc.nat(100)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(800), cases, (total, items) => {
        const most = items.map(([, limit]) => limit);
        const parts = apportionWithin(
          total,
          items.map(([weight]) => weight),
          most,
        );
        const room = most.reduce((sum, limit) => sum + limit, 0);
        expect(parts === null).toBe(total > room);
        if (parts === null) return;
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(most[index]!);
        });
      }),
    );
  });
});
