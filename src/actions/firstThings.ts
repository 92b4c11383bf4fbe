import { currentVersion, newerThanOurs, versionsOf } from "../plan/check/workbookVersion";
import type { WorkbookState } from "../plan/WorkbookState";
import type { Problem } from "./outcome";

/**
 * What keeps every use case that writes from being done, before anything else is looked at: an action that broke off, and a
 * workbook in which a newer add-in has written. Of that one this add-in does not know what it means, so it only reads. Reading
 * goes on all the time.
 */
export function firstThings(
  { journal, unreadJournal, names }: Pick<WorkbookState, "journal" | "unreadJournal" | "names">,
  use: "reads" | "writes" = "writes",
): Problem | null {
  if (use === "writes") {
    const found = newerThanOurs(versionsOf(names));
    if (found !== null) return { kind: "newerVersion", found, known: currentVersion };
    if (typeof unreadJournal === "number") return { kind: "newerJournal", found: unreadJournal };
    if (journal) return { kind: "unfinished", journal: journal.kind };
  }
  return null;
}
