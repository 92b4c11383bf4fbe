/**
 * A short text that is another one as soon as anything in a text differs, as far as chance allows (FNV-1a, twice 32 bits): no
 * secret, and no proof against somebody who means to deceive.
 * @example fingerprint("a") === fingerprint("b") // false
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start).toString(36)).join("");
}

function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
