import type { ReadColor } from "./readColor";
import type { FileStyle } from "./WorkbookFile";
import { attribute, child, flag, numberAttribute, type XmlElement } from "./XmlElement";

/**
 * A `<font>`: only what it says. "Off" is said too: a conditional format can take bold away. In a cell the theme's first text
 * colour is no colour of its own; in a conditional format it is.
 */
export function readFont(font: XmlElement | null, readColor: ReadColor, forRule: boolean): FileStyle {
  const name = attribute(child(font, "name"), "val");
  const size = numberAttribute(child(font, "sz"), "val");
  const colorElement = child(font, "color");
  const plain = !forRule && attribute(colorElement, "theme") === "1" && attribute(colorElement, "tint") === null;
  const color = plain ? null : readColor(colorElement);
  const underline = child(font, "u");
  return {
    ...toggle("bold", child(font, "b")),
    ...toggle("italic", child(font, "i")),
    ...(underline !== null && { underline: attribute(underline, "val") !== "none" }),
    ...toggle("strikethrough", child(font, "strike")),
    ...(name !== null && { fontName: name }),
    ...(size !== null && { fontSize: size }),
    ...(color !== null && { fontColor: color }),
  };
}

function toggle(member: "bold" | "italic" | "strikethrough", element: XmlElement | null): FileStyle {
  return element === null ? {} : { [member]: flag(element, "val", true) };
}
