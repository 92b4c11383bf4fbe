import { reconcileTheme, reconcileTotal, roundingMargin } from "../../letter/deviation";
import { euro, type Euro } from "../../letter/amount";
import type { Letter } from "../../letter/letter";
import { announcedFor } from "../../letter/sums";
import { inUnit } from "../../letter/unit";
import { coversLine } from "../../scenario/coverage";
import { amountAt, type Position } from "../../scenario/Position";
import { earlierShiftOf } from "../../scenario/reconcileScenario";
import { inheritedIn, linesIn } from "./inheritedIn";
import type { Scenario } from "../../scenario/Scenario";
import type { CellInput } from "../operation";
import { olderVersions, type OlderVersion } from "../olderVersions";
import { words } from "../words";
import { baseLabel } from "./baseLabel";
import type { LedgerPlace } from "./ledgerBelow";
import { ScenarioFormulas } from "./scenarioFormulas";
import { rowOf, scenarioParts, type ScenarioBlock, type ScenarioLayout, type ScenarioPart } from "./scenarioLayout";
import { scenarioWords } from "./scenarioWords";

/** What a scenario's sheet is made of. */
export interface ScenarioSheet {
  readonly scenario: Scenario;
  readonly layout: ScenarioLayout;
  /** The stand that it starts from, in the columns of its horizon. */
  readonly base: Position;
  /** A copy to share: on rows of the ledger elsewhere, and with what is said of it. */
  readonly shared?: SharedSheet;
  /** Where the ledger stands; left out on a copy to share, which has its own rows. */
  readonly place?: LedgerPlace;
  /** As an older version made it; left out: as this one does. */
  readonly version?: OlderVersion;
}

export interface SharedSheet {
  /** Where a column of its mutations stands, by its header. */
  readonly ledger: (header: string) => string;
  /** Stand, status and classification, on the sheet and at the top of each page. */
  readonly note: string;
}

const labels: Readonly<Record<ScenarioPart, string>> = {
  sum: words.sum,
  notAnnounced: words.notAnnounced,
  indexation: scenarioWords.indexation,
  comparable: words.comparable,
  announced: words.announced,
  difference: words.difference,
  ofChanges: words.ofChanges,
  inLetter: scenarioWords.inLetter,
  balance: words.balance,
  shift: scenarioWords.shift,
  reallocation: scenarioWords.reallocation,
  verdict: words.verdict,
};

/** On a frozen stand: rows that say what of the saldo was in it already. */
const inStand = ["balance", "shift", "reallocation"] as const;
/** Parts that the mutations group has as well, and those that add up over the years. */
const inMutations = ["sum", "indexation", "announced"] as const;
const addedUp = scenarioParts.filter((part) => part !== "verdict");

/** All cells of a scenario's sheet, row by row, control block included. */
export function scenarioCells(letter: Letter, sheet: ScenarioSheet): readonly (readonly CellInput[])[] {
  const { layout } = sheet;
  const grid: CellInput[][] = Array.from({ length: layout.area.rows }, () =>
    Array.from({ length: layout.area.columns }, () => null),
  );
  const put: Put = (row, column, value) => {
    const line = grid[row];
    if (line) line[column] = value;
  };
  putHeading(put, sheet);
  putBlock(put, letter, sheet, layout.total);
  for (const theme of layout.themes) putBlock(put, letter, sheet, theme);
  return grid;
}

/** The same as each older version made them; those that a copy to share needs are of today. */
export function olderCells(letter: Letter, sheet: ScenarioSheet): readonly (readonly (readonly CellInput[])[])[] {
  return olderVersions.map((version) => scenarioCells(letter, { ...sheet, version }));
}

function formulasOf({ scenario, layout, shared, place, version }: ScenarioSheet): ScenarioFormulas {
  const onStand = scenario.base.kind === "frozen";
  return new ScenarioFormulas(layout, {
    onStand,
    ...(shared && { ledger: shared.ledger }),
    ...(place && { place }),
    ...(version && { version }),
  });
}

type Put = (row: number, column: number, value: CellInput) => void;

function putHeading(put: Put, sheet: ScenarioSheet): void {
  const { scenario, layout } = sheet;
  const { rows, groups, columns, code, control, width } = layout;
  const formulas = formulasOf(sheet);
  put(rows.title, 0, `${scenarioWords.scenario} ${scenario.code}: ${scenario.title}`);
  put(
    rows.subtitle,
    0,
    `${baseLabel(scenario)} + ${scenarioWords.mutations.toLowerCase()} = ${scenarioWords.newPosition.toLowerCase()} · ${words.unit}`,
  );
  put(rows.code, 0, scenarioWords.code);
  put(code.row, code.column, scenario.code);
  put(rows.code, code.column + 1, formulas.control());
  put(rows.notShown, 0, scenarioWords.notShown);
  columns.forEach((_column, index) => put(rows.notShown, groups.mutations + index, formulas.notShown(index)));
  put(rows.notShown, groups.mutations + columns.length, formulas.outside());
  if (sheet.shared) put(rows.note, 0, sheet.shared.note);
  put(rows.groups, groups.base, baseLabel(scenario));
  put(rows.groups, groups.mutations, scenarioWords.mutations);
  put(rows.groups, groups.result, scenarioWords.newPosition);
  put(rows.groups, control.key, words.control);
  put(rows.years, 0, words.line);
  const { first, last } = scenario.horizon;
  for (const group of Object.values(groups)) {
    columns.forEach(({ year }, index) => put(rows.years, group + index, year));
    put(rows.years, group + width - 1, scenarioWords.overYears(first, last));
  }
  put(rows.years, control.key, scenarioWords.key);
  columns.forEach(({ year, onwards }, index) => {
    const label = `${year}${onwards ? " e.v." : ""}`;
    put(rows.years, control.covered + index, words.coveredYear(label));
    put(rows.years, control.official + index, scenarioWords.baseYear(label));
  });
}

function putBlock(put: Put, letter: Letter, sheet: ScenarioSheet, block: ScenarioBlock): void {
  const { layout, base } = sheet;
  const { groups, columns, control } = layout;
  const onStand = sheet.scenario.base.kind === "frozen";
  const formulas = formulasOf(sheet);
  const themed = block.lines.length > 0;
  const behind = (group: keyof ScenarioLayout["groups"], row: number) =>
    put(row, groups[group] + columns.length, formulas.overYears(group, row));
  const stand = (row: number, index: number, amount: Euro | null) => {
    put(row, groups.base + index, millions(amount));
    put(row, control.official + index, millions(amount));
  };
  put(block.heading, 0, themed ? block.announcedLine.themeName : scenarioWords.total);
  for (const { line, row } of block.lines) {
    put(row, 0, line.name);
    put(row, control.key, line.number);
    columns.forEach(({ year }, index) => {
      stand(row, index, amountAt(base, line.key, index));
      put(row, groups.mutations + index, formulas.mutation(row, index));
      put(row, groups.result + index, formulas.result(row, index));
      put(row, control.covered + index, coversLine(letter, line, year) ? 1 : 0);
    });
    for (const group of ["base", "mutations", "result"] as const) behind(group, row);
  }
  for (const [part, row] of block.parts)
    put(row, 0, part === "announced" && !themed ? scenarioWords.announcedTotal : labels[part]);
  const announced = rowOf(block, "announced");
  put(announced, control.key, block.announcedLine.number);
  columns.forEach((column, index) => {
    stand(announced, index, amountAt(base, block.announcedLine.key, index));
    put(rowOf(block, "sum"), groups.base + index, formulas.baseSum(block, index));
    for (const part of inMutations)
      put(rowOf(block, part), groups.mutations + index, formulas.mutationPart(block, part, index));
    for (const [part, row] of block.parts) put(row, groups.result + index, formulas.resultPart(block, part, index));
    put(
      rowOf(block, "indexation"),
      control.official + index,
      millions(indexationIn(letter, sheet, block, column.year, index)),
    );
    put(rowOf(block, "difference"), control.covered + index, millions(marginOf(letter, block.id, column.year)));
    put(rowOf(block, "inLetter"), control.official + index, millions(ownDifference(letter, block.id, column.year)));
    for (const part of ["shift", "reallocation"] as const)
      put(rowOf(block, part), control.official + index, formulas.movedOnAnnounced(block, part, index));
    put(rowOf(block, "verdict"), control.covered + index, formulas.misfit(block, index));
    put(rowOf(block, "verdict"), control.official + index, formulas.explained(block, index));
  });
  if (onStand) putInherited(put, letter, sheet, block);
  for (const part of addedUp) if (block.parts.has(part)) behind("result", rowOf(block, part));
  for (const part of inMutations) behind("mutations", rowOf(block, part));
  for (const part of ["sum", "announced"] as const) behind("base", rowOf(block, part));
  put(rowOf(block, "difference"), control.label, words.margin);
  put(rowOf(block, "verdict"), control.label, `${words.misfitAmount}; ${scenarioWords.explained}`);
}

/** What was changed since the letter and is in the stand already: shown with it, and constant in the control block. */
function putInherited(put: Put, letter: Letter, sheet: ScenarioSheet, block: ScenarioBlock): void {
  const { layout, base } = sheet;
  const { groups, columns, control } = layout;
  const formulas = formulasOf(sheet);
  const inherited = inheritedIn(letter, base, block, layout);
  for (const part of inStand) {
    const row = rowOf(block, part);
    columns.forEach((_column, index) => {
      put(row, control.covered + index, millions(inherited[part][index] ?? euro(0)));
      put(row, groups.base + index, formulas.inBase(block, part, index));
      if (part === "balance") put(row, groups.mutations + index, formulas.ownBalance(block, index));
    });
    put(row, groups.base + columns.length, formulas.overYears("base", row));
  }
  const balance = rowOf(block, "balance");
  put(balance, groups.mutations + columns.length, formulas.overYears("mutations", balance));
  const keys = inherited.keys;
  put(balance, control.official, millions(earlierShiftOf(base, keys, block.announcedLine.key)));
  put(balance, control.label, scenarioWords.inherited);
}

function millions(amount: Euro | null): CellInput {
  return amount === null ? null : inUnit(amount, "mln");
}

/** The indexation that is in the stand already, on lines that the announced amount is about. */
function indexationIn(
  letter: Letter,
  { base, layout }: ScenarioSheet,
  block: ScenarioBlock,
  year: number,
  index: number,
): Euro {
  const keys = [...base.indexation].filter(([key]) => {
    const own = linesIn(block, layout).find((line) => line.key === key);
    return own !== undefined && (block.lines.length === 0 || coversLine(letter, own, year));
  });
  return euro(keys.reduce((sum, [, amounts]) => sum + (amounts[index] ?? 0), 0));
}

function marginOf(letter: Letter, id: string, year: number): Euro {
  const theme = letter.themes.find((each) => each.id === id);
  const announced = announcedFor(theme?.announced ?? letter.total, year, letter.horizon);
  return announced ? roundingMargin(announced) : euro(0);
}

/** What the letter's own figures differ from what it announces; all of them where it announces nothing. */
function ownDifference(letter: Letter, id: string, year: number): Euro {
  const theme = letter.themes.find((each) => each.id === id);
  const own = theme ? reconcileTheme(letter, theme, year) : reconcileTotal(letter, year);
  return own?.difference ?? own?.comparable ?? euro(0);
}
