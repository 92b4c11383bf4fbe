/** Iterative calculation, as Excel's options have it. */
export interface Iteration {
  readonly enabled: boolean;
  readonly maxIteration: number;
  readonly maxChange: number;
}

/** How many days later 0 is in the date system of 1904: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
export const days1904 = 1462;

/**
 * How one workbook counts days and reckons, as its user has set it. Excel keeps all of this in the file; Office.js tells
 * of precision and iteration, and of the date system nothing.
 */
export class Reckoning {
  private countsFrom1904 = false;
  private isAsDisplayed = false;
  private iterates: Iteration = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  /** Called when something changed that formulas' answers depend on. */
  changed: (what: "dates" | "precision" | "iteration") => void = () => undefined;

  /** Whether 0 is 1 January 1904. Numbers in cells stay when it changes, so their dates are four years and a day others. */
  get from1904(): boolean {
    return this.countsFrom1904;
  }
  set from1904(on: boolean) {
    if (on === this.countsFrom1904) return;
    this.countsFrom1904 = on;
    this.changed("dates");
  }

  /** "Set precision as displayed": a number is what its format shows of it. */
  get asDisplayed(): boolean {
    return this.isAsDisplayed;
  }
  set asDisplayed(on: boolean) {
    if (on === this.isAsDisplayed) return;
    this.isAsDisplayed = on;
    this.changed("precision");
  }

  get iteration(): Iteration {
    return this.iterates;
  }
  set iteration(iteration: Iteration) {
    this.iterates = iteration;
    this.changed("iteration");
  }
}

export type DateSystem = Pick<Reckoning, "from1904">;

/** Excel's number for a moment (UTC, in milliseconds), counted from 1900 with its leap-year slip. */
export function serialOf(moment: number): number {
  return Math.round(moment / 86_400_000) + 25_569;
}

/** A number that counts from 1900 as a workbook's own. @example ownSerial(1462, { from1904: true }) // 0 */
export function ownSerial(serial1900: number, { from1904 }: DateSystem): number {
  return from1904 ? serial1900 - days1904 : serial1900;
}
