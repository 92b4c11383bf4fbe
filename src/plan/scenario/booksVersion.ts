import type { Letter } from "../../letter/letter";
import { shortCitation } from "../../letter/placeText";
import { parseReference } from "../address";
import { versionName, versionText } from "../check/workbookVersion";
import type { Area, Operation } from "../operation";
import type { AddName } from "../tableNames";
import type { NameState } from "../WorkbookState";
import { dateMarkerArea } from "./dateMarker";

/** On the sheet of lists, beside the last of them: its heading, and below it which version of ours made what is there of scenarios. */
const column = 12;
const heading = "Indeling";

/** Where the version stands on the sheet of lists, its heading included. */
function booksVersionArea(lists: string): Area {
  return { sheet: lists, row: 0, column, rows: 2, columns: 1 };
}

/** All that we put beside the lists: the version, and what tells of the workbook's days. */
export function besideListsAreas(lists: string): readonly Area[] {
  return [booksVersionArea(lists), dateMarkerArea(lists)];
}

/** The names over it, of whatever version. */
export function booksVersionNames(lists: string, names: readonly NameState[]): readonly string[] {
  const start = versionName("scenarios").replace(/\d+$/, "").toLowerCase();
  return names.flatMap(({ name, formula }) => {
    const target = parseReference(formula);
    const isThere = target === null ? formula.includes("#REF!") : target.sheet === lists && target.column === column;
    return isThere && name.toLowerCase().startsWith(start) && /_\d+$/.test(name) ? [name] : [];
  });
}

/** Writes beside the lists the version of scenarios, with the hidden name over it: one that is there is pointed to it. */
export function planBooksVersion(letter: Letter, lists: string, names: readonly NameState[]): readonly Operation[] {
  const area = booksVersionArea(lists);
  const cell: Area = { ...area, row: 1, rows: 1 };
  const added = booksVersionName(letter, lists);
  const found = names.find((each) => each.name.toLowerCase() === added.name.toLowerCase());
  return [
    { kind: "write", area, cells: [[heading], [versionText()]] },
    ...(found ? [] : [added]),
    ...(found && parseReference(found.formula) === null
      ? [{ kind: "setName" as const, name: found.name, area: cell }]
      : []),
  ];
}

/** The way back of that, where there was no such name. */
export function takeBooksVersion(letter: Letter, lists: string, names: readonly NameState[]): readonly Operation[] {
  const added = booksVersionName(letter, lists);
  if (names.some(({ name }) => name.toLowerCase() === added.name.toLowerCase())) return [];
  return [
    { kind: "removeName", name: added.name },
    { kind: "write", area: booksVersionArea(lists), cells: [[null], [null]] },
  ];
}

/** The hidden name over the cell with the version. */
export function booksVersionName(letter: Letter, lists: string): AddName {
  const area: Area = { sheet: lists, row: 1, column, rows: 1, columns: 1 };
  const comment = `versie van de scenario's; ${shortCitation(letter.reference)}`;
  return { kind: "addName", name: versionName("scenarios"), area, comment, visible: false };
}
