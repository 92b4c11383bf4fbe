import { formatAmount, formatChange } from "../../letter/formatAmount";
import type { ControlTotal, Counted, Coverage } from "../../plan/check/Coverage";
import type { Language } from "../language";

type Countable = Exclude<keyof Counted, "figures" | "control" | "perScenario">;

const words: Readonly<Record<Language, Readonly<Record<Countable, readonly [one: string, more: string]>>>> = {
  nl: {
    tables: ["tabel", "tabellen"],
    lines: ["post", "posten"],
    announced: ["aangekondigd bedrag", "aangekondigde bedragen"],
    sources: ["rij met bronnen", "rijen met bronnen"],
    scenarios: ["scenario", "scenario's"],
    mutations: ["mutatie", "mutaties"],
    frozen: ["vastgelegde stand", "vastgelegde standen"],
    comparisons: ["vergelijking", "vergelijkingen"],
  },
  en: {
    tables: ["table", "tables"],
    lines: ["line", "lines"],
    announced: ["announced amount", "announced amounts"],
    sources: ["row of sources", "rows of sources"],
    scenarios: ["scenario", "scenarios"],
    mutations: ["mutation", "mutations"],
    frozen: ["frozen stand", "frozen stands"],
    comparisons: ["comparison", "comparisons"],
  },
};

const order: readonly Countable[] = ["tables", "lines", "scenarios", "mutations", "frozen", "comparisons"];

/**
 * What was looked at, beside what ought to be there where that is more.
 * @example coverageText(covered, "nl") // "4 tabellen, 23 posten, 2 scenario's, 31 mutaties nagekeken"
 */
export function coverageText(covered: Coverage, language: Language): string {
  const parts = order.flatMap((what) => countText(what, covered, language));
  if (parts.length === 0) return language === "nl" ? "niets van ons gevonden" : "nothing of ours found";
  return `${parts.join(", ")} ${language === "nl" ? "nagekeken" : "looked at"}`;
}

/** What the counts rest on: announced amounts, sources, and what lines and mutations add up to. Empty where there is none of it. */
export function totalsText(covered: Coverage, language: Language): string {
  const [of, mutations] = language === "nl" ? ["posten", "mutaties"] : ["lines", "mutations"];
  return [
    ...countText("announced", covered, language),
    ...countText("sources", covered, language),
    ...(covered.tables === 0 ? [] : [`${of} ${totalText(covered.figures, formatAmount, language)}`]),
    ...(covered.mutations === 0 ? [] : [`${mutations} ${totalText(covered.control, formatChange, language)}`]),
  ].join("; ");
}

function countText(what: Countable, covered: Coverage, language: Language): readonly string[] {
  const [read, ought] = [covered[what], covered.expected[what]];
  // Nothing of it, and nothing that ought to be: not worth a word.
  if (read === 0 && ought === 0) return [];
  const number = read === ought ? String(read) : language === "nl" ? `${read} van de ${ought}` : `${read} of ${ought}`;
  const [one, more] = words[language][what];
  const unseen = what === "tables" && covered.hidden > 0 ? hiddenText(covered.hidden, language) : "";
  return [`${number} ${Math.max(read, ought) === 1 ? one : more}${unseen}`];
}

/** Behind a number of tables: how many of them the user doesn't see. @example hiddenText(2, "en") // " (2 on a hidden sheet)" */
export function hiddenText(count: number, language: Language): string {
  return language === "nl" ? ` (${count} op een verborgen blad)` : ` (${count} on a hidden sheet)`;
}

function totalText(
  { sum, absolute }: ControlTotal,
  format: (amount: ControlTotal["sum"]) => string,
  language: Language,
): string {
  return language === "nl"
    ? `som ${format(sum)} mln, zonder teken ${formatAmount(absolute)} mln`
    : `sum ${format(sum)} million, without signs ${formatAmount(absolute)} million`;
}
