/** The development certificate that `npm run certs` has installed, or null. */
export function installedCertificate(): { readonly cert: Buffer; readonly key: Buffer } | null;
