import type { Letter } from "../../letter/letter";
import { copyMade, madeOf } from "../copy/copyItem";
import { noteOf } from "../copy/outdateCopies";
import { hasPlace } from "../inventory/compareWitnesses";
import type { Inventory } from "../inventory/Inventory";
import { cellAddress } from "../address";
import type { ReadBooks } from "../scenario/Books";
import { finding, type CheckFinding } from "./CheckFinding";

/** Copies to share that still stand in the workbook, of scenarios that are otherwise by now. One that was moved away is nobody's here. */
export function outdatedCopies(letter: Letter, books: ReadBooks, inventory: Inventory | null): readonly CheckFinding[] {
  return (inventory?.items ?? []).flatMap((item): CheckFinding[] => {
    const copy = copyMade(item);
    const now = copy && hasPlace(item, books.state) ? madeOf(letter, books, copy.code) : null;
    const note = now !== null && copy && now !== copy.made ? noteOf(item, books) : null;
    if (!copy || !note) return [];
    return [finding("copyOld", [copy.code], { sheet: note.area.sheet, cell: cellAddress(note.area.row, 0) })];
  });
}
