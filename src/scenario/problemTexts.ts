import { formatAmount, formatChange } from "../letter/formatAmount";
import { yearLabel } from "../letter/year";
import { doubtReason } from "./doubtReasons";
import type { EffectWarning } from "./effectOf";
import type { Horizon } from "./horizon";
import type { ScenarioLine } from "./ScenarioLine";
import type { ScenarioProblem } from "./ScenarioProblem";
import { lineLabel } from "./scenarioLines";
import { sharedNumberTexts } from "./sharedNumberTexts";
import { choose, days, shown, type TextLanguage, type Texts } from "./texts";

/**
 * The one place for what a user reads when something can't be booked, or should be thought over first: what is wrong and
 * what to do.
 * @param lines for the names of lines
 */
export function problemText(
  problem: ScenarioProblem | EffectWarning,
  language: TextLanguage,
  lines: readonly ScenarioLine[],
): string {
  return choose(
    describe(problem, (key) => lineLabel(lines, key)),
    language,
  );
}

function describe(problem: ScenarioProblem | EffectWarning, label: (key: string) => string): Texts {
  switch (problem.kind) {
    case "unknownTheme":
      return [
        `Thema "${shown(problem.theme)}" bestaat niet. Kies een thema van de brief.`,
        `Theme "${shown(problem.theme)}" does not exist. Choose a theme of the letter.`,
      ];
    case "emptyName":
      return [
        "De post heeft nog geen naam. Geef een naam met letters of cijfers.",
        "The line has no name yet. Give it a name with letters or digits.",
      ];
    case "nameTooLong":
      return [
        `De naam is te lang. Gebruik hoogstens ${problem.most} tekens.`,
        `The name is too long. Use at most ${problem.most} characters.`,
      ];
    case "nameTaken":
      return [
        `Bij ${problem.theme} bestaat al "${shown(problem.name)}". Kies een naam die daar duidelijk van verschilt.`,
        `${problem.theme} already has "${shown(problem.name)}". Choose a name that clearly differs from it.`,
      ];
    case "nameTooLike":
      return [
        `"${shown(problem.name)}" lijkt te veel op de post "${shown(problem.like)}" van ${problem.theme}: in de mutaties zou het voor een tikfout daarvan doorgaan. Bedoelt u die post, boek dan daarop; kies anders een naam die er duidelijk van verschilt.`,
        `"${shown(problem.name)}" is too much like the line "${shown(problem.like)}" of ${problem.theme}: among the mutations it would pass for a slip of it. If you mean that line, book on it; otherwise choose a name that clearly differs.`,
      ];
    case "reversedYears":
      return [
        `Het laatste jaar (${problem.to}) ligt vóór het eerste (${problem.from}). Draai ze om.`,
        `The last year (${problem.to}) is before the first (${problem.from}). Swap them.`,
      ];
    case "horizonTooShort":
      return [
        `De bedragen van de brief veranderen nog tot en met ${problem.needed}. Laat het scenario tot en met ${problem.needed} of later lopen.`,
        `The letter's amounts still change up to ${problem.needed}. Let the scenario run until ${problem.needed} or later.`,
      ];
    case "outsideStand":
      return [
        `De vastgelegde stand heeft cijfers van ${problem.stand.first} tot en met ${problem.stand.last}. Laat het scenario niet eerder beginnen en niet eerder eindigen.`,
        `The frozen position has figures from ${problem.stand.first} to ${problem.stand.last}. Let the scenario begin no earlier and end no earlier.`,
      ];
    case "horizonTooLong":
      return [
        `Zoveel jaren passen niet. Kies ${problem.most} of eerder als laatste jaar.`,
        `That many years do not fit. Choose ${problem.most} or earlier as the last year.`,
      ];
    case "outsideHorizon":
      return [
        `Een deel valt buiten de jaren van het scenario. Laat het lopen van ${years(problem.needed, "t/m")}.`,
        `Part of it falls outside the scenario's years. Let it run from ${years(problem.needed, "to")}.`,
      ];
    case "zeroAmount":
      return ["Het bedrag is 0. Vul een bedrag in.", "The amount is 0. Enter an amount."];
    case "tooFewYears":
      return [
        "Een kasschuif heeft minstens twee jaren nodig. Vul in twee jaren een bedrag in.",
        "A cash shift needs at least two years. Enter an amount in two years.",
      ];
    case "sameYearTwice":
      return [
        `${problem.year} staat er twee keer. Voeg die bedragen samen.`,
        `${problem.year} is there twice. Put these amounts together.`,
      ];
    case "tooFewLines":
      return [
        `Kies minstens ${problem.least === 1 ? "één post" : `${problem.least} posten met een bedrag`}.`,
        `Choose at least ${problem.least === 1 ? "one line" : `${problem.least} lines with an amount`}.`,
      ];
    case "sameLineTwice":
      return [
        `${label(problem.key)} staat er twee keer. Voeg die bedragen samen.`,
        `${label(problem.key)} is there twice. Put these amounts together.`,
      ];
    case "sumNotZero":
      return [
        `De bedragen komen samen op ${formatChange(problem.sum)} mln in plaats van 0. Pas een bedrag aan met ${formatChange(negated(problem.sum))} mln.`,
        `The amounts add up to ${formatChange(problem.sum)} million instead of 0. Adjust an amount by ${formatChange(negated(problem.sum))} million.`,
      ];
    case "badPercentage":
      return [
        "Geef een percentage tussen -100 en 100, niet 0, met hoogstens vier decimalen, bijvoorbeeld 2,3.",
        "Give a percentage between -100 and 100, not 0, with four decimals at most, for instance 2.3.",
      ];
    case "badShare":
      return [
        "Geef het gevoelige deel als een getal boven 0 en hoogstens 1 (100%), met hoogstens vier decimalen.",
        "Give the sensitive share as a number above 0 and at most 1 (100%), with four decimals at most.",
      ];
    case "nothingToIndex":
      return [
        "Op deze posten en jaren komt de bijstelling nergens op duizend euro uit. Kies andere posten of jaren.",
        "For these lines and years the indexation nowhere comes to a thousand euros. Choose other lines or years.",
      ];
    case "notPositive":
      return [
        "Vul een bedrag boven 0 in: het teken volgt uit de soort (een taakstelling of ombuiging gaat eraf).",
        "Enter an amount above 0: the sign follows from the kind (a taakstelling or ombuiging is taken off).",
      ];
    case "notWholeThousands":
      return [
        `${formatAmount(problem.amount)} mln is geen heel aantal duizenden euro's. Rond het af op drie decimalen.`,
        `${formatAmount(problem.amount)} million is no whole number of thousands of euros. Round it to three decimals.`,
      ];
    case "amountsMissing":
      return [
        `Er zijn ${problem.amounts} bedragen voor ${problem.columns} kolommen. Geef er één voor alle, of één per kolom.`,
        `There are ${problem.amounts} amounts for ${problem.columns} columns. Give one for all, or one per column.`,
      ];
    case "moreThanThere":
      return [
        `In ${yearLabel(problem.column)} staat er op deze posten ${formatAmount(problem.available)} mln; ${formatAmount(problem.asked)} mln kan er niet af. Kies meer posten of een lager bedrag, of sta toe dat posten onder nul komen.`,
        `In ${yearLabel(problem.column)} these lines hold ${formatAmount(problem.available)} million; ${formatAmount(problem.asked)} million can't be taken off. Choose more lines or a lower amount, or allow lines below zero.`,
      ];
    case "belowZero":
      return [
        `${label(problem.key)} komt in ${yearLabel(problem.column)} onder nul (${formatAmount(problem.amount)} mln). Verlaag het bedrag, of sta dit uitdrukkelijk toe.`,
        `${label(problem.key)} ends below zero in ${yearLabel(problem.column)} (${formatAmount(problem.amount)} million). Lower the amount, or allow this explicitly.`,
      ];
    case "handNotEqual":
      return [
        `In ${yearLabel(problem.column)} zijn de delen samen ${formatAmount(problem.given)} mln in plaats van ${formatAmount(problem.asked)} mln. Maak ze gelijk.`,
        `In ${yearLabel(problem.column)} the parts add up to ${formatAmount(problem.given)} million instead of ${formatAmount(problem.asked)} million. Make them equal.`,
      ];
    case "unknownNumber":
      return [
        `Mutatie ${problem.number} staat niet in dit scenario. Kies een nummer uit de lijst.`,
        `Mutation ${problem.number} is not in this scenario. Choose a number from the list.`,
      ];
    case "alreadyReversed":
      return [
        `Mutatie ${problem.number} is al teruggenomen met nummer ${problem.by}. Boek dat nummer tegen om haar te herstellen.`,
        `Mutation ${problem.number} was already taken back by number ${problem.by}. Reverse that number to restore it.`,
      ];
    case "hasReversal":
      return [
        `Mutatie ${problem.number} is tegengeboekt met nummer ${problem.by}. Verwijder eerst nummer ${problem.by}.`,
        `Mutation ${problem.number} was taken back by number ${problem.by}. Remove number ${problem.by} first.`,
      ];
    case "sharedNumber":
      return sharedNumberTexts(problem);
    case "frozen":
      return [
        `De stand is vastgelegd (${shown(problem.moment)}, ${days(problem.on)}). Boek tegen, of maak een nieuw scenario op deze stand.`,
        `The position is frozen (${shown(problem.moment)}, ${problem.on}). Reverse instead, or start a new scenario from it.`,
      ];
    case "closedYear":
      return [
        `${problem.year} ligt vóór het lopende begrotingsjaar (${problem.budgetYear}) en is afgesloten. Controleer of u dit jaar bedoelt.`,
        `${problem.year} is before the current budget year (${problem.budgetYear}) and closed. Check that you mean this year.`,
      ];
    case "inDoubt": {
      const [dutch, english] = doubtReason(problem.doubt);
      const written = formatAmount(problem.amount);
      return [
        `Twijfel: ${written} mln is misschien niet zo bedoeld: ${dutch}. Typ het in EUR mln, of boek het als het zo bedoeld is: wie dat zegt en wanneer komt dan bij de regel onder Klopt.`,
        `Doubt: ${written} million is perhaps not meant: ${english}. Type it in EUR million, or book it if it is meant: who says so and when then stands with the row under Klopt.`,
      ];
    }
    case "noExplanation":
      return [
        "De toelichting ontbreekt. Vul haar in, nu of later in het blad Mutaties.",
        "The explanation is missing. Add it, now or later on the sheet Mutaties.",
      ];
  }
}

function years({ first, last }: Horizon, to: string): string {
  return `${first} ${to} ${last}`;
}

function negated<Amount extends number>(amount: Amount): Amount {
  return (0 - amount) as Amount;
}
