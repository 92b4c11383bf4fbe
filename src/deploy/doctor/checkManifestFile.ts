import { fingerprintProblem, type Fingerprint } from "../functions/fingerprint";
import { checkManifest } from "../manifest/checkManifest";
import { fault, good, type Finding } from "./Finding";

/** Whether a manifest can be right, and whether it is of this version. */
export function checkManifestFile(manifest: string, namespace: string): Finding[] {
  const wrong = checkManifest(manifest, namespace);
  if (wrong.length === 0) return [good("Het manifest klopt.")];
  return wrong.map((each) => fault(`Manifest: ${each}.`, "npm run manifest schrijft het opnieuw."));
}

/** Whether Excel will see that functions have changed: it keeps functions.json for a day. */
export function checkVersion(kept: Fingerprint, version: string, sha256: string): Finding[] {
  const problem = fingerprintProblem(kept, version, sha256);
  if (problem === null) return [good(`Versie ${version} hoort bij deze functies.`)];
  return [fault(problem, "Anders toont Excel tot 24 uur de oude functies.")];
}
