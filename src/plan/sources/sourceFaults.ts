import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { alignSequences } from "../check/alignSequences";
import { finding, type CheckFinding } from "../check/CheckFinding";
import { matchRows, type MatchedRow } from "./matchRows";
import { isSourceCell, sourceCells } from "./sourceCells";
import type { SourcesRead } from "./SourcesRead";

/** What was found on the sheet with the sources, and how many of its rows could be held against the letter. */
export interface SourcesChecked {
  readonly findings: readonly CheckFinding[];
  readonly rows: number;
}

/** How many rows the sheet has, titles and headings among them. */
export function countSources(letter: Letter): number {
  return sourceCells(letter).filter((cells) => cells.some((cell) => cell !== null && cell !== "")).length;
}

/**
 * Every cell of the sheet with the sources beside what we wrote there, wherever its rows were sorted to.
 * @returns null where less than half of its rows can be found: then it is not ours, or nothing can be said of it
 */
export function sourceFaults(letter: Letter, { sheet, values }: SourcesRead): SourcesChecked | null {
  const ours = sourceCells(letter);
  const columns = columnsNow(ours, values);
  const now = values.map((cells) => columns.map((column) => (column === null ? "" : cells[column])));
  const matched = matchRows(ours, now);
  const found = matched.flatMap(({ own, at }) => (at === null ? [] : [{ own, at }]));
  if (found.length * 2 < matched.length) return null;
  const gone = matched.filter(({ at }) => at === null);
  return {
    findings: [
      ...found.flatMap(({ own, at }) =>
        (ours[own] ?? []).flatMap((cell, column): CheckFinding[] => {
          const content = now[at]?.[column] ?? "";
          // What we left empty is hers to fill.
          if (cell === null || cell === "" || isSourceCell(content, cell)) return [];
          const where = columns[column];
          const place = { sheet, cell: where == null ? null : cellAddress(at, where) };
          return [finding("sourceChanged", [nameOf(ours, own), String(cell), String(content)], place)];
        }),
      ),
      ...gone.map(({ own }: MatchedRow) => finding("sourceChanged", [nameOf(ours, own)], { sheet })),
    ],
    rows: found.length,
  };
}

/** Where each column of ours is by now, by the headings above the first block; where none can be found, where we put it. */
function columnsNow(ours: readonly (readonly unknown[])[], values: SourcesRead["values"]): readonly (number | null)[] {
  const head = (ours.find((cells) => cells.filter((cell) => cell !== null).length === cells.length) ?? []).map(String);
  const heads = values
    .map((cells) => cells.map(String))
    .find((cells) => head.filter((each) => cells.includes(each)).length * 2 >= head.length);
  return heads ? alignSequences(head, heads) : head.map((_each, column) => column);
}

/** @example "MIT, Politie, 2021" */
function nameOf(ours: readonly (readonly unknown[])[], own: number): string {
  const [theme, line, year] = ours[own] ?? [];
  return [theme, line, year]
    .flatMap((part) => (part === null || part === undefined || part === "" ? [] : [String(part)]))
    .join(", ");
}
