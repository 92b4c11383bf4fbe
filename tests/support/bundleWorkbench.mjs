import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { prebundleEngine } from "../../src/workbench/engine/prebundle.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const workbench = join(root, "src", "workbench");
const folder = join(root, "node_modules", ".cache", "offensief", "workbench");

/**
 * Bundles the workbench for the tests, when it changed: one file with all its modules by name ("xlsx/readXlsx"), and for
 * each of them a file to import that hands it out. See `workbenchEnvironment.cjs`.
 */
export async function bundleWorkbench() {
  const engine = await prebundleEngine();
  const outfile = join(folder, "all.cjs");
  const entries = readdirSync(workbench, { recursive: true }).map((entry) => entry.replaceAll("\\", "/"));
  const changed = [fileURLToPath(import.meta.url), ...entries.map((entry) => join(workbench, entry))];
  const newest = Math.max(...changed.map((path) => statSync(path).mtimeMs));
  if (existsSync(outfile) && statSync(outfile).mtimeMs >= newest) return;
  // The page runs in a browser, and is tested there.
  const modules = entries
    .filter((entry) => /^(?!page\/).*(?<!\.d)\.ts$/.test(entry))
    .map((entry) => entry.slice(0, -3));
  for (const name of modules) {
    const file = join(folder, `${name}.cjs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = workbenchModule(${JSON.stringify(name)});\n`);
  }
  await build({
    stdin: {
      contents: modules.map((name) => `exports[${JSON.stringify(name)}] = () => require("./${name}");`).join("\n"),
      resolveDir: workbench,
    },
    bundle: true,
    platform: "node",
    target: "node20",
    outfile,
    external: ["jsdom"],
    sourcemap: "inline",
    logLevel: "error",
    plugins: [{ name: "engine-apart", setup: (bundling) => keepApart(bundling, engine) }],
  });
}

function keepApart(bundling, engine) {
  bundling.onResolve({ filter: /(^\.|\/engine)\/univer$/ }, () => ({ path: engine, external: true }));
}
