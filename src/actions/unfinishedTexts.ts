import type { Journal } from "../plan/Journal";
import { list } from "./listed";
import type { Problem, WayOut } from "./outcome";
import { inBrackets } from "./refusalTexts";

type Unfinished = Extract<
  Problem,
  {
    readonly kind:
      "halfDone" | "unfinished" | "partlyBack" | "retypedLost" | "restoreProtected" | "partlyRestored" | "newerJournal";
  }
>;

/** What is said of an action that broke off. None of these says that nothing was changed. */
export function unfinishedTexts(problem: Unfinished): {
  dutch: string;
  english: string;
  ways: readonly WayOut[];
} {
  switch (problem.kind) {
    case "halfDone":
      return {
        dutch: `Excel brak dit af${inBrackets(problem.code)} en het kon nog niet worden teruggenomen. De werkmap onthoudt wat er openstaat; wacht even en kies Herstellen: ${dutch[problem.journal]}. U ziet eerst wat er gebeurt. Met Niet herstellen blijft de werkmap zoals zij nu is.`,
        english: `Excel broke off${inBrackets(problem.code)} and it could not be taken back yet. The workbook remembers what is open; wait a moment and choose Restore: ${english[problem.journal]}. You see first what happens. With Don't restore the workbook stays as it is now.`,
        ways: ["resolve", "forget"],
      };
    case "unfinished":
      return {
        dutch: `Een eerdere bewerking in deze werkmap is halverwege afgebroken. Lezen en nakijken kan; wie wil schrijven, kiest eerst Herstellen (${dutch[problem.journal]}) of Niet herstellen (de werkmap blijft zoals zij nu is). U ziet eerst wat er gebeurt.`,
        english: `An earlier action in this workbook broke off halfway. Reading and checking go on; before anything is written, choose Restore (${english[problem.journal]}) or Don't restore (the workbook stays as it is now). You see first what happens.`,
        ways: ["resolve", "forget"],
      };
    case "partlyBack":
      return {
        dutch: `Excel brak dit af${inBrackets(problem.code)}. Wat al was gedaan, is teruggenomen voor zover dat kon${problem.left.length > 0 ? `; dit bleef staan: ${list(problem.left)}` : ""}. Kies Bijwerken om na te lopen wat er staat, en probeer het opnieuw.`,
        english: `Excel broke this off${inBrackets(problem.code)}. What had been done was taken back as far as possible${problem.left.length > 0 ? `; this stayed: ${list(problem.left)}` : ""}. Choose Update to look over what is there, and try again.`,
        ways: ["retry"],
      };
    case "retypedLost":
      return {
        dutch: `Er is geboekt wat u eerst typte. Wat u daarna in dezelfde cel typte, kon niet worden teruggezet: ${list(problem.cells)}. Typ dat opnieuw.`,
        english: `What you typed first was booked. What you typed in the same cell after it could not be put back: ${list(problem.cells)}. Type it again.`,
        ways: [],
      };
    case "restoreProtected":
      return {
        dutch: `Blad "${problem.sheet}" is beveiligd, dus er is nog niets hersteld. Hef de beveiliging op in Controleren > Blad beveiligen en kies weer Herstellen, of kies Niet herstellen: dan blijft de werkmap zoals zij nu is.`,
        english: `Sheet "${problem.sheet}" is protected, so nothing was restored yet. Unprotect it in Review > Protect Sheet and choose Restore again, or choose Don't restore: then the workbook stays as it is now.`,
        ways: ["resolve", "forget"],
      };
    case "partlyRestored":
      return {
        dutch: `Een deel is hersteld; dit weigerde Excel: ${list(problem.left)}. Kies nog eens Herstellen, of kies Niet herstellen: dan blijft de werkmap zoals zij nu is.`,
        english: `Part of it was restored; Excel refused this: ${list(problem.left)}. Choose Restore once more, or choose Don't restore: then the workbook stays as it is now.`,
        ways: ["resolve", "forget"],
      };
    case "newerJournal":
      return {
        dutch: `Een nieuwere versie van deze invoegtoepassing brak in deze werkmap iets af (indeling ${problem.found}); deze versie kan niet lezen wat. Lezen en nakijken kan. Laat uw beheerder de invoegtoepassing bijwerken en kies daar Herstellen, of kies hier Niet herstellen: dan blijft de werkmap zoals zij nu is.`,
        english: `A newer version of this add-in broke something off in this workbook (layout ${problem.found}); this version can't read what. Reading and checking go on. Have your administrator update the add-in and choose Restore there, or choose Don't restore here: then the workbook stays as it is now.`,
        ways: ["forget"],
      };
  }
}

const dutch: Readonly<Record<Journal["kind"], string>> = {
  insert: "wat half was ingevoegd, wordt weggehaald",
  change: "de cellen krijgen terug wat er stond",
  remove: "het verwijderen wordt afgemaakt",
};
const english: Readonly<Record<Journal["kind"], string>> = {
  insert: "what was half inserted is taken away",
  change: "the cells get back what stood there",
  remove: "the removal is finished",
};
