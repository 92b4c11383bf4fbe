import { formatAmount, formatChange } from "../letter/formatAmount";
import { headerOf } from "./ledgerColumns";
import { kinds } from "./kinds";
import type { AmountDoubt, RowProblem } from "./RowProblem";
import { sharedNumberTexts } from "./sharedNumberTexts";
import { choose, list, shown, type TextLanguage, type Texts } from "./texts";

/**
 * The one place for what a user reads of a row of the ledger: what is wrong and what to do. What is but asked about an amount
 * stands in `rowText`: functions, which carry these texts along, ask nothing.
 */
export function rowProblemText(problem: Exclude<RowProblem, AmountDoubt>, language: TextLanguage): string {
  return choose(describe(problem), language);
}

/** What a user reads where a column of the ledger is gone. */
export function missingColumnText(header: string, language: TextLanguage): string {
  return choose(
    [
      `Kolom "${header}" ontbreekt in de tabel met mutaties: verwijderd of hernoemd. Zet haar terug met precies die kop, of maak de wijziging ongedaan (Ctrl+Z).`,
      `Column "${header}" is missing from the table of mutations: deleted or renamed. Put it back with exactly that header, or undo the change (Ctrl+Z).`,
    ],
    language,
  );
}

function describe(problem: Exclude<RowProblem, AmountDoubt>): Texts {
  switch (problem.kind) {
    case "unknownScenario":
      return problem.choices.length === 0
        ? [
            `Scenario "${shown(problem.value)}" bestaat niet en er zijn nog geen scenario's. Maak er eerst een.`,
            `Scenario "${shown(problem.value)}" does not exist and there are none yet. Make one first.`,
          ]
        : [
            `Scenario "${shown(problem.value)}" bestaat niet. Kies uit: ${list(problem.choices)}.`,
            `Scenario "${shown(problem.value)}" does not exist. Choose from: ${list(problem.choices)}.`,
          ];
    case "unknownTheme":
      return [
        `Thema "${shown(problem.value)}" bestaat niet. ${adviceDutch(problem)}`,
        `Theme "${shown(problem.value)}" does not exist. ${adviceEnglish(problem)}`,
      ];
    case "unknownLine":
      return [
        `Post "${shown(problem.value)}" komt niet voor bij dit thema. ${adviceDutch(problem)}`,
        `Line "${shown(problem.value)}" is not in this theme. ${adviceEnglish(problem)}`,
      ];
    case "notAYear":
      return [
        `"${shown(problem.value)}" is geen jaartal. Vul bij Jaar een getal in, bijvoorbeeld 2021.`,
        `"${shown(problem.value)}" is no year. Enter a number under Jaar, for instance 2021.`,
      ];
    case "notAnEnd":
      return [
        `"${shown(problem.value)}" is geen einde. Laat T/m leeg voor één jaar, of vul een jaar of "e.v." in.`,
        `"${shown(problem.value)}" is no end. Leave T/m empty for one year, or enter a year or "e.v.".`,
      ];
    case "reversedYears":
      return [
        `T/m (${problem.to}) ligt vóór Jaar (${problem.from}). Draai ze om.`,
        `T/m (${problem.to}) is before Jaar (${problem.from}). Swap them.`,
      ];
    case "notAnAmount":
      return [
        `"${shown(problem.value)}" is geen bedrag. Vul bij Bedrag een getal in EUR mln in, bijvoorbeeld 4,5.`,
        `"${shown(problem.value)}" is no amount. Enter a number in EUR million under Bedrag, for instance 4.5.`,
      ];
    case "tooLarge":
      return [
        `Het bedrag ${shown(problem.value)} is te groot: het wordt gelezen in EUR mln. Deel het door een miljoen als het in euro's staat.`,
        `The amount ${shown(problem.value)} is too large: it is read in EUR million. Divide it by a million if it is in euros.`,
      ];
    case "unknownKind":
      return [
        `Soort "${shown(problem.value)}" bestaat niet; de rij telt als overig. Kies uit: ${kinds.join("; ")}.`,
        `Kind "${shown(problem.value)}" does not exist; the row counts as overig. Choose from: ${kinds.join("; ")}.`,
      ];
    case "outsideHorizon":
      return [
        `Een deel valt buiten de kolommen van het scenario. Laat het lopen van ${problem.needed.first} t/m ${problem.needed.last}, of pas Jaar en T/m aan.`,
        `Part of it falls outside the scenario's columns. Let it run from ${problem.needed.first} to ${problem.needed.last}, or change Jaar and T/m.`,
      ];
    case "shiftOnwards":
      return [
        "Een kasschuif verschuift tussen jaren en kan niet doorlopen. Vul bij T/m een jaar in of maak het leeg.",
        "A cash shift moves money between years and can't run on. Enter a year under T/m or empty it.",
      ];
    case "shiftNotZero":
      return [
        `De kasschuif met nummer ${problem.number} komt op deze post uit op ${formatChange(problem.sum)} mln in plaats van 0 over de jaren. Pas een bedrag aan of vul de ontbrekende rij aan.`,
        `Cash shift number ${problem.number} comes to ${formatChange(problem.sum)} million on this line instead of 0 over the years. Change an amount or add the missing row.`,
      ];
    case "reallocationNotZero":
      return [
        `De herschikking met nummer ${problem.number} komt vanaf ${problem.year} uit op ${formatChange(problem.sum)} mln in plaats van 0 per jaar. Pas een bedrag aan of vul de ontbrekende rij aan.`,
        `Reallocation number ${problem.number} comes to ${formatChange(problem.sum)} million from ${problem.year} instead of 0 a year. Change an amount or add the missing row.`,
      ];
    case "doubled":
      if (problem.frozen)
        return [
          `Deze rij is gelijk aan rij ${problem.first + 1} van de tabel en telt dus twee keer. De stand is vastgelegd (${shown(problem.frozen.moment)}): verwijder de rij die er daarna bij kwam.`,
          `This row equals row ${problem.first + 1} of the table, so it counts twice. The position is frozen (${shown(problem.frozen.moment)}): delete the row that was added since.`,
        ];
      return [
        `Deze rij is gelijk aan rij ${problem.first + 1} van de tabel en telt dus twee keer. Verwijder er een, of geef haar een eigen nummer.`,
        `This row equals row ${problem.first + 1} of the table, so it counts twice. Delete one, or give it a number of its own.`,
      ];
    case "notReversal":
      return [
        `De stand is vastgelegd (${shown(problem.moment)}): na nummer ${problem.lastNumber} zijn alleen tegenboekingen mogelijk. Vul "Tegenboeking van" in, of boek dit in een nieuw scenario.`,
        `The position is frozen (${shown(problem.moment)}): after number ${problem.lastNumber} only reversals are possible. Fill in "Tegenboeking van", or book this in a new scenario.`,
      ];
    case "reversalDiffers":
      return [
        `De tegenboekingen van nummer ${problem.number} zijn samen niet precies het tegendeel ervan. Verwijder deze rijen en boek opnieuw tegen.`,
        `The reversals of number ${problem.number} are together not exactly its opposite. Delete these rows and reverse it again.`,
      ];
    case "sharedNumber":
      return sharedNumberTexts(problem);
    case "closedYear":
      return [
        `De rij begint in ${problem.year}; dat ligt vóór het lopende begrotingsjaar (${problem.budgetYear}) en is afgesloten. Het bedrag telt mee. Controleer of u dit jaar bedoelt; vul bij Datum in wanneer dat is afgesproken.`,
        `The row begins in ${problem.year}, which is before the current budget year (${problem.budgetYear}) and closed. The amount does count. Check that you mean this year; enter under Datum when it was agreed.`,
      ];
    case "tooFine":
      return [
        `Het bedrag is fijner dan een euro; wij rekenen met ${formatAmount(problem.counted)} mln. Rond het af op zes decimalen.`,
        `The amount is finer than a euro; we reckon with ${formatAmount(problem.counted)} million. Round it to six decimals.`,
      ];
    case "noNumber":
      return [
        "De rij heeft geen nummer. Vul bij Nr een heel getal in; rijen van één mutatie hebben hetzelfde nummer.",
        "The row has no number. Enter a whole number under Nr; rows of one mutation share it.",
      ];
    case "noExplanation":
      return ["De toelichting ontbreekt. Vul haar aan.", "The explanation is missing. Add it."];
    case "formulasGone":
      return formulasGone(problem);
    case "besideGone":
      return [
        `Van rij ${problem.first + 1} van de tabel, met hetzelfde nummer, zijn formules weg of overschreven; daarom keurt het blad ook deze rij af. Zet ze terug: kies bij die rij Formules terugzetten.`,
        `Formulas of row ${problem.first + 1} of the table, with the same number, are gone or typed over; so the sheet finds fault with this row too. Put them back: choose Put formulas back at that row.`,
      ];
    case "sheetSays":
      return [
        `De kolom Controle zegt van deze rij: ${problem.text}.`,
        `The column Controle says of this row: ${problem.text}.`,
      ];
    case "otherSpelling":
      return [
        `"${shown(problem.value)}" herkennen de formules niet; bedoeld is "${problem.written}". Wijzig ${headerOf(problem.column)} in "${problem.written}".`,
        `The formulas do not know "${shown(problem.value)}"; "${problem.written}" is meant. Change ${headerOf(problem.column)} to "${problem.written}".`,
      ];
    case "unreadable":
      return [
        `"${shown(problem.value)}" past niet bij ${headerOf(problem.column)}; dat veld blijft leeg, het bedrag telt wel mee. Verbeter het of maak het leeg.`,
        `"${shown(problem.value)}" does not fit under ${headerOf(problem.column)}; that field is left out, the amount does count. Correct or empty it.`,
      ];
  }
}

function formulasGone({ counts, typed = [] }: Extract<RowProblem, { kind: "formulasGone" }>): Texts {
  const [dutch, english] = {
    asItStands: [
      "Het bedrag telt nog mee, een andere post of een ander jaar misschien niet",
      "The amount still counts, another line or year perhaps does not",
    ],
    otherwise: ["Het bedrag telt anders mee dan er staat", "The amount does not count as it stands"],
    not: ["Het bedrag telt niet mee", "The amount does not count"],
    unsure: ["Of het bedrag meetelt, is hier niet te zien", "Whether the amount counts can't be seen here"],
  }[counts];
  const words = list(typed);
  return [
    `Formules achter deze rij (Controle t/m Fout) zijn weg of overschreven. ${dutch}. Kies in het paneel Formules terugzetten, of druk op Ctrl+Z.${words === "" ? "" : ` Terugzetten haalt weg wat u daar typte (${words}).`}`,
    `Formulas behind this row (Controle to Fout) are gone or typed over. ${english}. Choose Put formulas back in the pane, or press Ctrl+Z.${words === "" ? "" : ` That takes away what you typed there (${words}).`}`,
  ];
}

interface Advice {
  readonly suggestion: string | null;
  readonly choices: readonly string[];
}

function adviceDutch({ suggestion, choices }: Advice): string {
  return suggestion === null ? `Kies uit: ${list(choices)}.` : `Bedoelt u "${suggestion}"?`;
}

function adviceEnglish({ suggestion, choices }: Advice): string {
  return suggestion === null ? `Choose from: ${list(choices)}.` : `Do you mean "${suggestion}"?`;
}
