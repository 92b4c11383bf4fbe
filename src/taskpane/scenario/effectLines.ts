import type { Euro } from "../../letter/amount";
import type { Effect } from "../../scenario/effectOf";
import type { ColumnResult } from "../../scenario/ScenarioResult";
import { verdictText } from "../../scenario/verdict";
import { yearsLabel } from "../../scenario/yearsLabel";

/** What is shown of a theme in years in which it comes to the same. */
export interface EffectLine {
  readonly themeId: string;
  readonly years: string;
  readonly balance: readonly [before: Euro, after: Euro];
  readonly verdict: readonly [before: string, after: string];
  /** Only where they change. */
  readonly announced: readonly [before: Euro | null, after: Euro | null] | null;
  /** Only where nothing else does, as with an indexation. */
  readonly sum: readonly [before: Euro, after: Euro] | null;
}

interface Run {
  readonly shown: Omit<EffectLine, "years">;
  readonly from: number;
  to: number | "onwards";
}

/** The effects of a booking, years that come to the same together: a structural mutation is one line, not one a year. */
export function effectLines(effects: readonly Effect[]): readonly EffectLine[] {
  const runs: Run[] = [];
  for (const { themeId, column, before, after } of effects) {
    const shown = shownOf(themeId, before, after);
    const last = runs[runs.length - 1];
    const joins = last?.to === column.year - 1 && JSON.stringify(last.shown) === JSON.stringify(shown);
    const to = column.onwards ? ("onwards" as const) : column.year;
    if (last && joins) last.to = to;
    else runs.push({ shown, from: column.year, to });
  }
  return runs.map(({ shown, from, to }) => ({ ...shown, years: yearsLabel({ from, to }) }));
}

function shownOf(themeId: string, before: ColumnResult, after: ColumnResult): Omit<EffectLine, "years"> {
  const changed = before.verdict !== after.verdict && !fits(after);
  // Rounding or not: what matters is that it did fit. Years that differ only in that stay together.
  const verdict = [changed && fits(before) ? "sluit aan" : verdictText(before), verdictText(after)] as const;
  const changes = before.balance !== after.balance || before.announced !== after.announced || verdict[0] !== verdict[1];
  return {
    themeId,
    balance: [before.balance, after.balance],
    verdict,
    announced: before.announced === after.announced ? null : [before.announced, after.announced],
    sum: changes ? null : [before.sum, after.sum],
  };
}

function fits({ verdict }: ColumnResult): boolean {
  return verdict === "sluit aan" || verdict === "sluit aan, afrondingsverschil";
}
