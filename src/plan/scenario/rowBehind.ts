import { calculated, overwritten } from "../../scenario/calculatedColumns";
import type { LedgerRow } from "../../scenario/Ledger";
import { columnPlaces } from "../../scenario/columnPlaces";
import type { LedgerColumn } from "../../scenario/ledgerColumns";
import type { RowProblem } from "../../scenario/RowProblem";
import { shown } from "../../scenario/texts";
import { sheetCounts } from "../../scenario/sheetCounts";
import type { Book } from "./Books";
import { checkTexts } from "./ledgerFormulas";
import type { NumberedLine } from "./listsLayout";
import { scenarioWords } from "./scenarioWords";

const numbers = Object.values(calculated).filter((header) => header !== calculated.check);
/** Where all of these are empty, a row is no mutation yet, and its check says nothing. */
const starting: readonly LedgerColumn[] = ["scenario", "theme", "line", "amount"];

/**
 * Whether the formulas behind a row are gone, or have a figure put over them, told by what stands there: that each is a
 * formula, only the sheet sees. What is pasted by value, says all is right and is, only the sheet counts as a fault.
 * @param isOld what formulas show may be of before the last change: see `mayBeOld`
 */
export function rowBehind(
  book: Book,
  lines: readonly NumberedLine[],
  isOld: boolean,
): (row: LedgerRow) => RowProblem | null {
  const { header } = book;
  // A column that was deleted or renamed concerns all rows, and no row in particular.
  if ([calculated.check, ...numbers].some((name) => !header.includes(name))) return () => null;
  const places = columnPlaces(header);
  const numberOf = new Map(lines.map(({ key, number }) => [key, number]));
  return ({ index, mutation }) => {
    const cells = book.values[index] ?? [];
    const behind = (name: string) => cells[header.indexOf(name)];
    const counts = sheetCounts(behind, mutation, (key) => numberOf.get(key));
    const isRight = behind(calculated.fault) === 0;
    const isGone =
      numbers.some((name) => typeof behind(name) !== "number") ||
      (!isOld && isCheckGone(behind(calculated.check), isRight, isStarted(cells))) ||
      // All was pasted by value, and is of another row, or of before the row was changed.
      (!isOld && isRight && mutation !== null && counts !== "asItStands");
    const typed = [calculated.check, ...numbers].flatMap((name) => typedWords(name, behind(name)));
    return isGone ? { kind: "formulasGone", counts, ...(typed.length > 0 ? { typed } : {}) } : null;
  };

  function isStarted(cells: readonly unknown[]): boolean {
    return starting.some((id) => (cells[places.get(id) ?? -1] ?? "") !== "");
  }
}

/** Words that no formula of ours gives: she typed them. */
function typedWords(header: string, cell: unknown): readonly string[] {
  if (typeof cell !== "string" || cell === "" || cell.startsWith("#")) return [];
  if (header === calculated.check && (checkTexts.has(cell) || cell.startsWith(overwritten))) return [];
  return [`${header}: ${shown(cell)}`];
}

/** Whether the check says that a formula is gone, or is none of ours itself. */
function isCheckGone(check: unknown, isRight: boolean, isStarted: boolean): boolean {
  if (String(check).startsWith(overwritten)) return true;
  if (check === "") return isStarted;
  if (isRight) return false;
  const { inOrder, noExplanation } = scenarioWords;
  return !checkTexts.has(check) || check === inOrder || check === noExplanation;
}
