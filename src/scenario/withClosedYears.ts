import { closedYear } from "./closedYear";
import type { Ledger } from "./Ledger";
import type { Scenario } from "./Scenario";

/**
 * The ledger with a note at each row that was typed in a year that is closed. What is booked in the form, or over a position,
 * was warned of then, and has the day of it: that the year has closed since is no slip.
 */
export function withClosedYears(entries: Ledger, scenarios: readonly Scenario[]): Ledger {
  const rows = entries.rows.map((row) => {
    const { mutation, problems } = row;
    const scenario = scenarios.find(({ code }) => code === mutation?.scenario);
    if (!mutation || !scenario || mutation.date !== "" || mutation.reverses !== null) return row;
    return { ...row, problems: [...problems, ...closedYear([mutation], scenario)] };
  });
  return { ...entries, rows };
}
