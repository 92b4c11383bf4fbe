import type { DateSystem } from "./dateSystem";
import type { LedgerCell } from "./ledgerCell";
import { dateCell, millionsCell } from "./ledgerCell";
import { ledgerColumns, onwardsWord, type LedgerColumn } from "./ledgerColumns";
import type { Mutation } from "./Mutation";
import type { ScenarioLine } from "./ScenarioLine";

/**
 * A mutation as the cells of its row in the ledger, in the order of `ledgerColumns`: amounts in EUR million, the date as
 * Excel's number of days in the workbook's own system (`dates`), T/m empty for a single year. Texts are as the user typed them, "=1+1" too: it is up to whoever
 * puts them in cells that Excel takes them as text.
 * @throws RangeError on a line that is not among the lines
 */
export function writeRow(
  mutation: Mutation,
  lines: readonly ScenarioLine[],
  dates: DateSystem = "1900",
): readonly LedgerCell[] {
  const line = lines.find((each) => each.key === mutation.key);
  if (line === undefined) throw new RangeError(`no line ${mutation.key} in this scenario`);
  const { from, to } = mutation;
  const cells: Readonly<Record<LedgerColumn, LedgerCell>> = {
    scenario: mutation.scenario,
    number: mutation.number === 0 ? "" : mutation.number,
    theme: line.themeName,
    line: line.name,
    from,
    to: to === "onwards" ? onwardsWord : to === from ? "" : to,
    amount: millionsCell(mutation.amount),
    kind: mutation.kind,
    nature: mutation.nature,
    explanation: mutation.explanation,
    status: mutation.status,
    decision: mutation.decision,
    author: mutation.author,
    date: dateCell(mutation.date, dates),
    percentage: mutation.percentage ?? "",
    base: millionsCell(mutation.base),
    reverses: mutation.reverses ?? "",
  };
  return ledgerColumns.map(({ id }) => cells[id]);
}
