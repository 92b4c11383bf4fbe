import type { Pointer } from "../plan/leaning/findPointers";
import { folded } from "./folded";
import type { Language } from "./language";

/** One thing to know before something goes: a count or a sentence, and the places that it is about, the rest folded. */
export interface Point {
  readonly text: string;
  readonly items: readonly string[];
}

const nl: Readonly<Record<Pointer["kind"], string>> = {
  formula: "formule",
  name: "naam",
  rule: "voorwaardelijke opmaak",
  choices: "gegevensvalidatie",
  chart: "grafiek",
  pivot: "draaitabel",
};
const en: Readonly<Record<Pointer["kind"], string>> = {
  formula: "formula",
  name: "name",
  rule: "conditional formatting",
  choices: "data validation",
  chart: "chart",
  pivot: "PivotTable",
};

/** Where it stands and what it says. @example pointerText(pointer) // "Blad1!A1 =SUM(B:B)" */
export function pointerText({ sheet, address, formula }: Pick<Pointer, "sheet" | "address" | "formula">): string {
  return `${sheet === "" ? "" : `${sheet}!`}${address} ${formula}`;
}

/** What leans on what goes, in two points: what shows an error, and what gives another answer. */
export function pointerPoints(pointers: readonly Pointer[], language: Language): readonly Point[] {
  const point = (effect: Pointer["effect"], text: (count: string) => string): readonly Point[] => {
    const found = pointers.filter((each) => each.effect === effect);
    return found.length === 0 ? [] : [{ text: text(counted(found, language)), items: itemsOf(found, language) }];
  };
  return language === "nl"
    ? [
        ...point("breaks", (count) => `Van u, geeft straks #VERW! of #NAAM?: ${count}.`),
        ...point("changes", (count) => `Van u, krijgt een andere uitkomst: ${count}.`),
      ]
    : [
        ...point("breaks", (count) => `Yours, will show #REF! or #NAME?: ${count}.`),
        ...point("changes", (count) => `Yours, will give another answer: ${count}.`),
      ];
}

/** @example counted(pointers, "nl") // "3 × formule, 1 × naam" */
function counted(pointers: readonly Pointer[], language: Language): string {
  const counts = new Map<Pointer["kind"], number>();
  for (const { kind } of pointers) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} × ${(language === "nl" ? nl : en)[kind]}`).join(", ");
}

function itemsOf(pointers: readonly Pointer[], language: Language): readonly string[] {
  const words = language === "nl" ? nl : en;
  const items = pointers.map((each) => ({
    ...each,
    group: `${each.kind} ${each.sheet}`,
    short: each.address,
    text: `${words[each.kind]} ${pointerText(each)}`,
  }));
  return folded(items, (count, { kind, sheet }, some) => {
    const what =
      kind === "formula"
        ? language === "nl"
          ? `${count} formules`
          : `${count} formulas`
        : `${count} × ${words[kind]}`;
    const where = sheet === "" ? "" : language === "nl" ? ` op blad "${sheet}"` : ` on sheet "${sheet}"`;
    return `${what}${where} (${some} …)`;
  });
}
