import { longDate } from "../letter/placeText";

/** Dutch first; English where Office shows another language. */
export type TextLanguage = "nl" | "en";

/** One message, in Dutch and in English. */
export type Texts = readonly [dutch: string, english: string];

export function choose([dutch, english]: Texts, language: TextLanguage): string {
  return language === "nl" ? dutch : english;
}

/** A user's own text, cut so that the message stays readable. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A date in words, or what stands there when it is none. */
export function days(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? longDate(iso) : iso;
}

/** Names to choose from: at most a dozen, so that the message stays readable. */
export function list(choices: readonly string[]): string {
  const most = 12;
  return choices.length > most ? `${choices.slice(0, most).join("; ")} …` : choices.join("; ");
}
