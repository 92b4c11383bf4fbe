import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Runs a command of this room straight from its TypeScript source: `node run.mjs doctor`. */
const [command = "", ...args] = process.argv.slice(2);
const source = join(dirname(fileURLToPath(import.meta.url)), "commands", `${command}.ts`);
// Below node_modules, so that packages are found from there.
const cache = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "node_modules", ".cache", "offensief");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "run-"));

try {
  if (!/^[a-z]+$/.test(command) || !existsSync(source)) throw new Error(`Onbekende opdracht "${command}".`);
  const outfile = join(folder, "command.mjs");
  await build({
    entryPoints: [source],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    logLevel: "error",
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
