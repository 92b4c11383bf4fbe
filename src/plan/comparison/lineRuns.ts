import type { NumberedLine } from "../scenario/listsLayout";

/** Numbers of lines that follow each other, the first and the last. */
export interface LineRun {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers of a theme's lines (its announced amount among them) as few runs: own lines have later numbers than the
 * letter's. @example lineRuns(lines, "BB") // [{ from: 1, to: 6 }], and with an own line added later [..., { from: 33, to: 33 }]
 */
export function lineRuns(lines: readonly NumberedLine[], themeId: string): readonly LineRun[] {
  const numbers = lines.filter((line) => line.themeId === themeId).map(({ number }) => number);
  return numbers
    .sort((a, b) => a - b)
    .reduce<readonly LineRun[]>((runs, number) => {
      const last = runs[runs.length - 1];
      return last && number <= last.to + 1
        ? [...runs.slice(0, -1), { from: last.from, to: number }]
        : [...runs, { from: number, to: number }];
    }, []);
}
