import type { Language } from "../actions/language";
import type { CheckAnswer } from "./checkAnswer";
import { notLoadedText } from "./notLoadedText";
import { pageLanguage } from "./pageLanguage";

declare global {
  /** The page's one entry for whoever drives it without a user: it only reads. Ribbon and pane make their sentences of the same data. */
  var offensiefCheck: ((language?: Language) => Promise<CheckAnswer>) | undefined;
}

/** Puts the entry on the page. */
export function offerCheck(): void {
  globalThis.offensiefCheck = async (language = pageLanguage()) => {
    const loaded = await import("./checkAnswer").catch(() => null);
    return loaded ? loaded.checkAnswer(language) : { problem: notLoadedText(language) };
  };
}
