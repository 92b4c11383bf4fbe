import Ajv from "ajv";
import data from "./brief-2946123.json";
import schema from "./letter.schema.json";
import { checkLetter } from "./checkLetter";
import type { LetterData } from "./LetterData";
import { readLetter } from "./readLetter";

/** For the build: what is wrong with the letter's data file, by its schema and by its own arithmetic. */
export function checkData(file: unknown = data): readonly string[] {
  const ajv = new Ajv({ allErrors: true });
  if (!ajv.validate(schema, file))
    return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
  return checkLetter(readLetter(file as LetterData));
}
