import type { Letter } from "../letter/letter";
import { shortCitation } from "../letter/placeText";
import { currentVersion, versionIn, versionName, versionsOf, versionText } from "./check/workbookVersion";
import type { Finding } from "./Finding";
import { valueAt, type FoundTable } from "./FoundTable";
import { parseReference, within } from "./address";
import type { Area, Operation } from "./operation";
import { labelOf } from "./refreshNames";
import type { TableLayout } from "./tableLayout";
import type { AddName } from "./tableNames";
import type { NameState } from "./WorkbookState";
import { words } from "./words";

/** What stands above a table's control block: what it is, and which version of ours made it. */
export function controlHeading(): string {
  return `${words.control} · ${versionText()}`;
}

function headingCell({ anchor, rows, columns }: TableLayout): Area {
  return { sheet: anchor.sheet, row: rows.subtitle, column: columns.letter, rows: 1, columns: 1 };
}

/**
 * Where that heading is to be written anew, since an older version made the table; null where it says this version or a newer one,
 * or where something of the user's stands.
 */
export function oldHeading({ area, layout }: FoundTable): Area | null {
  if ((versionIn(area.values) ?? 0) >= currentVersion) return null;
  const found = area.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (String(value).startsWith(words.control) ? [{ row, column }] : [])),
  )[0];
  const cell = headingCell(layout);
  if (found) return { ...cell, row: area.row + found.row, column: area.column + found.column };
  return valueAt(area, cell.row, cell.column) === "" ? cell : null;
}

/** The hidden name that says it of all tables in the workbook, over the cell of one of them. */
export function tableVersionName(letter: Letter, layout: TableLayout): AddName {
  const comment = `versie van de tabellen; ${shortCitation(letter.reference)}`;
  return { kind: "addName", name: versionName("tables"), area: headingCell(layout), comment, visible: false };
}

/**
 * The name that says the version, where it is missing or leads to none of the tables any more.
 * @param areas what stands under the marks of tables, also where it can't be read as one now
 */
export function refreshTableVersion(
  letter: Letter,
  tables: readonly FoundTable[],
  names: readonly NameState[],
  areas: readonly Area[],
): { readonly plan: readonly Operation[]; readonly findings: readonly Finding[] } {
  const [first] = tables;
  if (!first || (versionsOf(names).tables ?? 0) > currentVersion) return { plan: [], findings: [] };
  const wanted = tableVersionName(letter, first.layout);
  const found = names.find(({ name }) => name.toLowerCase() === wanted.name.toLowerCase());
  const leads = found ? parseReference(found.formula) : null;
  const { sheet } = wanted.area;
  if (found && leads && areas.some((area) => within(leads, area))) {
    const plan = labelOf(found, wanted);
    const labelled = { what: "namesLabelled" as const, subject: words.control, sheet, address: null };
    return { plan, findings: plan.length > 0 ? [labelled] : [] };
  }
  if (!found) return { plan: [wanted], findings: [{ what: "renewed", subject: words.control, sheet, address: null }] };
  return {
    plan: [{ kind: "setName", name: found.name, area: wanted.area }],
    findings: [{ what: "nameMended", subject: found.name, sheet, address: null }],
  };
}
