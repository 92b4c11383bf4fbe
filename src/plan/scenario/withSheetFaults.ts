import { calculated, faults } from "../../scenario/calculatedColumns";
import type { Ledger } from "../../scenario/Ledger";
import { isNote, type RowProblem } from "../../scenario/RowProblem";
import type { Book } from "./Books";

/**
 * The ledger with what only the sheet finds wrong with a row, in the words of its check: the verdict there counts that row,
 * and nothing else would say which one it is.
 */
export function withSheetFaults({ header, values }: Book, entries: Ledger): Ledger {
  const [check, fault] = [calculated.check, calculated.fault].map((name) => header.indexOf(name));
  const rows = entries.rows.map((row) => {
    const cells = values[row.index] ?? [];
    const says = cells[check ?? -1];
    const isTold = row.problems.some((each) => !isNote(each));
    if (
      isTold ||
      typeof says !== "string" ||
      says === "" ||
      ![faults.wrong, faults.doubt].some((each) => each === cells[fault ?? -1])
    )
      return row;
    const gone = entries.rows.find(
      ({ scenario, number, problems }) =>
        scenario === row.scenario && number === row.number && problems.some(({ kind }) => kind === "formulasGone"),
    );
    const problem: RowProblem = gone ? { kind: "besideGone", first: gone.index } : { kind: "sheetSays", text: says };
    return { ...row, problems: [problem, ...row.problems] };
  });
  return { ...entries, rows };
}
