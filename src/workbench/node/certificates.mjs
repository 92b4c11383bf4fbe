import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";

const folder = join(homedir(), ".office-addin-dev-certs");

/**
 * The development certificate that `npm run certs` has installed, or null. Looks, and never installs: the package's own
 * `getHttpsServerOptions` would.
 */
export function installedCertificate() {
  const files = { cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
  if (!existsSync(files.cert) || !existsSync(files.key)) return null;
  try {
    const { verifyCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
    return verifyCertificates() ? { cert: readFileSync(files.cert), key: readFileSync(files.key) } : null;
  } catch {
    // Not verifiable is not valid: the workbench does without.
    return null;
  }
}
