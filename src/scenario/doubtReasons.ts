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
