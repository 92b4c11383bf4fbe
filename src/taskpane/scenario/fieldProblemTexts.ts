import type { Language } from "../../actions/language";
import type { FieldProblem } from "./readBooking";

/** What a user reads of a field that can't be taken: what is wrong and what to type. */
export function fieldProblemText({ problem }: FieldProblem, language: Language): string {
  const [dutch, english] = describe(problem);
  return language === "nl" ? dutch : english;
}

function describe(problem: FieldProblem["problem"]): readonly [dutch: string, english: string] {
  switch (problem.kind) {
    case "empty":
      return ["Vul hier een getal in, bijvoorbeeld 4,5.", "Enter a number here, for instance 4.5."];
    case "noNumber":
      return [
        `"${cut(problem.typed)}" is geen getal. Typ het bedrag in EUR mln, bijvoorbeeld 4,5 of −1,25.`,
        `"${cut(problem.typed)}" is no number. Type the amount in EUR million, for instance 4.5 or −1.25.`,
      ];
    case "twoReadings":
      return [
        `"${cut(problem.typed)}" kan twee dingen betekenen. Typ ${problem.small} of ${problem.large}.`,
        `"${cut(problem.typed)}" can mean two things. Type ${problem.small} or ${problem.large}.`,
      ];
    case "tooFine":
      return [
        `"${cut(problem.typed)}" heeft te veel cijfers achter de komma. Een bedrag kan op de euro (zes cijfers), een percentage op vier.`,
        `"${cut(problem.typed)}" has too many decimals. An amount takes six (to the euro), a percentage four.`,
      ];
    case "tooLarge":
      return [
        `"${cut(problem.typed)}" is te groot voor EUR mln. Typt u in euro's? Deel dan door een miljoen.`,
        `"${cut(problem.typed)}" is too large for EUR million. Are you typing euros? Then divide by a million.`,
      ];
    case "badShare":
      return [
        "Geef het gevoelige deel als percentage boven 0 en hoogstens 100, met hoogstens twee cijfers achter de komma.",
        "Give the sensitive share as a percentage above 0 and at most 100, with two decimals at most.",
      ];
    case "noLine":
      return ["Kies minstens één post.", "Choose at least one line."];
  }
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
