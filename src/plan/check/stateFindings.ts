import { formatAmount } from "../../letter/formatAmount";
import { euro, type Euro } from "../../letter/amount";
import { columnPlaces } from "../../scenario/columnPlaces";
import { headerOf } from "../../scenario/ledgerColumns";
import { keepsEuros, keptOf, shownDecimals } from "../../scenario/shownPrecision";
import { cellAddress } from "../address";
import type { Deviation } from "../findDeviations";
import type { Book } from "../scenario/Books";
import { referringInputs } from "../scenario/referringInputs";
import type { WorkbookState } from "../WorkbookState";
import { finding, type CheckFinding } from "./CheckFinding";

/** An amount in full, to show what a format leaves of one. */
const example = euro(35_540_800);

/**
 * What the workbook is set to that makes figures others than they ought to be, with the first place where that is seen.
 * Neither can be undone here: what was rounded is gone, and a circle is the user's to undo.
 */
export function stateFindings(
  state: WorkbookState,
  deviations: readonly Deviation[],
  ledger: Book | null,
): readonly CheckFinding[] {
  return [
    ...(state.isAsDisplayed === true ? [roundedAt(deviations, ledger)] : []),
    ...(state.isIterating === true ? [goesRoundAt(ledger)] : []),
  ];
}

/** A figure of the letter that is what fewer decimals show of it; or the column of amounts, where it shows fewer than there are. */
function roundedAt(deviations: readonly Deviation[], ledger: Book | null): CheckFinding {
  const rounded = deviations.find(({ letter, now }) => now !== null && isShownOf(letter, now));
  if (rounded?.now != null)
    return finding("precisionAsDisplayed", ["figure", formatAmount(rounded.letter), formatAmount(rounded.now)], {
      sheet: rounded.sheet,
      cell: rounded.address,
    });
  const place = ledger ? columnPlaces(ledger.header).get("amount") : undefined;
  const format = place === undefined ? undefined : ledger?.formats?.[place];
  if (!ledger || place === undefined || keepsEuros(format)) return finding("precisionAsDisplayed", ["nowhere"]);
  const kept = keptOf(example, shownDecimals(format) ?? 0);
  return finding("precisionAsDisplayed", ["column", formatAmount(example), formatAmount(kept), headerOf("amount")], {
    sheet: ledger.sheet,
    cell: cellAddress(ledger.row + 1, ledger.column + place),
  });
}

function isShownOf(amount: Euro, shown: Euro): boolean {
  return amount !== shown && [0, 1, 2, 3, 4, 5].some((decimals) => keptOf(amount, decimals) === shown);
}

function goesRoundAt(ledger: Book | null): CheckFinding {
  const [first] = ledger ? referringInputs(ledger) : [];
  if (!first || !ledger) return finding("iterating", []);
  return finding("iterating", ["formula"], { sheet: ledger.sheet, cell: cellAddress(first.row, first.column) });
}
