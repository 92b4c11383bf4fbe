import type { PasswordHash } from "./WorkbookFile";

/**
 * The old 16-bit hash of a password, which every Excel and LibreOffice accepts. It keeps nobody out: it only guards against
 * changing by mistake, as sheet protection does anyway.
 *
 * @example legacyPasswordHash("password") // { kind: "legacy", hash: "83AF" }
 */
export function legacyPasswordHash(password: string): PasswordHash {
  let hash = 0;
  const turn = (bits: number): number => ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
  for (let at = password.length - 1; at >= 0; at--) hash = turn(hash ^ password.charCodeAt(at));
  hash ^= password.length ^ 0xce4b;
  return { kind: "legacy", hash: hash.toString(16).toUpperCase().padStart(4, "0") };
}
