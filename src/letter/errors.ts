/** What can be wrong with a question about the letter. `silent*`: the letter says nothing (#N/B); else #WAARDE!. */
export type LetterError =
  | {
      readonly kind: "unknownTheme";
      readonly name: string;
      readonly suggestion: string | null;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: "unknownLine";
      readonly theme: string;
      readonly name: string;
      readonly suggestion: string | null;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: "unknownStaff";
      readonly name: string;
      readonly suggestion: null;
      readonly choices: readonly string[];
    }
  | { readonly kind: "ambiguousStaff"; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: "unknownUnit"; readonly name: string }
  | { readonly kind: "notText"; readonly parameter: string }
  | { readonly kind: "notAYear"; readonly parameter: string; readonly value: string }
  /** A year in quotation marks, or in a cell that holds text. */
  | { readonly kind: "yearAsText"; readonly parameter: string; readonly value: string }
  | { readonly kind: "notAnAmount"; readonly value: string }
  | { readonly kind: "tooManyCells"; readonly parameter: string }
  | { readonly kind: "yearsReversed"; readonly from: number; readonly to: number }
  | { readonly kind: "silentBefore"; readonly year: number; readonly first: number }
  | { readonly kind: "silentAfter"; readonly year: number; readonly last: number; readonly horizon: boolean }
  | { readonly kind: "silentAnnounced"; readonly theme: string; readonly year: number };

/** Errors for which there is no figure, rather than the question being wrong. */
export function isSilence(error: { readonly kind: string }): boolean {
  return error.kind.startsWith("silent");
}

/** The one place for these texts: what is wrong and what to do, in Dutch. Excel shows them with the cell's error. */
export function errorText(error: LetterError): string {
  switch (error.kind) {
    case "unknownTheme":
      return `Thema "${shown(error.name)}" komt niet voor in de brief. ${advice(error.suggestion, error.choices)}`;
    case "unknownLine":
      return `Post "${shown(error.name)}" komt niet voor bij ${error.theme}. ${advice(error.suggestion, error.choices)}`;
    case "unknownStaff":
      return `Onderdeel "${shown(error.name)}" heeft geen fte in de brief. ${advice(null, error.choices)}`;
    case "ambiguousStaff":
      return `"${shown(error.name)}" past bij meer dan één onderdeel. ${advice(null, error.choices)}`;
    case "unknownUnit":
      return `Eenheid "${shown(error.name)}" is onbekend. Kies "mln", "x1000" of "euro".`;
    case "notText":
      return `Geef voor ${error.parameter} een naam als tekst, bijvoorbeeld "${error.parameter === "code" ? "S1" : "MIT"}".`;
    case "notAYear":
      return `"${shown(error.value)}" is geen jaartal. Geef voor ${error.parameter} een heel getal, bijvoorbeeld 2021; van een datum: JAAR(datum).`;
    case "yearAsText":
      return `"${shown(error.value)}" is tekst, geen getal. Geef ${error.parameter} zonder aanhalingstekens (${error.value.trim()}); uit een cel met tekst: GETALWAARDE(cel).`;
    case "notAnAmount":
      return `"${shown(error.value)}" is geen bedrag. Geef een getal in de gekozen eenheid, of laat het weg.`;
    case "tooManyCells":
      return `Geef voor ${error.parameter} één cel of waarde, geen bereik van meer cellen.`;
    case "yearsReversed":
      return `Het eerste jaar (${error.from}) ligt na het laatste (${error.to}). Draai ze om.`;
    case "silentBefore":
      return `De brief geeft geen bedrag voor ${error.year}: de bedragen beginnen in ${error.first}.`;
    case "silentAfter":
      return error.horizon
        ? `De brief geeft geen bedrag voor ${error.year}: "e.v." houden wij aan tot en met ${error.last}.`
        : `De brief geeft geen bedrag voor ${error.year}: de tabel loopt tot en met ${error.last}, zonder "e.v.".`;
    case "silentAnnounced":
      return `De brief kondigt voor ${error.theme} geen bedrag aan in ${error.year}.`;
  }
}

function advice(suggestion: string | null, choices: readonly string[]): string {
  return suggestion === null ? `Kies uit: ${choices.join("; ")}.` : `Bedoelt u "${suggestion}"?`;
}

/** A user's own text, cut so that the message stays readable. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
