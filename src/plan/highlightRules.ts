import { cellAddress } from "./address";
import { inPriority } from "./inPriority";
import type { Operation } from "./operation";
import { marks } from "./styles";
import type { TableLayout } from "./tableLayout";
import { words } from "./words";

/**
 * The marks of a table as native rules, one per mark over the whole table, the most important last. They look only at
 * cells of their own sheet, and round before they compare.
 */
export function highlightRules(layout: TableLayout): readonly Operation[] {
  const { rows, columns, anchor } = layout;
  const years = columns.lastYear - columns.firstYear + 1;
  const lines = {
    sheet: anchor.sheet,
    row: rows.firstLine,
    column: columns.firstYear,
    rows: rows.lastLine - rows.firstLine + 1,
    columns: years,
  };
  const results = { ...lines, row: rows.sum, rows: rows.verdict - rows.sum + 1 };

  const on = `${cellAddress(layout.switch.row, layout.switch.column, { row: true, column: true })}="${words.on}"`;
  const cell = cellAddress(rows.firstLine, columns.firstYear);
  const letter = cellAddress(rows.firstLine, columns.letter);
  const covered = cellAddress(rows.firstLine, columns.covered);
  const balance = cellAddress(rows.balance, columns.firstYear, { row: true });
  const verdict = cellAddress(rows.verdict, columns.firstYear, { row: true });
  const differs = `ROUND(N(${cell})-N(${letter}),6)<>0`;

  const here = `ROW(${cellAddress(rows.sum, columns.firstYear)})`;
  const rowOf = (row: number) => `ROW(${cellAddress(row, columns.firstYear, { row: true })})`;
  const misfit = `OR(LEFT(${verdict},${words.misfit.length})="${words.misfit}",${verdict}="${words.errorInLine}")`;
  return inPriority([
    { kind: "rule", area: lines, formula: `=AND(${on},${differs},ROUND(${balance},6)<>0)`, style: marks.cause },
    { kind: "rule", area: lines, formula: `=AND(${on},${differs},ROUND(${balance},6)=0)`, style: marks.shifted },
    { kind: "rule", area: lines, formula: `=AND(${on},${covered}=0,${cell}<>"")`, style: marks.notAnnounced },
    {
      kind: "rule",
      area: results,
      formula: `=AND(${on},${misfit},OR(${here}=${rowOf(rows.sum)},${here}=${rowOf(rows.verdict)}))`,
      style: marks.misfit,
    },
  ]);
}
