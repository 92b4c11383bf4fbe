import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, fingerprintProblem, type Fingerprint } from "../functions/fingerprint";
import type { FunctionsMetadata } from "../functions/FunctionsMetadata";
import { createManifest } from "../manifest/createManifest";
import { readSettings } from "../settings";

/**
 * `npm run manifest`: builds, writes manifest.xml for sideloading on this machine, and keeps the fingerprint of the
 * functions beside the version. Refuses when the functions changed and the version did not.
 */
export function main(): number {
  const root = process.cwd();
  execFileSync(process.execPath, [join("node_modules", "webpack", "bin", "webpack.js"), "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const file = join(root, "src", "deploy", "functions", "fingerprint.json");
  const kept = JSON.parse(readFileSync(file, "utf8")) as Fingerprint;
  const sha256 = builtFingerprint(join(root, "dist"));
  if (kept.sha256 !== sha256 && kept.version === version) {
    console.error(fingerprintProblem(kept, version, sha256));
    return 1;
  }
  writeFileSync(file, `${JSON.stringify({ version, sha256 }, null, 2)}\n`);
  writeFileSync(join(root, "manifest.xml"), createManifest(readSettings({}, "office/office.js"), version));
  console.log(`manifest.xml is van versie ${version}.`);
  return 0;
}

/** The fingerprint of the functions in a built folder. */
export function builtFingerprint(folder: string): string {
  return fingerprint(
    ["functions.json", "functions.en.json"].map(
      (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as FunctionsMetadata,
    ),
  );
}
