import type { Journal } from "../plan/Journal";

/** The setting of the workbook in which the journal stands while something is done. */
const key = "OffensiefJournaal";

/** Puts the journal in, as the first thing of a batch. */
export function openJournal(workbook: Excel.Workbook, id: string, journal: Journal): void {
  workbook.settings.add(key, { id, journal });
}

/** Says that the work of a batch is done, as its last thing: a lost answer can be told from work that broke off. */
export function closeJournal(workbook: Excel.Workbook, id: string): void {
  workbook.settings.add(key, { id });
}

export function clearJournal(workbook: Excel.Workbook): void {
  workbook.settings.getItemOrNullObject(key).delete();
}

export function loadJournal(workbook: Excel.Workbook): Excel.Setting {
  return workbook.settings.getItemOrNullObject(key).load("value");
}

/** What a loaded setting says: the batch that it is about, and what was left unfinished of it. */
export function readJournal(setting: Excel.Setting): { readonly id: string | null; readonly journal: Journal | null } {
  if (setting.isNullObject) return { id: null, journal: null };
  const { id, journal } = (setting.value ?? {}) as { id?: unknown; journal?: Journal };
  return { id: typeof id === "string" ? id : null, journal: isJournal(journal) ? journal : null };
}

/** The workbook may come from anywhere: only what has the shape of a journal is one. */
function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null) return false;
  const { kind, sheets, areas, back, rest } = value as Record<string, unknown>;
  if (kind === "insert") return Array.isArray(sheets) && Array.isArray(areas);
  return (kind === "change" && Array.isArray(back)) || (kind === "remove" && Array.isArray(rest));
}
