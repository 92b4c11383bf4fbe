import { either, list, literal, nothing, readSchema, shape, text, whole, type Schema } from "../kept/schema";
import type { ChangedCell, Journal, TableRows, WrittenRows } from "../Journal";
import type { Operation } from "../operation";
import { areaSchema, cellSchema, matchSchema, operationSchema } from "./operationSchema";

/** The shape in which this add-in keeps a journal. Version 0.3 kept no number: that is 1, and has the same fields. */
export const journalVersion = 2;

/** The most that is kept: a request to Excel on the web is 5 MB. */
const most = 200_000;

/** What stands in the setting of the workbook in which a journal is kept. */
export type JournalRead =
  /** Nothing, or that the work of a batch is done. */
  | { readonly kind: "closed"; readonly id: string | null }
  /** Something was begun. `unread`: parts of it that are no operation of ours, as they call themselves. */
  | { readonly kind: "open"; readonly id: string | null; readonly journal: Journal; readonly unread: readonly string[] }
  /** A newer add-in was at work: what it wrote down may mean something else. */
  | { readonly kind: "newer"; readonly id: string | null; readonly version: number }
  /** Nothing that an add-in of ours writes. */
  | { readonly kind: "strange"; readonly id: string | null };

const marks: Schema<WrittenRows> = shape(
  { table: text(255), header: list(text(255), 200), marks: list(text(40), most) },
  { emptied: list(cellSchema, 16_384) },
);
const matched: Schema<TableRows> = shape({ table: text(255), match: matchSchema });
const rows = list(either(marks, matched), most);
const changed = { ours: cellSchema, before: cellSchema };
const cells: Schema<readonly ChangedCell[]> = list(
  either(
    shape({ ...changed, table: text(255), match: matchSchema, header: text(255) }),
    shape({ ...changed, name: text(255) }),
  ),
  most,
);
/** Looked at one by one, since one that is not ours takes nothing from the others. */
const loose = list<unknown>((found) => ({ kind: "value", value: found }), most);

const journalSchema = either(
  shape(
    { kind: literal("insert"), sheets: list(text(31), 500) },
    {
      ...{ areas: list(areaSchema, 500), came: list(text(31), 500), repointed: list(text(255), most) },
      ...{ labels: list(list(either(nothing, text(32_767)), most), 500), rows, back: loose, cells },
    },
  ),
  shape({ kind: literal("change"), back: loose }, { rows, cells }),
  shape({ kind: literal("remove"), rest: loose }, { rows: list(marks, most) }),
);

/** Reads what stands in the setting; `null` where there is none. */
export function readJournal(setting: unknown): JournalRead {
  const own = new Map(typeof setting === "object" && setting !== null ? Object.entries(setting) : []);
  const found = own.get("id");
  const id = typeof found === "string" ? found : null;
  if (setting === null || setting === undefined) return { kind: "closed", id };
  const version = readSchema(whole(1, 999_999), own.get("v"));
  if (version.kind === "value" && version.value > journalVersion) return { kind: "newer", id, version: version.value };
  if (own.size > 0 && !own.has("journal") && id !== null) return { kind: "closed", id };
  const read = readSchema(journalSchema, own.get("journal"), "journal");
  if (read.kind === "wrong") return { kind: "strange", id };
  const journal = read.value;
  switch (journal.kind) {
    case "insert": {
      const { areas = [], back, ...rest } = journal;
      const known = back && operations(back);
      return {
        ...{ kind: "open", id, unread: known?.unread ?? [] },
        journal: { ...rest, areas, ...(known ? { back: known.plan } : {}) },
      };
    }
    case "change": {
      const { plan, unread } = operations(journal.back);
      return { kind: "open", id, unread, journal: { ...journal, back: plan } };
    }
    case "remove": {
      const { plan, unread } = operations(journal.rest);
      return { kind: "open", id, unread, journal: { ...journal, rest: plan } };
    }
  }
}

function operations(found: readonly unknown[]): {
  readonly plan: readonly Operation[];
  readonly unread: readonly string[];
} {
  const plan: Operation[] = [];
  const unread: string[] = [];
  for (const each of found) {
    const read = readSchema(operationSchema, each);
    if (read.kind === "value") plan.push(read.value);
    else unread.push(calls(each));
  }
  return { plan, unread };
}

/** What a thing that can't be read calls itself, kept short. */
function calls(found: unknown): string {
  const kind = readSchema(shape({ kind: text(10_000) }), found);
  return kind.kind === "value" ? kind.value.kind.slice(0, 40) : "?";
}
