import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionArgument } from "../engine/CustomFunction";
import { customFunctions, type FunctionsMetadata } from "../protocol/functionsMetadata";
import { productNamespace, projectRoot } from "./commandLine";
import { createNodeHost } from "./createNodeHost";

const usualCalls = 20_000;
const rounds = 5;
const rest = 2_500;

/**
 * `npm run -s bench -- BEDRAG MIT Politie 2021`: 20,000 calls of a custom function against as many of one that returns a
 * constant, both through the library's own runtime, by turns in one run. Machines are noisy, so the ratio is what counts.
 * A range is a file with rows of cells: `npm run -s bench -- --calls 300 SCENARIO @rows.json S1 MIT Politie 2021`; every
 * call gets its own copy of it, as in Excel.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [flag, count] = args;
  const calls = flag === "--calls" ? Number(count) : usualCalls;
  const [name = "", ...given] = flag === "--calls" ? args.slice(2) : args;
  const texts = given.map((value) => (value.startsWith("@") ? readFileSync(value.slice(1), "utf8") : null));
  const plainValues = given.map((value) => (/^\d+$/.test(value) ? Number(value) : value));
  const values = () =>
    plainValues.map((value, index): FunctionArgument => {
      const text = texts[index] ?? null;
      return text === null ? value : (JSON.parse(text) as FunctionArgument);
    });
  const folder = join(projectRoot(), "dist");
  const host = await createNodeHost({ officeFolder: join(folder, "office") });
  try {
    host.loadAddin(folder, productNamespace(folder));
    host.page.evaluate('CustomFunctions.associate("CONSTANTE", () => 1)');
    const metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as FunctionsMetadata;
    const measured = metadata.functions.find((each) => each.id === name);
    if (!measured) throw new Error(`De invoegtoepassing heeft geen functie ${name}.`);
    const constant = { ...measured, id: "CONSTANTE", name: "CONSTANTE" };
    const [plain, ours] = customFunctions({ functions: [constant, measured] }, "BENCH", host.bridge.functions);
    if (!plain || !ours) return 1;
    const time = async (definition: typeof plain) => {
      // The runtime keeps up to 2 seconds between two deliveries: without a rest one call's time falls on the next.
      await new Promise((resolve) => setTimeout(resolve, rest));
      const start = performance.now();
      await Promise.all(Array.from({ length: calls }, () => definition.call(values(), "Blad1!A1")));
      return performance.now() - start;
    };
    await time(plain);
    await time(ours);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const base = await time(plain);
      ratios.push((await time(ours)) / base);
      console.log(
        `ronde ${round + 1}: constante ${Math.round(base)} ms, ${name} ${(ratios[round] ?? 0).toFixed(3)} keer zoveel`,
      );
    }
    const median = [...ratios].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    console.log(`mediaan van ${rounds}: ${median.toFixed(3)}`);
    return 0;
  } finally {
    host.dispose();
  }
}
