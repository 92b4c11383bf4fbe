/**
 * The address of the workbook behind `--document`, as a browser writes it; null for anything else. Only https: what is handed on
 * to other programs is an address of a workbook, never a file, a script or a setting of theirs.
 *
 * @example documentAddress(["--document", "https://x.sharepoint.com/a b?d=1&e=2"]) // "https://x.sharepoint.com/a%20b?d=1&e=2"
 */
export function documentAddress(options) {
  const [name, value = "", ...more] = options;
  if (name !== "--document" || more.length > 0 || !URL.canParse(value)) return null;
  const { protocol, username, password, href } = new URL(value);
  return protocol === "https:" && username === "" && password === "" ? href.replaceAll("'", "%27") : null;
}
