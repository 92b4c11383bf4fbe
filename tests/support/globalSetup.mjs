import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../../src/workbench/node/ensureBuilt.mjs";
import { bundleSources } from "./bundleSources.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Tests of the host run the built add-in, so what they prove is what is sideloaded. */
export default async function globalSetup() {
  await Promise.all([bundleSources(), ensureBuilt()]);
  process.env.OFFENSIEF_SOURCES = sources();
  forgetOthers(process.env.OFFENSIEF_SOURCES);
}

/** A text that changes with everything that a workbook of the tests is built with. */
function sources() {
  const hash = createHash("sha256");
  for (const folder of ["src", join("tests", "support"), join("tests", "workbooks")])
    for (const entry of readdirSync(join(root, folder), { recursive: true }).sort()) {
      const { size, mtimeMs } = statSync(join(root, folder, entry));
      hash.update(`${folder} ${entry} ${size} ${mtimeMs}\n`);
    }
  return hash
    .update(String(statSync(join(root, "package-lock.json")).mtimeMs))
    .digest("hex")
    .slice(0, 16);
}

/** Workbooks that were kept before something changed: see keptWorkbook.ts. */
function forgetOthers(now) {
  const kept = join(root, "node_modules", ".cache", "offensief", "workbooks");
  if (!existsSync(kept)) return;
  for (const name of readdirSync(kept)) if (!name.endsWith(now)) rmSync(join(kept, name), { force: true });
}
