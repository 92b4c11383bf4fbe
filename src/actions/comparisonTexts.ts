import type { PlanProblem } from "../plan/PlanProblem";

type ComparisonProblem = Extract<
  PlanProblem,
  { readonly kind: "comparedCount" | "comparisonTyped" | "comparisonChanged" }
>;

/** What keeps scenarios from being compared, in Dutch and in English. */
export function comparisonTexts(problem: ComparisonProblem): { readonly dutch: string; readonly english: string } {
  switch (problem.kind) {
    case "comparedCount":
      return {
        dutch: `Kies 1 tot ${problem.most} scenario's om te vergelijken; u koos er ${problem.chosen}.`,
        english: `Choose 1 to ${problem.most} scenarios to compare; you chose ${problem.chosen}.`,
      };
    case "comparisonTyped":
      return {
        dutch: `Deze vergelijking staat al op blad "${problem.sheet}", en daar is over ${few(problem.cells)} heen getypt. Er is niets gewijzigd. Zet uw eigen cijfers ergens anders en maak die cellen leeg; kies dan weer Vergelijken.`,
        english: `This comparison is on sheet "${problem.sheet}" already, and ${few(problem.cells)} was typed over. Nothing was changed. Move your own figures elsewhere and empty those cells; then compare again.`,
      };
    case "comparisonChanged":
      return {
        dutch: `Deze vergelijking staat al op blad "${problem.sheet}", maar met andere rijen of kolommen dan nu nodig zijn. Er is niets gewijzigd. Haal weg wat ertussen is gezet, of verwijder dat blad; kies dan weer Vergelijken.`,
        english: `This comparison is on sheet "${problem.sheet}" already, but with other rows or columns than are needed now. Nothing was changed. Take out what was put in between, or delete that sheet; then compare again.`,
      };
  }
}

function few(cells: readonly string[]): string {
  return cells.length > 5 ? `${cells.slice(0, 5).join(", ")} …` : cells.join(", ");
}
