/** Dutch first; English where Office shows another language. */
export type Language = "nl" | "en";
