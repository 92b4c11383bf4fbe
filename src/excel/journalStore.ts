import type { Journal } from "../plan/Journal";
import { journalVersion, readJournal, type JournalRead } from "../plan/journal/readJournal";

/** The setting of the workbook in which the journal stands while something is done. */
const key = "OffensiefJournaal";

/** Puts the journal in, as the first thing of a batch. */
export function openJournal(workbook: Excel.Workbook, id: string, journal: Journal): void {
  workbook.settings.add(key, { v: journalVersion, id, journal: short(journal) });
}

/** Says that the work of a batch is done, as its last thing: a lost answer can be told from work that broke off. What stood in cells goes with it. */
export function closeJournal(workbook: Excel.Workbook, id: string): void {
  workbook.settings.add(key, { id });
}

export function clearJournal(workbook: Excel.Workbook): void {
  workbook.settings.getItemOrNullObject(key).delete();
}

/** Asks before a sync what the setting says, and answers after it. */
export function loadJournal(workbook: Excel.Workbook): () => JournalRead {
  const setting = workbook.settings.getItemOrNullObject(key).load("value");
  return () => readJournal(setting.isNullObject ? null : setting.value);
}

/** It is sent with every insertion: what is empty need not be said. */
function short(journal: Journal): object {
  if (journal.kind !== "insert" || journal.areas.length > 0) return journal;
  return Object.fromEntries(Object.entries(journal).filter(([key]) => key !== "areas"));
}
