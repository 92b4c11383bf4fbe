import { parseReference } from "../address";
import type { Books } from "../scenario/Books";
import { excelTables } from "../scenario/excelTables";
import { markedScenario } from "../scenario/scenarioNames";
import type { CheckFinding } from "./CheckFinding";
import { sheetsLike } from "./sheetsLike";

/**
 * Copies of our sheets in the same workbook. A copy of the ledger checks its own rows, and no scenario counts them; a copy of
 * a scenario's sheet keeps its code, and says of itself what the original says.
 */
export function copiedSheets(books: Books): readonly CheckFinding[] {
  return [...copiedBooks(books), ...copiedScenarios(books)];
}

const bookKinds = [
  ["ledger", excelTables.ledger],
  ["register", excelTables.register],
  ["lists", excelTables.lines],
] as const;

function copiedBooks({ ledger, register, lines, around }: Books): readonly CheckFinding[] {
  const own = { ledger, register, lists: lines };
  const like = sheetsLike(around);
  return bookKinds.flatMap(([kind, table]) => {
    const original = own[kind];
    // Without the table itself there is nothing that a sheet is a copy of.
    if (!original) return [];
    const named = around.tables.filter(({ name }) => isCopyOf(name, table)).map(({ sheet }) => sheet);
    const looks = like.filter((each) => each.kind === kind).map(({ sheet }) => sheet);
    return unique([...named, ...looks])
      .filter((sheet) => sheet !== original.sheet)
      .map((sheet): CheckFinding => ({ kind: "bookCopied", sheet, cell: "A1", about: [table, original.sheet] }));
  });
}

function copiedScenarios({ sheets, around }: Books): readonly CheckFinding[] {
  const like = sheetsLike(around);
  return sheets.flatMap(({ code, area }) => {
    const named = around.sheetNames.flatMap(({ sheet, name, formula }) =>
      markedScenario(name) === code && parseReference(formula)?.sheet === sheet ? [sheet] : [],
    );
    const looks = like.flatMap((each) => (each.kind === "scenario" && each.code === code ? [each.sheet] : []));
    const marked = new Set(sheets.filter((each) => each.code !== code).map((each) => each.area.sheet));
    return unique([...named, ...looks])
      .filter((sheet) => sheet !== area.sheet && !marked.has(sheet))
      .map((sheet): CheckFinding => ({ kind: "scenarioCopied", sheet, cell: "A1", about: [code, area.sheet] }));
  });
}

/** Excel puts a number behind the name of a copied table. @example isCopyOf("Offensief_Mutaties3", "Offensief_Mutaties") // true */
function isCopyOf(name: string, table: string): boolean {
  const [start, rest] = [name.slice(0, table.length), name.slice(table.length)];
  return start.toLowerCase() === table.toLowerCase() && /^_?\d+$/.test(rest);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
