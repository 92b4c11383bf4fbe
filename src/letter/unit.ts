import type { Euro } from "./amount";
import { normalise } from "./normalise";

/** In which unit an amount is given to the user. */
export type Unit = "mln" | "x1000" | "euro";

/** A map, since an object would also know what every object inherits: "constructor". */
const words: ReadonlyMap<string, Unit> = new Map([
  ["mln", "mln"],
  ["miljoen", "mln"],
  ["x1000", "x1000"],
  ["dzd", "x1000"],
  ["duizend", "x1000"],
  ["euro", "euro"],
]);

const sizes: Readonly<Record<Unit, number>> = { mln: 1_000_000, x1000: 1_000, euro: 1 };

/** @returns the unit that the word stands for, or null. @example unitFrom("x 1.000") // "x1000" */
export function unitFrom(word: string): Unit | null {
  return words.get(normalise(word)) ?? null;
}

/**
 * An amount in a unit, for a cell: one division of whole numbers, so 35,500,000 euros give exactly 35.5.
 * @example inUnit(euro(35_500_000), "mln") // 35.5
 */
export function inUnit(amount: Euro, unit: Unit): number {
  return amount / sizes[unit];
}

/** How many euros one of the unit is. @example unitSize("mln") // 1_000_000 */
export function unitSize(unit: Unit): number {
  return sizes[unit];
}
