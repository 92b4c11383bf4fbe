import { headerOf, type LedgerColumn } from "../scenario/ledgerColumns";
import type { LostRow } from "../scenario/LostRow";
import type { RowProblem } from "../scenario/RowProblem";
import { missingColumnText, rowProblemText } from "../scenario/rowProblemTexts";
import { list, shown } from "../scenario/texts";

/** What can be wrong with a question about the ledger. `silent*`: the ledger has nothing (#N/B); else #WAARDE!. */
export type LedgerError =
  | { readonly kind: "noHeader" }
  | { readonly kind: "missingColumn"; readonly column: LedgerColumn }
  | { readonly kind: "missingCheck"; readonly header: string }
  | { readonly kind: "lostRow"; readonly index: number; readonly problem: LostRow["problem"] }
  | { readonly kind: "severalCodes"; readonly codes: readonly string[] }
  | { readonly kind: "silentScenario"; readonly code: string; readonly choices: readonly string[] }
  | {
      readonly kind: "silentMutations";
      readonly code: string;
      readonly theme: string | null;
      readonly year: number | null;
    };

const kinds: ReadonlySet<string> = new Set<LedgerError["kind"]>([
  "noHeader",
  "missingColumn",
  "missingCheck",
  "lostRow",
  "severalCodes",
  "silentScenario",
  "silentMutations",
]);

export function isLedgerError(error: { readonly kind: string }): error is LedgerError {
  return kinds.has(error.kind);
}

const wholeTable = "Geef voor mutaties de hele tabel, met de koprij: Offensief_Mutaties[#Alles].";

/** The one place for these texts: what is wrong and what to do, in Dutch. Excel shows them with the cell's error. */
export function ledgerErrorText(error: LedgerError): string {
  switch (error.kind) {
    case "noHeader":
      return wholeTable;
    case "missingColumn":
      return `${missingColumnText(headerOf(error.column), "nl")} ${wholeTable}`;
    case "missingCheck":
      return `Kolom "${error.header}" staat niet in wat bij mutaties is opgegeven: zonder haar is niet te zien of elke rij telt zoals ze er staat. ${wholeTable} Is de kolom verwijderd of hernoemd, maak dat dan ongedaan (Ctrl+Z).`;
    case "lostRow":
      return `Rij ${error.index + 1} van de tabel met mutaties ${error.problem.kind === "formulasGone" ? "klopt niet" : "telt nergens mee"}. ${rowProblemText(error.problem, "nl")}${ownLineAdvice(error.problem)}`;
    case "severalCodes":
      return `Geef één scenario: nummers gelden per scenario. Zet voor ${list(error.codes.map(shown))} per code een eigen formule.`;
    case "silentScenario":
      return `De tabel met mutaties heeft geen rij voor scenario "${shown(error.code)}". ${choicesDutch(error.choices)} Het bedrag van de brief zelf geeft OFFENSIEF.BEDRAG.`;
    case "silentMutations":
      return `Scenario "${shown(error.code)}" heeft geen mutaties${error.theme === null ? "" : ` bij ${error.theme}`}${error.year === null ? "" : ` in ${error.year}`}. Kies een ander thema of jaar, of laat ze weg voor alle mutaties.`;
  }
}

function choicesDutch(choices: readonly string[]): string {
  return choices.length === 0
    ? "Boek eerst een mutatie."
    : `Kies uit: ${list(choices.map(shown))}, of boek eerst een mutatie.`;
}

function ownLineAdvice(problem: RowProblem): string {
  return problem.kind === "unknownLine" && problem.suggestion !== null
    ? " Is het een eigen post, geef die dan een naam die daar duidelijk van verschilt."
    : "";
}
