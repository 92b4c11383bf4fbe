import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { root } from "./nodeHost";

/** What `npm run package` made. */
export interface BuiltPackage {
  readonly folder: string;
  readonly zip: string;
  /** What the command said. */
  readonly said: string;
  /** All files of the folder, as in the zip. */
  readonly files: readonly string[];
  read(path: string): Buffer;
}

/** `npm run package`, into a folder of its own. */
export function buildPackage(...args: readonly string[]): BuiltPackage {
  const out = mkdtempSync(join(tmpdir(), "offensief-package-"));
  const run = spawnSync(process.execPath, [join("src", "deploy", "run.mjs"), "package", "--out", out, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (run.status !== 0) throw new Error(`npm run package: ${run.stdout}${run.stderr}`);
  const name = readdirSync(out).find((entry) => !entry.endsWith(".zip")) ?? "";
  const folder = join(out, name);
  return {
    folder,
    zip: `${folder}.zip`,
    said: run.stdout,
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort(),
    read: (path) => readFileSync(join(folder, path)),
  };
}
