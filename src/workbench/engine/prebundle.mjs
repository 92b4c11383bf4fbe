import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const source = join(here, "univer.ts");
const outfile = join(root, "node_modules", ".cache", "offensief", "univer.cjs");

/** Univer's fields are set by a helper of its compiler, millions at each calculation: a plain assignment is many times faster. */
const plainFields = {
  name: "plain-fields",
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/\b_defineProperty\(this, "(\w+)", /g, "(this.$1 = "),
      loader: "js",
    }));
  },
};

/** Bundles the spreadsheet engine for Node when it is missing or out of date: jest can't load its ES modules. */
export async function prebundleEngine() {
  const newest = Math.max(
    ...[source, join(root, "package-lock.json"), fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs),
  );
  if (existsSync(outfile) && statSync(outfile).mtimeMs >= newest) return outfile;
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [source],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile,
    logLevel: "error",
    minifySyntax: true,
    plugins: [plainFields],
  });
  return outfile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await prebundleEngine();
