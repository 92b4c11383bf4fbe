/**
 * XML can't hold most control characters, and its readers change a carriage return: ECMA-376 part 1, 22.9.2.19 (ST_Xstring) has them
 * as "_x000B_"; what looks like such an escape gets its own underscore escaped.
 */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** User text as the file has it, in an attribute or (with `markup`) in an element. @example xstring("a\u000B_x0041_") // "a_x000B__x005F_x0041_" */
export function xstring(text: string): string {
  return (
    text
      // Before anything is escaped: an underscore may close one escape and open the next.
      .replace(/_(?=x[0-9A-Fa-f]{4})/g, "_x005F_")
      .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
  );
}

/** User text within an element. @example escaped("<a>\u000B") // "&lt;a&gt;_x000B_" */
export function escaped(text: string): string {
  return markup(xstring(text));
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; what it holds is XML already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inside = content.join("");
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${quoted(String(value))}"`,
  );
  const head = `<${name}${written.join("")}`;
  return inside === "" ? `${head}/>` : `${head}>${inside}</${name}>`;
}

/** Elements below one that counts them; nothing where there are none. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

function markup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** In an attribute a line end or tab would become a space. */
function quoted(text: string): string {
  return markup(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
