import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { univerSource } from "../engine/univerSource.mjs";
import { newestChange, projectRoot } from "../node/ensureBuilt.mjs";

const source = join(projectRoot, "src", "workbench", "page");
/** Never in dist/: the workbench is not part of what is deployed. */
export const workbenchFolder = join(projectRoot, "build", "workbench");

/** Builds the workbench's page when it is missing or older than its sources. */
export async function buildWorkbench() {
  const rooms = ["engine", "model", "objects", "page", "protocol", "xlsx"].map((room) => join(source, "..", room));
  const newest = Math.max(...[...rooms, join(projectRoot, "package-lock.json")].map(newestChange));
  const built = join(workbenchFolder, "index.html");
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  mkdirSync(workbenchFolder, { recursive: true });
  await build({
    entryPoints: [join(source, "page.ts"), join(source, "frame.ts")],
    outdir: workbenchFolder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    plugins: [univerSource],
  });
  const presets = ["preset-sheets-core", "preset-sheets-conditional-formatting", "preset-sheets-data-validation"];
  const styles = presets.map((preset) =>
    readFileSync(join(projectRoot, "node_modules", "@univerjs", preset, "lib", "index.css"), "utf8"),
  );
  writeFileSync(join(workbenchFolder, "page.css"), styles.join("\n"));
  for (const file of ["workbench.css", "frame.html", "index.html"])
    copyFileSync(join(source, file), join(workbenchFolder, file));
}
