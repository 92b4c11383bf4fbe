import { euro, type Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import { columnsOf, type Horizon } from "./horizon";
import { reshape, type Amounts, type Position } from "./Position";
import type { ScenarioLine } from "./ScenarioLine";
import { announcedKey, lineNames, spendingLines, totalKey } from "./scenarioLines";

/** A position to compare, by the scenario's code. */
export interface Compared {
  readonly code: string;
  readonly title: string;
  readonly position: Position;
}

/** A line, the sum of a theme, or the sum of all themes, in whole euros parallel to the columns. */
export interface ComparisonRow {
  readonly level: "line" | "theme" | "total";
  readonly themeId: string;
  readonly themeName: string;
  /** The line's key; for a theme or the total, that of what was announced for it. */
  readonly key: string;
  readonly name: string;
  readonly base: Amounts;
  /** Parallel to the scenarios. A difference is null where neither has a figure, and in years before the scenario's first. */
  readonly scenarios: readonly { readonly code: string; readonly amounts: Amounts; readonly differences: Amounts }[];
}

export interface Comparison {
  readonly columns: readonly Column[];
  /** Per theme its lines (the announced amount among them) and its sum; last the total and the announced total. */
  readonly rows: readonly ComparisonRow[];
}

/**
 * Scenarios beside their base, per line, theme and in total, in the columns that all of them need.
 * @param lines with those of every scenario
 */
export function compareScenarios(
  lines: readonly ScenarioLine[],
  base: Position,
  scenarios: readonly Compared[],
): Comparison {
  const horizon = [base, ...scenarios.map(({ position }) => position)]
    .map((position) => position.horizon)
    .reduce<Horizon>(
      (all, { first, last }) => ({ first: Math.min(all.first, first), last: Math.max(all.last, last) }),
      base.horizon,
    );
  const columns = columnsOf(horizon);
  const positions = [base, ...scenarios.map(({ position }) => position)].map((position) => reshape(position, horizon));
  const row = (
    about: Pick<ComparisonRow, "level" | "themeId" | "themeName" | "key" | "name">,
    summed: readonly ScenarioLine[],
  ): ComparisonRow => {
    const [own = [], ...others] = positions.map((position) => sumOfLines(position, summed, columns.length));
    const compared = others.map((amounts, index) => {
      // A scenario says nothing of years before its own: that is no difference.
      const first = scenarios[index]?.position.horizon.first ?? horizon.first;
      const differences = amounts.map((amount, at) =>
        (columns[at]?.year ?? first) < first ? null : minus(amount, own[at] ?? null),
      );
      return { code: scenarios[index]?.code ?? "", amounts, differences };
    });
    return { ...about, base: own, scenarios: compared };
  };
  const lineRow = (line: ScenarioLine) => row({ ...line, level: "line" }, [line]);
  const themes = [...new Set(lines.map(({ themeId }) => themeId))].filter((id) => id !== lineNames.total);
  return {
    columns,
    rows: [
      ...themes.flatMap((themeId) => {
        const own = lines.filter((line) => line.themeId === themeId);
        const themeName = own[0]?.themeName ?? themeId;
        const about = { level: "theme" as const, themeId, themeName, key: announcedKey(themeId), name: themeName };
        return [...own.map(lineRow), row(about, spendingLines(own))];
      }),
      row(
        { level: "total", themeId: lineNames.total, themeName: lineNames.total, key: totalKey, name: lineNames.total },
        spendingLines(lines),
      ),
      ...lines.filter(({ key }) => key === totalKey).map(lineRow),
    ],
  };
}

function sumOfLines(position: Position, lines: readonly ScenarioLine[], columns: number): Amounts {
  return Array.from({ length: columns }, (_, index) => {
    const amounts = lines.flatMap(({ key }) => position.amounts.get(key)?.[index] ?? []);
    return amounts.length === 0 ? null : euro(amounts.reduce<number>((sum, amount) => sum + amount, 0));
  });
}

function minus(a: Euro | null, b: Euro | null): Euro | null {
  return a === null && b === null ? null : euro((a ?? 0) - (b ?? 0));
}
