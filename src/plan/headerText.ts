/** Excel's limit for the text of a header, its codes included. */
const longest = 255;
/** The code of the part, "&L". */
const code = 2;

/**
 * Text for the top of a page, as text: an ampersand is doubled, line ends and the like become spaces, and what Excel would
 * refuse is cut off, never in the middle of a doubled ampersand.
 * @example headerText("A&B") // "A&&B"
 */
export function headerText(text: string): string {
  let made = "";
  for (const sign of text.replace(/\p{Cc}+/gu, " ")) {
    const added = sign === "&" ? "&&" : sign;
    if (made.length + added.length > longest - code) break;
    made += added;
  }
  return made;
}
