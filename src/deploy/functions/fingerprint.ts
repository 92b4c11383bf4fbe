import { createHash } from "node:crypto";
import type { FunctionsMetadata } from "./FunctionsMetadata";

/** What was true of the functions when the version was last raised. Excel keeps functions.json for a day, so both change together. */
export interface Fingerprint {
  readonly version: string;
  readonly sha256: string;
}

/** Of what Excel keeps of the functions; addresses differ from build to build and do not count. */
export function fingerprint(languages: readonly FunctionsMetadata[]): string {
  const kept = languages.map(({ functions }) => functions.map((each) => ({ ...each, helpUrl: undefined })));
  return createHash("sha256").update(JSON.stringify(kept)).digest("hex");
}

/** Why version and functions do not fit; null where they do. */
export function fingerprintProblem(kept: Fingerprint, version: string, sha256: string): string | null {
  if (kept.sha256 === sha256 && kept.version === version) return null;
  if (kept.sha256 !== sha256 && kept.version === version)
    return `functions.json is gewijzigd sinds versie ${version}. Verhoog version in package.json en draai npm run manifest.`;
  return `De vingerafdruk is van versie ${kept.version}, package.json zegt ${version}. Draai npm run manifest.`;
}
