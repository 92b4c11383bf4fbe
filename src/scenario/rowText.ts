import { formatAmount } from "../letter/formatAmount";
import { doubtReason } from "./doubtReasons";
import { rowProblemText } from "./rowProblemTexts";
import type { AmountDoubt, RowProblem } from "./RowProblem";
import { choose, type TextLanguage, type Texts } from "./texts";

/** What a user reads of a row of the ledger: what is wrong or asked, and what to do. */
export function rowText(problem: RowProblem, language: TextLanguage): string {
  return problem.kind === "inDoubt" ? choose(asked(problem), language) : rowProblemText(problem, language);
}

function asked({ amount, doubt }: AmountDoubt): Texts {
  const [dutch, english] = doubtReason(doubt);
  const written = formatAmount(amount);
  return [
    `Twijfel: ${written} mln is misschien niet zo bedoeld: ${dutch}. Het telt wel mee. Typ het juiste bedrag in EUR mln, of kies Klopt als het zo bedoeld is.`,
    `Doubt: ${written} million is perhaps not meant: ${english}. It does count. Type the right amount in EUR million, or choose Klopt if it is meant.`,
  ];
}
