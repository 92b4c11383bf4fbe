import data from "./brief-2946123.json";
import type { LetterData } from "./LetterData";
import type { Letter } from "./letter";
import { readLetter } from "./readLetter";

/** The letter of 18 June 2020, kenmerk 2946123: all its figures, each with its place. */
export const brief2946123: Letter = readLetter(data as LetterData);
