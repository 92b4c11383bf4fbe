import { words } from "./words";

/** The rows below a table's lines, in their order, with their labels: from the sum down to the verdict. */
export const resultParts = [
  ["sum", words.sum],
  ["notAnnounced", words.notAnnounced],
  ["comparable", words.comparable],
  ["announced", words.announced],
  ["difference", words.difference],
  ["ofChanges", words.ofChanges],
  ["ofRounding", words.ofRounding],
  ["balance", words.balance],
  ["verdict", words.verdict],
] as const;

export type ResultPart = (typeof resultParts)[number][0];
