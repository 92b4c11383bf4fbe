import { formatAmount } from "../letter/formatAmount";
import { doubtLimits, type Doubt } from "./doubt";
import type { Texts } from "./texts";

/** Why an amount is doubted, as a part of a sentence. */
export function doubtReason(doubt: Doubt): Texts {
  switch (doubt.kind) {
    case "otherUnit": {
      const stood = formatAmount(doubt.stood);
      const isThousands = doubt.times === 1_000;
      return [
        `precies wat er stond (${stood}), maar in ${isThousands ? "x 1.000" : "hele euro's"}`,
        `just what stood there (${stood}), but in ${isThousands ? "x 1.000" : "whole euros"}`,
      ];
    }
    case "dateNumber":
      return ["zo telt Excel ook een datum", "Excel counts a date like this"];
    case "dateCell":
      return ["de cel toont een datum of tijd", "the cell shows a date or time"];
    case "circle":
      return [
        "de formule verwijst naar zichzelf, of naar een som waarin ze zelf meetelt",
        "the formula leads to itself, or to a sum that it is part of",
      ];
    case "beyondTheme": {
      const largest = formatAmount(doubt.largest);
      const [dutch, english] = doubtLimits.timesInWords;
      return [
        `meer dan ${dutch} keer het grootste bedrag van het thema (${largest})`,
        `more than ${english} times the largest amount of the theme (${largest})`,
      ];
    }
  }
}
