import type { Letter } from "../../letter/letter";
import { ownOrdinal, ownTheme } from "../../scenario/ownKey";
import type { OwnLine } from "../../scenario/ScenarioLine";
import { scenarioLines } from "../../scenario/scenarioLines";
import { linesHeader, type NumberedLine } from "./listsLayout";

/** The table of lines as it stands in the workbook. */
export interface LinesTable {
  readonly header: readonly unknown[];
  readonly values: readonly (readonly unknown[])[];
}

/** The same, understood. */
export interface ReadLines {
  readonly numbered: readonly NumberedLine[];
  readonly ownLines: readonly OwnLine[];
}

/** Every line with the number that formulas know it by; one that the list does not have gets one that nobody uses. */
export function readLines(letter: Letter, book: LinesTable | null): ReadLines {
  // Keys count on: their order is that in which the lines were added, whatever the table is sorted by now.
  const listed = (book ? listedLines(book) : []).sort((a, b) => ownOrdinal(a.key) - ownOrdinal(b.key));
  const ownLines = listed.flatMap(({ key, name, role }, index): OwnLine[] => {
    const theme = ownTheme(key);
    const isFirst = listed.findIndex((each) => each.key === key) === index;
    return role === "own" && theme !== null && isFirst ? [{ theme, name, key }] : [];
  });
  const highest = Math.max(0, ...listed.map(({ number }) => number));
  const numbered = scenarioLines(letter, ownLines).map((line, index) => ({
    ...line,
    number: listed.find(({ key }) => key === line.key)?.number ?? highest + index + 1,
  }));
  return { numbered, ownLines };
}

interface ListedLine {
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly role: string;
}

function listedLines({ header, values }: LinesTable): ListedLine[] {
  const place = (name: string) => header.indexOf(name);
  const [number = "", key = "", , name = "", role = ""] = linesHeader;
  return values.flatMap((row): ListedLine[] => {
    const value = Number(row[place(number)]);
    const found = String(row[place(key)] ?? "");
    if (!Number.isInteger(value) || value < 1 || !found.includes("/")) return [];
    return [{ number: value, key: found, name: String(row[place(name)] ?? ""), role: String(row[place(role)] ?? "") }];
  });
}
