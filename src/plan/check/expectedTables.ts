import type { Letter, Theme } from "../../letter/letter";
import { parseReference } from "../address";
import { overviewNames } from "../planOverview";
import { overviewLayout } from "../overviewLayout";
import { tableLayout } from "../tableLayout";
import { markedId, markName } from "../tableMark";
import { tableNames } from "../tableNames";
import { lastSheet } from "./checkInventory";
import type { Everything } from "./Everything";

/** A table that ought to be there, by what the workbook knows of it. */
export interface ExpectedTable {
  readonly theme: Theme;
  /** Its hidden name, be it there or not. @example "Offensief_MIT_Tabel2" */
  readonly mark: string;
  /** Where it stands or stood, as far as that is known. */
  readonly sheet: string | null;
}

/** The tables of which the inventory tells, or a name: the hidden one, any of a table's own, or one of the overview, which is over all of them. */
export function expectedTables(letter: Letter, everything: Everything): readonly ExpectedTable[] {
  const named = namedTables(letter, everything);
  const listed = (everything.inventory?.items ?? []).flatMap((item): ExpectedTable[] => {
    const theme = letter.themes.find(({ id }) => id.toLowerCase() === markedId(item.id)?.toLowerCase());
    return item.kind === "table" && theme ? [{ theme, mark: item.id, sheet: lastSheet(item) }] : [];
  });
  const isNamed = ({ mark }: ExpectedTable) => named.some((each) => each.mark.toLowerCase() === mark.toLowerCase());
  const sheets = new Map(listed.map(({ mark, sheet }) => [mark.toLowerCase(), sheet]));
  return [
    ...named.map((each) => ({ ...each, sheet: each.sheet ?? sheets.get(each.mark.toLowerCase()) ?? null })),
    ...listed.filter((each) => !isNamed(each)),
  ];
}

function namedTables(letter: Letter, { state: { names } }: Everything): readonly ExpectedTable[] {
  const known = new Map(names.map((each) => [each.name.toLowerCase(), each]));
  const sheetOf = (formula: string) => parseReference(formula)?.sheet ?? null;
  const overview = overviewNames(letter, overviewLayout(letter, "")).flatMap(
    ({ name }) => known.get(name.toLowerCase()) ?? [],
  );
  return letter.themes.flatMap((theme): ExpectedTable[] => {
    const marks = names.filter(({ name }) => markedId(name)?.toLowerCase() === theme.id.toLowerCase());
    const given = tableNames(letter, theme, tableLayout(theme, { sheet: "", row: 0, column: 0 }));
    const told = [...given.flatMap(({ name }) => known.get(name.toLowerCase()) ?? []), ...overview];
    const first = markName(theme.id).toLowerCase();
    const isMarked = marks.some(({ name }) => name.toLowerCase() === first);
    const [witness] = told;
    return [
      ...marks.map(({ name, formula }) => ({ theme, mark: name, sheet: sheetOf(formula) ?? place(told) })),
      ...(!isMarked && witness ? [{ theme, mark: markName(theme.id), sheet: place(told) }] : []),
    ];
  });

  function place(told: readonly { readonly formula: string }[]): string | null {
    return told.map(({ formula }) => sheetOf(formula)).find((sheet) => sheet !== null) ?? null;
  }
}
