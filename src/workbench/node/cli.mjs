import { existsSync, mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { ensureBuilt, newestChange, projectRoot } from "./ensureBuilt.mjs";

/**
 * Runs a command of the workbench straight from its TypeScript source: `node cli.mjs calc "=1+1"`.
 * What is missing or out of date is built first, quietly; standard output carries only the answer.
 */
const [command = "", ...args] = process.argv.slice(2);
const rooms = ["engine", "model", "node", "objects", "play", "protocol", "xlsx"];
const source = ["node", "play"]
  .map((room) => join(projectRoot, "src", "workbench", room, `${command}.ts`))
  .find((path) => existsSync(path));

try {
  if (!/^[a-z]+$/.test(command) || !source) throw new Error(`Unknown command "${command}".`);
  await ensureBuilt();
  const { main } = createRequire(import.meta.url)(await bundled());
  process.exitCode = await main(args);
  // The spreadsheet engine leaves message ports open where a calculation was overtaken by another: they would keep us here.
  process.stdout.write("", () => process.exit());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bundled() {
  const folder = join(projectRoot, "node_modules", ".cache", "offensief");
  const outfile = join(folder, `${command}.cjs`);
  const newest = Math.max(
    newestChange(join(projectRoot, "package-lock.json")),
    ...rooms.map((room) => newestChange(join(projectRoot, "src", "workbench", room))),
  );
  if (existsSync(outfile) && statSync(outfile).mtimeMs >= newest) return outfile;
  mkdirSync(folder, { recursive: true });
  const target = { platform: "node", target: "node20", outfile, logLevel: "error" };
  // The DOM of `play` reads files of its own beside its code.
  await build({ entryPoints: [source], bundle: true, external: ["jsdom"], ...target });
  return outfile;
}
