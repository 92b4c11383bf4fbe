import type { RangeTarget } from "../objects/rangeTarget";
import { rangeFromAddress } from "../objects/rangeTarget";
import { HostError } from "../protocol/HostError";
import type { PlayedWorkbook } from "./PlayedWorkbook";
import { StepError } from "./StepError";

/** Finds cells by an address ("Blad1!B3", on the active sheet without a sheet), a name or a table. */
export function locate({ host, engine }: PlayedWorkbook, written: string): RangeTarget {
  const table = host.model.tables.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  if (table) return { sheetId: table.sheetId, rect: table.rect };
  try {
    return rangeFromAddress(engine.activeSheet(), written, host);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new StepError(
      `"${written}" is no cells here: ${error.message} Sheets: ${listed(engine.sheets().map(({ name }) => name))}. ` +
        `Names: ${listed(host.model.names.map(({ name }) => name))}. Tables: ${listed(host.model.tables.map(({ name }) => name))}.`,
    );
  }
}

/** Cells, or several blocks of them on one sheet, with commas between. */
export function locateAll(workbook: PlayedWorkbook, written: string): readonly [RangeTarget, ...RangeTarget[]] {
  const parts = written.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [written];
  const [first, ...others] = parts.map((part) => locate(workbook, part.trim()));
  if (!first) throw new StepError(`"${written}" is no cells.`);
  if (others.some(({ sheetId }) => sheetId !== first.sheetId))
    throw new StepError(`"${written}" lies on more than one sheet: Excel selects cells of one.`);
  return [first, ...others];
}

/** @returns the sheet's id */
export function findSheet({ engine }: PlayedWorkbook, name: string): string {
  const found = engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found)
    throw new StepError(`There is no sheet "${name}". There are: ${listed(engine.sheets().map((each) => each.name))}.`);
  return found.id;
}

/** A long list says how many more there are. */
export function listed(names: readonly string[]): string {
  const most = 25;
  if (names.length === 0) return "none";
  return names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
