import { createEmptyBook } from "./createEmptyBook";
import { createHeadlessUniver } from "./createHeadlessUniver";
import type { Engine } from "./Engine";
import { UniverEngine } from "./UniverEngine";

/** An engine in Node, without a screen, with one empty sheet. */
export function createEngine({ locale = "nl-NL", sheetName = "Blad1" } = {}): Engine {
  const instance = createHeadlessUniver();
  return new UniverEngine(instance, createEmptyBook(instance, sheetName), locale, false);
}
