import { formatAmount } from "../letter/formatAmount";
import type { Doubt } from "./doubt";
import { doubtReason } from "./doubtReasons";
import { rowProblemText } from "./rowProblemTexts";
import type { AmountDoubt, RowProblem } from "./RowProblem";
import { choose, type TextLanguage, type Texts } from "./texts";

/**
 * What a user reads of a row of the ledger: what is wrong or asked, and what to do.
 * @param where where an amount stands that is asked about: in the ledger it counts, over a position it is not booked yet
 */
export function rowText(problem: RowProblem, language: TextLanguage, where: "ledger" | "position" = "ledger"): string {
  if (problem.kind !== "inDoubt") return rowProblemText(problem, language);
  return where === "ledger" ? choose(asked(problem), language) : typedDoubt(problem.doubt, language);
}

/** Why a figure that was typed over a position is not booked by itself, and what to do. */
export function typedDoubt(doubt: Doubt, language: TextLanguage): string {
  const [dutch, english] = doubtReason(doubt);
  const [wayDutch, wayEnglish] = wayOut(doubt);
  return choose(
    [
      `Twijfel: misschien niet zo bedoeld: ${dutch}. ${wayDutch}, of kies Boeken als het zo bedoeld is.`,
      `Doubt: perhaps not meant: ${english}. ${wayEnglish}, or choose Book if it is meant.`,
    ],
    language,
  );
}

function asked({ amount, doubt }: AmountDoubt): Texts {
  const [dutch, english] = doubtReason(doubt);
  const [wayDutch, wayEnglish] = wayOut(doubt);
  const written = formatAmount(amount);
  // https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123
  const [countsDutch, countsEnglish] =
    doubt.kind === "circle"
      ? ["Excel rekent dan met 0, of met een cijfer van eerder", "Excel then reckons with 0, or with an earlier figure"]
      : ["Het telt wel mee", "It does count"];
  return [
    `Twijfel: ${written} mln is misschien niet zo bedoeld: ${dutch}. ${countsDutch}. ${wayDutch}, of kies Klopt als het zo bedoeld is.`,
    `Doubt: ${written} million is perhaps not meant: ${english}. ${countsEnglish}. ${wayEnglish}, or choose Klopt if it is meant.`,
  ];
}

/** What she does where it was not meant. */
function wayOut({ kind }: Doubt): Texts {
  switch (kind) {
    case "dateCell":
      return [
        "Geef de cel de celeigenschap Getal en kijk of het bedrag in EUR mln is",
        "Format the cell as Number and see whether the amount is in EUR million",
      ];
    case "circle":
      return [
        "Typ het bedrag in EUR mln in plaats van de formule, of laat die naar andere cellen verwijzen",
        "Type the amount in EUR million in place of the formula, or have it refer to other cells",
      ];
    default:
      return ["Typ het juiste bedrag in EUR mln", "Type the right amount in EUR million"];
  }
}
