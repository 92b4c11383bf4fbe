import { join } from "node:path";
import { playCase, type StepLine } from "../../src/workbench/play/playCase";
import { readBuilt } from "../../src/workbench/play/readBuilt";
import { steps } from "../../src/workbench/play/steps/steps";
import { root } from "./nodeHost";

/** Plays steps as `npm run play` does. @param folder where paths in them begin */
export async function playSteps(written: readonly unknown[], folder = root): Promise<StepLine[]> {
  const lines: StepLine[] = [];
  for await (const line of playCase(written, steps, readBuilt(join(root, "dist")), folder)) lines.push(line);
  return lines;
}
