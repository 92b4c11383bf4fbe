export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One element as text. Attributes that are null are left out; true and false become 1 and 0. `content` is XML already; text
 * goes through `xmlText` first. Without content the element closes itself.
 *
 * @example element("c", { r: "A1", s: null }, element("v", {}, "12")) // '<c r="A1"><v>12</v></c>'
 */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ""): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    start += ` ${key}="${attributeText(text)}"`;
  }
  const inside = typeof content === "string" ? content : content.join("");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A whole part: declaration and root. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text between tags. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** `xml:space="preserve"` where a reader might strip blanks. */
export function spaceAttribute(text: string): Attributes {
  return { "xml:space": /^\s|\s$|[\n\t]| {2}/.test(text) ? "preserve" : null };
}

function attributeText(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
