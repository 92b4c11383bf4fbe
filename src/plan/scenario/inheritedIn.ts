import { euro, type Euro } from "../../letter/amount";
import type { Letter } from "../../letter/letter";
import { changeOf, changesInBase, type ChangePart } from "../../scenario/lineChanges";
import type { Position } from "../../scenario/Position";
import type { LineKey, ScenarioLine } from "../../scenario/ScenarioLine";
import type { MovedPart, ScenarioBlock, ScenarioLayout } from "./scenarioLayout";

/** What a frozen stand has changed since the letter, for a block: per column the saldo, and what of it only moved. */
export interface Inherited extends Readonly<Record<MovedPart, readonly Euro[]>> {
  readonly keys: readonly LineKey[];
}

export function inheritedIn(letter: Letter, base: Position, block: ScenarioBlock, layout: ScenarioLayout): Inherited {
  const lines = linesIn(block, layout);
  const keys = lines.map(({ key }) => key);
  const announced = block.announcedLine;
  const changes = changesInBase(letter, [...lines, announced], base);
  const part = (of: ChangePart, index: number) =>
    changeOf(changes, keys, of, index) - changeOf(changes, [announced.key], of, index);
  const each = (amount: (index: number) => number) => layout.columns.map((_column, index) => euro(amount(index)));
  return {
    keys,
    balance: each((index) => part("all", index) - changeOf(changes, keys, "indexation", index)),
    shift: each((index) => part("shift", index)),
    reallocation: each((index) => part("reallocation", index)),
  };
}

/** The lines that a block adds up: its own, or for the total those of all themes. */
export function linesIn(block: ScenarioBlock, { themes }: ScenarioLayout): readonly ScenarioLine[] {
  const blocks = block.lines.length > 0 ? [block] : themes;
  return blocks.flatMap(({ lines }) => lines.map(({ line }) => line));
}
