import type { LetterReference, Place } from "./letter";

/**
 * A place in the letter in one line of Dutch.
 * @example placeText(place, "Politie", "2021") // 'Tabel "MIT", rij "Politie", kolom 2021 (paragraaf Multidisciplinair Interventieteam)'
 */
export function placeText(place: Place, row?: string, column?: string): string {
  if (place.kind === "lopende tekst") {
    const heading = place.heading === undefined ? "" : `, onder "${place.heading}"`;
    return `Lopende tekst, paragraaf "${place.section}"${heading}`;
  }
  const cell = [row === undefined ? "" : `, rij "${row}"`, column === undefined ? "" : `, kolom ${column}`].join("");
  return `Tabel "${place.table ?? ""}"${cell}, paragraaf "${place.section}"`;
}

/**
 * The same without the section, where the table or the line beside it tells enough.
 * @example shortPlace(place, "Politie") // 'Tabel "MIT", rij "Politie"'
 */
export function shortPlace(place: Place, row?: string, column?: string): string {
  return placeText(place, row, column).replace(/(?<=^Tabel.*), paragraaf ".*"$/, "");
}

/** How to cite the letter, from inside and from outside. */
export function citation(reference: LetterReference): string {
  return `brief ${longDate(reference.date)}, kenmerk ${reference.kenmerk}; ${reference.parliamentaryPaper}`;
}

/** The same in short, for a name's comment; the sheets have it in full. @example shortCitation(ref) // "brief 2946123" */
export function shortCitation({ kenmerk }: LetterReference): string {
  return `brief ${kenmerk}`;
}

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** @example longDate("2020-06-18") // "18 juni 2020" */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}
