import type { Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import { closedYear, type ClosedYear } from "./closedYear";
import { doubtOfRow } from "./doubtOfRow";
import { columnsOf, extendHorizon, type Horizon } from "./horizon";
import { letterFigures, type LetterFigures } from "./letterFigures";
import { outside, type Mutation } from "./Mutation";
import { amountAt, letterPosition, newPosition, reshape, type Position } from "./Position";
import type { AmountDoubt } from "./RowProblem";
import { reconcileScenario, type ScenarioFrame } from "./reconcileScenario";
import type { Scenario } from "./Scenario";
import type { ColumnResult } from "./ScenarioResult";
import type { LineKey } from "./ScenarioLine";
import { lineNames, spendingLines } from "./scenarioLines";

/** What a change does to a theme (or "Totaal") in one column. */
export interface Effect {
  readonly themeId: string;
  readonly column: Column;
  readonly before: ColumnResult;
  readonly after: ColumnResult;
}

/** What to say before writing; none of it keeps the user from going on. */
export type EffectWarning =
  | ClosedYear
  | { readonly kind: "outsideHorizon"; readonly needed: Horizon }
  | { readonly kind: "belowZero"; readonly key: LineKey; readonly column: Column; readonly amount: Euro }
  | AmountDoubt
  | { readonly kind: "noExplanation" };

export interface EffectOfChange {
  /** Only where something changes: sum, balance, announced amount, difference or verdict. */
  readonly effects: readonly Effect[];
  readonly warnings: readonly EffectWarning[];
}

/**
 * What a change would do, before it is written: booking, removing or taking back alike. Where mutations need more
 * columns than the scenario has, they are reckoned with.
 * @param before the scenario's mutations
 * @param after the same with the change: `[...before, ...booked]`, or what `removeMutation` left
 */
export function effectOf(
  frame: ScenarioFrame & { readonly scenario: Scenario },
  before: readonly Mutation[],
  after: readonly Mutation[],
): EffectOfChange {
  const { letter, lines, scenario } = frame;
  const horizon = extendHorizon(frame.base.horizon, [...before, ...after]);
  const base = inHorizon(frame, horizon);
  const results = [before, after].map((mutations) => reconcileScenario({ letter, lines, base }, mutations));
  const [earlier, later] = results;
  const known = new Set(before);
  const added = after.filter((mutation) => !known.has(mutation));
  const groups = [...letter.themes.map(({ id }) => id), lineNames.total];
  const effects = groups.flatMap((themeId) =>
    columnsOf(horizon).flatMap((column, index): Effect[] => {
      const [was, is] = [earlier, later].map(
        (result) => (themeId === lineNames.total ? result?.total : result?.themes.get(themeId))?.columns[index],
      );
      return was === undefined || is === undefined || same(was, is)
        ? []
        : [{ themeId, column, before: was, after: is }];
    }),
  );
  return {
    effects,
    warnings: [
      ...closedYear(added, scenario),
      ...outsideHorizon(added, frame.base.horizon),
      ...belowZero(frame, newPosition(base, before), newPosition(base, after)),
      ...inDoubt(added, letterFigures(letter)),
      ...(added.some(({ explanation }) => explanation.trim() === "") ? [{ kind: "noExplanation" as const }] : []),
    ],
  };
}

/** The base of a scenario in more columns: the letter knows earlier years too, a frozen position does not. */
function inHorizon(
  { letter, lines, base, scenario }: ScenarioFrame & { scenario: Scenario },
  horizon: Horizon,
): Position {
  if (horizon.first === base.horizon.first && horizon.last === base.horizon.last) return base;
  return scenario.base.kind === "letter" ? letterPosition(letter, horizon, lines) : reshape(base, horizon);
}

function same(a: ColumnResult, b: ColumnResult): boolean {
  return (
    a.sum === b.sum &&
    a.balance === b.balance &&
    a.announced === b.announced &&
    a.difference === b.difference &&
    a.verdict === b.verdict &&
    a.misfit === b.misfit
  );
}

function outsideHorizon(added: readonly Mutation[], horizon: Horizon): readonly EffectWarning[] {
  return added.some((mutation) => outside(mutation, horizon))
    ? [{ kind: "outsideHorizon", needed: extendHorizon(horizon, added) }]
    : [];
}

/** Amounts that their rows would be asked about; of each kind of doubt the first. */
function inDoubt(added: readonly Mutation[], figures: LetterFigures): readonly AmountDoubt[] {
  const asked = added.flatMap((row): AmountDoubt[] => {
    const doubt = doubtOfRow(row, figures);
    return doubt ? [{ kind: "inDoubt", amount: row.amount, doubt }] : [];
  });
  return asked.filter(({ doubt }, index) => asked.findIndex((each) => each.doubt.kind === doubt.kind) === index);
}

/** Lines that end below zero, and lower than they were. */
function belowZero({ lines }: ScenarioFrame, before: Position, after: Position): readonly EffectWarning[] {
  return spendingLines(lines).flatMap(({ key }) =>
    columnsOf(after.horizon).flatMap((column, index): EffectWarning[] => {
      const amount = amountAt(after, key, index);
      const lower = amount !== null && amount < 0 && amount < (amountAt(before, key, index) ?? 0);
      return lower ? [{ kind: "belowZero", key, column, amount }] : [];
    }),
  );
}
