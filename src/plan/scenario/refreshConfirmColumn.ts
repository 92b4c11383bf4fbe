import type { Letter } from "../../letter/letter";
import { calculated } from "../../scenario/calculatedColumns";
import { confirmedHeader, confirmedPlace } from "../../scenario/confirmedColumn";
import { neededColumns, headerOf } from "../../scenario/ledgerColumns";
import { cellAddress } from "../address";
import type { Finding } from "../Finding";
import type { Plan } from "../operation";
import type { WorkbookState } from "../WorkbookState";
import { placeOfHers } from "./ownKlopt";
import { planConfirmColumn, type LedgerShape } from "./planConfirmColumn";
import { readLines, type LinesTable } from "./readLines";

/** The ledger as far as its columns go, and the list of its lines. */
export interface LedgerAndLines {
  readonly ledger: LedgerShape & { readonly hasHeader: boolean };
  readonly lines: LinesTable & { readonly sheet: string };
}

export interface ConfirmRefresh {
  readonly plan: Plan;
  readonly back: Plan;
  readonly findings: readonly Finding[];
}

const nothing: ConfirmRefresh = { plan: [], back: [], findings: [] };

/**
 * What *Bijwerken* does for a ledger of an older version: the column Klopt, and the formulas that ask for it. Where its sheet is
 * protected or filtered, or where columns of ours are gone, that waits and is said.
 * @param found null where there is no ledger
 */
export function refreshConfirmColumn(
  letter: Letter,
  state: WorkbookState,
  found: LedgerAndLines | null,
): ConfirmRefresh {
  if (!found || confirmedPlace(found.ledger.header) >= 0) return nothing;
  const { ledger, lines } = found;
  const find = (what: Finding["what"], column: number): Finding => ({
    what,
    subject: confirmedHeader,
    sheet: ledger.sheet,
    address: cellAddress(ledger.row, column),
  });
  const hers = placeOfHers(ledger.header);
  if (hers >= 0) return { ...nothing, findings: [find("confirmTaken", ledger.column + hers)] };
  const isLocked = state.sheets.some((each) => each.protected && [ledger.sheet, lines.sheet].includes(each.name));
  const names = [...neededColumns.map(headerOf), ...Object.values(calculated)];
  const isWhole = ledger.hasHeader && names.every((name) => ledger.header.includes(name));
  const made =
    isLocked || !isWhole ? null : planConfirmColumn(letter, ledger, readLines(letter, lines).numbered, lines.sheet);
  if (made?.kind !== "planned") return { ...nothing, findings: [find("confirmWaits", ledger.column)] };
  const { plan, back, column } = made.plan;
  return { plan, back, findings: [find("confirmAdded", column)] };
}
