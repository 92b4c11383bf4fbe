import { named, type FindingTexts } from "./FindingTexts";

type StateKind = "sheetHidden";

/** How many things on a hidden sheet are named. */
const mostNamed = 4;

/** Of how the workbook as a whole is set: nothing in a cell of ours tells of it. */
export const stateFindingTexts: FindingTexts<StateKind> = {
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
