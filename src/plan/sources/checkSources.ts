import type { Letter } from "../../letter/letter";
import { finding, type CheckFinding } from "../check/CheckFinding";
import type { Everything } from "../check/Everything";
import type { Inventory } from "../inventory/Inventory";
import type { WorkbookState } from "../WorkbookState";
import { countSources, sourceFaults } from "./sourceFaults";

/** What was found on the sheets with the sources, and how many of their rows were held against the letter. */
export interface SourcesLooked {
  readonly findings: readonly CheckFinding[];
  readonly read: number;
  readonly expected: number;
}

/** The sheets that the inventory says have the sources, as far as they are there. */
export function listedSources(
  inventory: Inventory | null,
  { sheets }: Pick<WorkbookState, "sheets">,
): readonly string[] {
  const listed = (inventory?.items ?? []).flatMap(({ kind, area }) => (kind === "sources" && area ? [area.sheet] : []));
  return sheets.flatMap(({ name }) => (listed.some((each) => each.toLowerCase() === name.toLowerCase()) ? [name] : []));
}

/** Looks at the sheets with the sources, where these were asked for. That one is gone altogether, the inventory tells. */
export function checkSources(letter: Letter, { sources, inventory, state }: Everything): SourcesLooked {
  if (!sources) return { findings: [], read: 0, expected: 0 };
  const looked = sources.map((read) => ({ sheet: read.sheet, checked: sourceFaults(letter, read) }));
  const each = countSources(letter);
  if (inventory === null) {
    // Of a workbook of version 0.3 only what the sheet is called tells, and what stands on it.
    const first = looked.find(({ checked }) => checked !== null)?.checked;
    return { findings: first?.findings ?? [], read: first?.rows ?? 0, expected: first ? each : 0 };
  }
  const own = listedSources(inventory, state).map(
    (sheet) => looked.find((one) => one.sheet === sheet) ?? { sheet, checked: null },
  );
  return {
    findings: own.flatMap(
      ({ sheet, checked }) => checked?.findings ?? [finding("sourcesLost", [sheet, "unread"], { sheet })],
    ),
    read: own.reduce((rows, { checked }) => rows + (checked?.rows ?? 0), 0),
    expected: each * inventory.items.filter(({ kind }) => kind === "sources").length,
  };
}
