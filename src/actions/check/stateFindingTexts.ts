import { settingPlaces } from "../stateTexts";
import { named, type FindingTexts } from "./FindingTexts";

type StateKind = "precisionAsDisplayed" | "iterating" | "sheetHidden" | "unfinished";

/** How many things on a hidden sheet are named. */
const mostNamed = 4;

/** Of how the workbook as a whole is set: nothing in a cell of ours tells of it. */
export const stateFindingTexts: FindingTexts<StateKind> = {
  precisionAsDisplayed: {
    nl: ([where, full, left, column]) =>
      `Excel bewaart in deze werkmap van een getal alleen wat de cel toont (${settingPlaces.precision.nl}). ${
        where === "figure"
          ? `Hier is ${full} voorgoed ${left} geworden. `
          : where === "column"
            ? `In de kolom ${named(column)} blijft van ${full} maar ${left} over, voorgoed. `
            : "Wie een cel met minder decimalen laat tonen, rondt haar voorgoed af, en achteraf is dat niet te zien. "
      }Zet het uit; zet cijfers uit de brief terug met Bijwerken, en kijk mutaties na in uw eigen stukken. Tot dan wordt er niets vastgelegd of gedeeld.`,
    en: ([where, full, left, column]) =>
      `in this workbook Excel keeps of a number only what its cell shows (${settingPlaces.precision.en}). ${
        where === "figure"
          ? `Here ${full} has become ${left} for good. `
          : where === "column"
            ? `In the column ${named(column)} only ${left} is left of ${full}, for good. `
            : "Whoever lets a cell show fewer decimals rounds it for good, and that can't be seen afterwards. "
      }Switch it off; put figures of the letter back with Update, and check mutations against your own documents. Until then nothing is frozen or shared.`,
  },
  iterating: {
    nl: ([formula]) =>
      `Excel rekent in deze werkmap iteratief (${settingPlaces.iteration.nl}): een kring van formules geeft dan een cijfer en geen waarschuwing. ${
        formula === undefined
          ? ""
          : "Hier verwijst een formule in een mutatie naar andere cellen; zij kan in een kring staan, en zo lang wordt haar scenario niet vastgelegd of gedeeld. "
      }Zet het uit: dan meldt Excel een kring zelf.`,
    en: ([formula]) =>
      `Excel calculates iteratively in this workbook (${settingPlaces.iteration.en}): a circle of formulas gives a figure then, and no warning. ${
        formula === undefined
          ? ""
          : "Here a formula in a mutation refers to other cells; it may be part of a circle, and until that is solved its scenario is not frozen or shared. "
      }Switch it off: Excel reports a circle by itself then.`,
  },
  unfinished: {
    nl: ([kind, version]) =>
      kind === "strange"
        ? "in deze werkmap staat een aantekening van een afgebroken bewerking die niet te lezen is; wat hier staat, kan half geschreven zijn. Zij houdt niets tegen; bij de volgende bewerking wordt zij vervangen."
        : kind === "newer"
          ? `een nieuwere versie van deze invoegtoepassing (indeling ${version}) brak hier iets af; wat hier staat, kan half geschreven zijn. Laat uw beheerder de invoegtoepassing bijwerken, of kies Niet herstellen.`
          : "een eerdere bewerking in deze werkmap is halverwege afgebroken; wat hier staat, kan half geschreven zijn. Open het paneel en kies Herstellen of Niet herstellen.",
    en: ([kind, version]) =>
      kind === "strange"
        ? "this workbook holds a note of an action that broke off, and it can't be read; what stands here may be half written. It keeps nothing from being done; the next action replaces it."
        : kind === "newer"
          ? `a newer version of this add-in (layout ${version}) broke something off here; what stands here may be half written. Have your administrator update the add-in, or choose Don't restore.`
          : "an earlier action in this workbook broke off halfway; what stands here may be half written. Open the pane and choose Restore or Don't restore.",
  },
  sheetHidden: {
    nl: ([how, ...what]) =>
      `dit blad is verborgen, dus u ziet niet wat er staat en meetelt: ${few(what)}. ${
        how === "VeryHidden"
          ? "Excel noemt het niet bij Zichtbaar maken: wie de werkmap beheert, maakt het zichtbaar in de Visual Basic-editor (Alt+F11, eigenschap Visible)."
          : "Klik met de rechtermuisknop op een bladtab en kies Zichtbaar maken."
      }`,
    en: ([how, ...what]) =>
      `this sheet is hidden, so you don't see what stands there and counts: ${few(what)}. ${
        how === "VeryHidden"
          ? "Excel does not list it under Unhide: whoever keeps the workbook unhides it in the Visual Basic Editor (Alt+F11, property Visible)."
          : "Right-click a sheet tab and choose Unhide."
      }`,
  },
};

function few(what: readonly string[]): string {
  return named(...what.slice(0, mostNamed)) + (what.length > mostNamed ? " …" : "");
}
