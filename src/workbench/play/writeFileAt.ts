import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Stage } from "./Stage";
import { StepError } from "./StepError";

/** Writes a file, its folder too. @throws StepError where the file can't be written */
export function writeFileAt(stage: Stage, written: string, bytes: Uint8Array): void {
  const path = stage.path(written);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new StepError(`"${written}" can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
