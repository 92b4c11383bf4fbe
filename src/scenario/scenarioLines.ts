import type { Letter, Theme } from "../letter/letter";
import { nextOwnKey } from "./ownKey";
import type { LineKey, OwnLine, ScenarioLine } from "./ScenarioLine";

/** Names of the lines that the letter does not have, in Dutch as the sheets and the ledger show them. */
export const lineNames = {
  unallocated: "Nog te verdelen",
  announced: "Aangekondigd bedrag",
  total: "Totaal",
  announcedTotal: "Aangekondigd totaal",
} as const;

/** The announced total among the keys; the announced amount of a theme is `announcedKey(theme.id)`. */
export const totalKey: LineKey = "Totaal/Aangekondigd";

/** @example announcedKey("MIT") // "MIT/Aangekondigd" */
export function announcedKey(themeId: string): LineKey {
  return `${themeId}/Aangekondigd`;
}

/**
 * Every line of a scenario in the order of the tables: per theme the letter's lines, the user's own, Nog te verdelen
 * and the announced amount; last the announced total.
 * @example scenarioLines(brief2946123, []).length // 23 lines + 4 Nog te verdelen + 4 announced + 1 total = 32
 */
export function scenarioLines(letter: Letter, ownLines: readonly OwnLine[]): readonly ScenarioLine[] {
  return [
    ...letter.themes.flatMap((theme) => linesOfTheme(theme, ownLines)),
    {
      key: totalKey,
      themeId: lineNames.total,
      themeName: lineNames.total,
      name: lineNames.announcedTotal,
      role: "announced",
    },
  ];
}

/** The lines of a theme that are spending: all but its announced amount. */
export function spendingLines(lines: readonly ScenarioLine[], themeId?: string): readonly ScenarioLine[] {
  return lines.filter((line) => line.role !== "announced" && (themeId === undefined || line.themeId === themeId));
}

/** @example lineLabel(lines, "MIT/Politie") // "MIT, Politie" */
export function lineLabel(lines: readonly ScenarioLine[], key: LineKey): string {
  const line = lines.find((each) => each.key === key);
  return line === undefined ? key : `${line.themeName}, ${line.name}`;
}

function linesOfTheme(theme: Theme, ownLines: readonly OwnLine[]): readonly ScenarioLine[] {
  const own = ownLines.filter((line) => line.theme === theme.id);
  const keyed = (key: LineKey, name: string, role: ScenarioLine["role"]): ScenarioLine => ({
    key,
    themeId: theme.id,
    themeName: theme.name,
    name,
    role,
  });
  const line = (id: string, name: string, role: ScenarioLine["role"]) => keyed(`${theme.id}/${id}`, name, role);
  return [
    ...theme.lines.map(({ id, name }) => line(id, name, "letter")),
    ...ownKeys(theme.id, own).map((key, index) => keyed(key, own[index]?.name ?? "", "own")),
    line("NogTeVerdelen", lineNames.unallocated, "unallocated"),
    line("Aangekondigd", lineNames.announced, "announced"),
  ];
}

/** By their places only where they have no key yet: a line that was taken off a list leaves the others theirs. */
function ownKeys(theme: string, own: readonly OwnLine[]): readonly LineKey[] {
  const used = own.flatMap(({ key }) => key ?? []);
  return own.map(({ key }) => {
    if (key !== undefined) return key;
    const next = nextOwnKey(theme, used);
    used.push(next);
    return next;
  });
}
