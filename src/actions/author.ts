const key = "OffensiefOpgesteldDoor";
const longest = 100;

/** For a browser that keeps nothing: as long as the page is open. */
let remembered = "";

/**
 * Who the user says she is. Office gives no identity, so this is self-declared; it is the only thing that we keep on the
 * machine.
 */
export function readAuthor(): string {
  try {
    return globalThis.localStorage?.getItem(key) ?? remembered;
  } catch {
    // Storage can be forbidden by a policy or by the browser's settings.
    return remembered;
  }
}

/** Remembers it for the next time; an empty name is forgotten. */
export function rememberAuthor(name: string): void {
  remembered = name.trim().slice(0, longest);
  try {
    if (remembered === "") globalThis.localStorage?.removeItem(key);
    else globalThis.localStorage?.setItem(key, remembered);
  } catch {
    // Then it is remembered as long as the page is open.
  }
}
