import type { Letter } from "../../letter/letter";
import { overviewLayout } from "../overviewLayout";
import { overviewNames } from "../planOverview";
import { tableLayout } from "../tableLayout";
import { overviewId } from "../tableMark";
import { tableNames } from "../tableNames";

/** Whose family a name is of: a table's (its theme's id), the overview's, a scenario's ("S1"), or a comparison's ("Vergelijking_S1_S2"). */
export type NameFamily = string;

/** The family of the name that says which version of ours made the tables: it leads into any one of them. */
export const versionFamily: NameFamily = "Versie";

/** Parts of a scenario's block, and of its own sheet, that have a name. */
const scenarioParts =
  "Posten|Jaren|Som|NietAangekondigd|Enveloppe|Verschil|Saldo|Oordeel|NogTeVerdelen|Eigen\\d+|\\d{4}";

/**
 * The family of a name that we would give; null for any other, also where it begins like ours: those are the user's.
 * @example nameFamily(brief2946123, "offensief_mit_politie") // "MIT"; "Offensief_Begroting": null
 */
export function nameFamily(letter: Letter, name: string): NameFamily | null {
  const { fixed, scenario } = rulesOf(letter);
  const plain = name.toLowerCase();
  const table = /^offensief_(.+)_tabel\d+$/.exec(plain)?.[1];
  return (
    fixed.get(table === undefined ? plain : `offensief_${table}_tabel`) ??
    scenario.exec(name)?.[1]?.toUpperCase() ??
    (/^Offensief_(Versie_\d+|Inventaris)$/i.test(name) ? versionFamily : null) ??
    /^Offensief_(Vergelijking_S\d+(?:_S\d+)*)$/i.exec(name)?.[1]?.replace(/s(?=\d)/g, "S") ??
    null
  );
}

/** The names that the tables and the overview of every workbook have, as they are written. */
export function fixedNames(letter: Letter): readonly string[] {
  return rulesOf(letter).written;
}

interface NameRules {
  readonly written: readonly string[];
  readonly fixed: ReadonlyMap<string, NameFamily>;
  readonly scenario: RegExp;
}

const rules = new WeakMap<Letter, NameRules>();

function rulesOf(letter: Letter): NameRules {
  const known = rules.get(letter);
  if (known) return known;
  const anywhere = { sheet: "", row: 0, column: 0 };
  const families: readonly (readonly [NameFamily, readonly { readonly name: string }[]])[] = [
    ...letter.themes.map((theme) => [theme.id, tableNames(letter, theme, tableLayout(theme, anywhere))] as const),
    [overviewId, overviewNames(letter, overviewLayout(letter, ""))],
  ];
  const ids = letter.themes.map(({ id }) => id);
  const lines = letter.themes.flatMap((theme) => theme.lines.map(({ id }) => id));
  const made: NameRules = {
    written: families.flatMap(([, names]) => names.map(({ name }) => name)),
    fixed: new Map(families.flatMap(([id, names]) => names.map(({ name }) => [name.toLowerCase(), id] as const))),
    scenario: new RegExp(
      `^Offensief_(S\\d+)_(?:Blad|Vastgelegd|(?:Totaal|${ids.join("|")})(?:_(?:${[scenarioParts, ...lines].join("|")}))?)$`,
      "i",
    ),
  };
  rules.set(letter, made);
  return made;
}
