import { formatAmount } from "../letter/formatAmount";
import type { PlanProblem } from "../plan/PlanProblem";

type StateProblem = Extract<PlanProblem, { kind: "precisionAsDisplayed" | "wouldBeRounded" | "mayGoRound" }>;

/** Where Excel has these settings, in each language. */
export const settingPlaces = {
  precision: {
    nl: "Bestand > Opties > Geavanceerd, onder Bij het berekenen van deze werkmap: Precisie instellen zoals weergegeven",
    en: "File > Options > Advanced, under When calculating this workbook: Set precision as displayed",
  },
  iteration: {
    nl: "Bestand > Opties > Formules: Iteratieve berekening inschakelen",
    en: "File > Options > Formulas: Enable iterative calculation",
  },
} as const;

/** What a user reads when something is not done for how the workbook is set: a part of `problemTexts`. */
export function stateTexts(problem: StateProblem): { readonly dutch: string; readonly english: string } {
  const { precision, iteration } = settingPlaces;
  switch (problem.kind) {
    case "precisionAsDisplayed":
      return {
        dutch: `Er is niets gedaan: in deze werkmap bewaart Excel van een getal alleen wat de cel toont, en wat is afgerond is achteraf niet te zien. Zet dat uit (${precision.nl}), kijk de bedragen na in uw eigen stukken en probeer het opnieuw.`,
        english: `Nothing was done: in this workbook Excel keeps of a number only what its cell shows, and what was rounded can't be seen afterwards. Switch that off (${precision.en}), check the amounts against your own documents and try again.`,
      };
    case "wouldBeRounded": {
      const [amount, kept] = [formatAmount(problem.amount), formatAmount(problem.kept)];
      return {
        dutch: `Er is niets geboekt: van ${amount} zou maar ${kept} overblijven, omdat Excel in deze werkmap alleen bewaart wat de cel toont. Zet dat uit (${precision.nl}), of laat de kolom Bedrag op blad "${problem.sheet}" meer decimalen tonen, en boek opnieuw.`,
        english: `Nothing was booked: of ${amount} only ${kept} would be left, since Excel keeps only what the cell shows in this workbook. Switch that off (${precision.en}), or let the column Bedrag on sheet "${problem.sheet}" show more decimals, and book again.`,
      };
    }
    case "mayGoRound": {
      const cells = problem.cells.slice(0, 5).join(", ") + (problem.cells.length > 5 ? " …" : "");
      return {
        dutch: `Er is niets gedaan: Excel rekent hier iteratief, dus een kring van formules geeft een cijfer en geen waarschuwing, en op blad "${problem.sheet}" verwijst in ${cells} een formule naar andere cellen. Zet het uit (${iteration.nl}) en los op wat Excel meldt, of zet daar het bedrag zelf neer, en probeer het opnieuw.`,
        english: `Nothing was done: Excel calculates iteratively here, so a circle of formulas gives a figure and no warning, and on sheet "${problem.sheet}" a formula in ${cells} refers to other cells. Switch it off (${iteration.en}) and solve what Excel reports, or put the amount itself there, and try again.`,
      };
    }
  }
}
