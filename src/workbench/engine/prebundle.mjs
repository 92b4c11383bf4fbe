import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { univerSource } from "./univerSource.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const source = join(here, "univer.ts");
const outfile = join(root, "node_modules", ".cache", "offensief", "univer.cjs");

/** Bundles the spreadsheet engine for Node when it is missing or out of date: jest can't load its ES modules. */
export async function prebundleEngine() {
  const newest = Math.max(
    ...[source, join(root, "package-lock.json"), fileURLToPath(import.meta.url), join(here, "univerSource.mjs")].map(
      (file) => statSync(file).mtimeMs,
    ),
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
    plugins: [univerSource],
  });
  return outfile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await prebundleEngine();
