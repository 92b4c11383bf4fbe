import type { PlanProblem } from "../plan/PlanProblem";
import { placedFindingText } from "./check/checkTexts";
import { isDoubt } from "../scenario/RowProblem";
import { rowText } from "../scenario/rowText";
import { days } from "../scenario/texts";

type FreezeProblem = Extract<
  PlanProblem,
  {
    kind:
      | "alreadyFrozen"
      | "frozenStays"
      | "notFrozen"
      | "momentMissing"
      | "rowsAtFault"
      | "notFromLedger"
      | "perhapsOld"
      | "notCalculated"
      | "noValue"
      | "sheetAltered";
  }
>;

/** What a user reads when a stand can't be frozen, built on or shared: a part of `problemTexts`. */
export function freezeTexts(problem: FreezeProblem): { readonly dutch: string; readonly english: string } {
  switch (problem.kind) {
    case "alreadyFrozen":
      return {
        dutch: `Scenario ${problem.code} is al vastgelegd (${problem.moment}${on(problem.on)}). Er is niets gewijzigd. Leg een volgend moment vast in een nieuw scenario dat op deze stand begint.`,
        english: `Scenario ${problem.code} is frozen already (${problem.moment}${on(problem.on)}). Nothing was changed. Freeze a later moment in a new scenario that starts from this position.`,
      };
    case "frozenStays":
      return {
        dutch: `Scenario ${problem.code} is vastgelegd (${problem.moment}${on(problem.on)}) en wordt niet verwijderd. Boek tegen wat niet meer geldt.`,
        english: `Scenario ${problem.code} is frozen (${problem.moment}${on(problem.on)}) and is not deleted. Reverse what no longer holds.`,
      };
    case "notFrozen":
      return {
        dutch: `Van scenario ${problem.code} is geen vastgelegde stand te vinden. Kies eerst Stand vastleggen, of zet het blad met de stand terug.`,
        english: `There is no frozen position of scenario ${problem.code}. Freeze it first, or put the sheet with its position back.`,
      };
    case "momentMissing":
      return {
        dutch: "Geef het moment een naam, bijvoorbeeld ontwerpbegroting of 1e suppletoire. Er is niets vastgelegd.",
        english: "Name the moment, such as ontwerpbegroting or 1e suppletoire. Nothing was frozen.",
      };
    case "rowsAtFault": {
      const [first] = problem.faults;
      if (!first) return { dutch: "", english: "" };
      const count = problem.faults.length - 1;
      const isAsked = isDoubt(first.problem);
      const [dutch, english] = isAsked ? ["is rij", "is still to be confirmed"] : ["klopt rij", "is wrong"];
      return {
        dutch: `Er is niets gedaan: op blad "${problem.sheet}" ${dutch} ${first.row} ${isAsked ? "nog te bevestigen" : "niet"}${count > 0 ? ` (en nog ${count})` : ""}. ${rowText(first.problem, "nl")}`,
        english: `Nothing was done: on sheet "${problem.sheet}" row ${first.row} ${english}${count > 0 ? ` (and ${count} more)` : ""}. ${rowText(first.problem, "en")}`,
      };
    }
    case "notCalculated":
      return {
        dutch: `Nog niet berekend: ${shortList(problem.cells)}. Er is niets gewijzigd. Open het paneel, druk op Ctrl+Alt+F9 en probeer het opnieuw.`,
        english: `Not calculated yet: ${shortList(problem.cells)}. Nothing was changed. Open the pane, press Ctrl+Alt+F9 and try again.`,
      };
    case "noValue": {
      const errors = problem.cells.filter(({ error }) => error !== null);
      const places = shortList(
        problem.cells.map(({ address, error }) => (error === null ? address : `${address} (${error})`)),
      );
      return errors.length > 0
        ? {
            dutch: `Er is niets gewijzigd: een fout als deze kan niet als waarde in een cel staan: ${places}. Maak bij #OVERLOOP! (#SPILL!) de cellen leeg waarin het antwoord moet komen, en probeer het opnieuw.`,
            english: `Nothing was changed: an error like this can't stand in a cell as a value: ${places}. With #SPILL! empty the cells that the answer needs, and try again.`,
          }
        : {
            dutch: `Er is niets gewijzigd: deze Excel kan niet zeggen hoeveel cellen het antwoord beslaat van ${places}. Kopieer het hele antwoord en kies Plakken speciaal, Waarden.`,
            english: `Nothing was changed: this Excel can't tell how many cells the answer takes of ${places}. Copy the whole answer and choose Paste Special, Values.`,
          };
    }
    case "perhapsOld": {
      const cells = shortList(problem.cells);
      return {
        dutch: `Er is niets gedaan. Excel rekent niet vanzelf: druk op F9 en probeer het opnieuw. Blijft deze melding, dan staat op blad "${problem.sheet}" in ${cells} iets anders dan basis en mutaties samen.`,
        english: `Nothing was done. Excel does not calculate by itself: press F9 and try again. If this message stays, ${cells} on sheet "${problem.sheet}" show something else than base and mutations together.`,
      };
    }
    case "sheetAltered": {
      const [first] = problem.faults;
      const count = problem.faults.length;
      return {
        dutch: `Er is niets gedaan${count > 1 ? ` (${count} plaatsen; dit is de eerste)` : ""}. ${first ? placedFindingText(first, "nl") : ""}`,
        english: `Nothing was done${count > 1 ? ` (${count} places; this is the first)` : ""}. ${first ? placedFindingText(first, "en") : ""}`,
      };
    }
    case "notFromLedger": {
      const cells = shortList(problem.cells);
      return {
        dutch: `Er is niets gedaan: op blad "${problem.sheet}" staat in ${cells} iets anders dan basis en mutaties samen. Boek wat er is overgetypt, of zet de formules terug.`,
        english: `Nothing was done: on sheet "${problem.sheet}" ${cells} show something else than base and mutations together. Book what was typed over, or put the formulas back.`,
      };
    }
  }
}

function shortList(cells: readonly string[]): string {
  return `${cells.slice(0, 5).join(", ")}${cells.length > 5 ? " …" : ""}`;
}

function on(iso: string): string {
  return iso === "" ? "" : `, ${days(iso)}`;
}
