import { cellAddress, columnRange } from "../address";
import type { CellInput } from "../operation";
import { rowsFormula, totalsFormula } from "../amountFormula";
import type { FormulaOptions } from "./FormulaOptions";
import { rowsBelow } from "./ledgerBelow";
import type { LedgerQuery } from "./LedgerQuery";
import { rowOf, type ScenarioLayout } from "./scenarioLayout";
import { scenarioWords } from "./scenarioWords";

/**
 * Whether a scenario's sheet shows all that the ledger has for it, in words: with the rows that it looked at and what they come
 * to. The row below it has the amounts that it does not show, and never says otherwise: two lines that are gone may come to nil
 * together, so rows of the ledger are counted too.
 */
export function controlFormula(layout: ScenarioLayout, ledger: LedgerQuery, options: FormulaOptions): CellInput {
  const faults = ledger.faults();
  const { allShown, typedOver, someMissing, someBelow } = scenarioWords;
  const some = `${faults}&"${scenarioWords[options.ledger ? "someNotShownInCopy" : "someNotShown"]}"`;
  if (options.version === "0.3") return { formula: `=IF(${faults}=0,"${allShown}",${some})` };
  const onLines = `SUMPRODUCT(${ledger.countOnLines(keys(layout))})`;
  const isMissing = `IFERROR(OR(${isNotShown(layout)},${ledger.countOnLines()}<>${onLines}),TRUE)`;
  const rest = (clear: string) =>
    `IF(${typedCells(layout)}>0,"${typedOver}",IF(${isMissing},"${someMissing}",${clear}))`;
  if (options.version === "0.4.0") return { formula: `=IF(${faults}>0,${some},${rest(`"${allShown}"`)})` };
  const { place } = options;
  const below = place ? `IF(${rowsBelow(place, ledger.code)}>0,"${someBelow}",` : "";
  const clear = clearOf(ledger, options);
  // A copy is made of what nothing is asked about any more.
  if (options.ledger) return { formula: `=IF(${faults}>0,${some},${below}${rest(clear)}${place ? ")" : ""})` };
  const doubts = ledger.doubts();
  const asked = `IF(${doubts}>0,${doubts}&"${scenarioWords.someInDoubt}",${clear})`;
  const wrong = `${faults}-${doubts}`;
  return {
    formula: `=IF(${wrong}>0,(${wrong})&"${scenarioWords.someNotShown}",${below}${rest(asked)}${place ? ")" : ""})`,
  };
}

/** What was looked at: a formula sees these rows, and nothing else of the workbook. */
function clearOf(ledger: LedgerQuery, options: FormulaOptions): string {
  const where = options.ledger ? scenarioWords.inCopy : scenarioWords.inLedger;
  const totals = totalsFormula(ledger.total(), ledger.absolute());
  return `${rowsFormula(ledger.count())}&" van "&${ledger.code}&"${where}${scenarioWords.clear}"&${totals}`;
}

/** How many cells among our formulas hold something else. One that was emptied shows nothing, and says nothing wrong. */
function typedCells(layout: ScenarioLayout): string {
  const { groups, columns, total, themes } = layout;
  const across = (column: number, first: number, last: number) =>
    `${cellAddress(first, column)}:${cellAddress(last, column + columns.length - 1)}`;
  const ranges = [total, ...themes].flatMap((block) => {
    const themed = block.lines.length > 0;
    const first = themed ? block.firstLine : rowOf(block, "sum");
    const results = across(groups.result, first, rowOf(block, "verdict"));
    return themed ? [results, across(groups.mutations, first, rowOf(block, "sum"))] : [results];
  });
  return ranges.map((range) => `SUMPRODUCT((1-ISFORMULA(${range}))*(1-ISBLANK(${range})))`).join("+");
}

/** Whether an amount of the ledger is missing in a column. */
function isNotShown({ groups, rows, width }: ScenarioLayout): string {
  const [first, last] = [groups.mutations, groups.mutations + width - 1];
  return `SUMPRODUCT((${cellAddress(rows.notShown, first)}:${cellAddress(rows.notShown, last)}<>0)*1)>0`;
}

/** The numbers of all lines that the sheet has. */
function keys({ total, themes, control }: ScenarioLayout): string {
  const last = Math.max(...themes.map((block) => rowOf(block, "verdict")));
  return columnRange(rowOf(total, "sum"), last, control.key, { row: true, column: true });
}
