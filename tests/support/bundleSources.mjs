import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { prebundleEngine } from "../../src/workbench/engine/prebundle.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const sources = join(root, "src");
const cache = join(root, "node_modules", ".cache", "offensief");

/** Bundles the sources for the tests: see `workbenchEnvironment.cjs` and `pageEnvironment.cjs`. */
export async function bundleSources() {
  const engine = await prebundleEngine();
  await Promise.all([
    // The page of the workbench runs in a browser, and is tested there.
    bundle("workbench", (name) => /^workbench\/(?!page\/)/.test(name), [engineApart(engine)]),
    bundle("product", (name) => !/^(workbench|deploy)\//.test(name), []),
  ]);
}

/**
 * Bundles modules when one of them changed: one file with all of them by name ("letter/amount"), and for each of them a file to
 * import that hands it out.
 */
async function bundle(bundleName, isIn, plugins) {
  const folder = join(cache, bundleName);
  const outfile = join(folder, "all.cjs");
  const entries = readdirSync(sources, { recursive: true })
    .map((entry) => entry.replaceAll("\\", "/"))
    .filter((entry) => isIn(entry));
  const changed = [fileURLToPath(import.meta.url), ...entries.map((entry) => join(sources, entry))];
  const newest = Math.max(...changed.map((path) => statSync(path).mtimeMs));
  if (existsSync(outfile) && statSync(outfile).mtimeMs >= newest) return;
  const modules = entries.filter((entry) => /(?<!\.d)\.ts$/.test(entry)).map((entry) => entry.slice(0, -3));
  for (const name of modules) {
    const file = join(folder, `${name}.cjs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = ${bundleName}Module(${JSON.stringify(name)});\n`);
  }
  await build({
    stdin: {
      contents: modules.map((name) => `exports[${JSON.stringify(name)}] = () => require("./${name}");`).join("\n"),
      resolveDir: sources,
    },
    bundle: true,
    platform: "node",
    target: "node20",
    outfile,
    external: ["jsdom"],
    sourcemap: "inline",
    logLevel: "error",
    plugins,
  });
}

function engineApart(engine) {
  return {
    name: "engine-apart",
    setup: (bundling) =>
      bundling.onResolve({ filter: /(^\.|\/engine)\/univer$/ }, () => ({ path: engine, external: true })),
  };
}
