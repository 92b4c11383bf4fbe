import type { Letter } from "../../letter/letter";
import { ownOrdinal, ownTheme } from "../../scenario/ownKey";
import type { OwnLine } from "../../scenario/ScenarioLine";
import { scenarioLines } from "../../scenario/scenarioLines";
import { cellText, matching, readSchema, shape, whole, type SchemaValue } from "../kept/schema";
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

const lineSchema = shape({ number: whole(1, 1_000_000), key: matching(/\//), name: cellText, role: cellText });
type ListedLine = SchemaValue<typeof lineSchema>;

/** Rows that say nothing that we write there are left out: lines of her own that are missed so are known to the inventory. */
function listedLines({ header, values }: LinesTable): ListedLine[] {
  const place = (name: string) => header.indexOf(name);
  const [number = "", key = "", , name = "", role = ""] = linesHeader;
  return values.flatMap((row): ListedLine[] => {
    const said = (of: string) => String(row[place(of)] ?? "");
    const read = readSchema(lineSchema, {
      number: Number(row[place(number)]),
      ...{ key: said(key), name: said(name), role: said(role) },
    });
    return read.kind === "value" ? [read.value] : [];
  });
}
