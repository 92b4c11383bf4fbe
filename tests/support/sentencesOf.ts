/**
 * The sentences of a guide, as they are read: without marks of Markdown, each on one line. Of a table the second column is read: the
 * first asks, the third says what shows it.
 * @example sentencesOf("- *Herstellen* toont. De rest blijft;") // ["Herstellen toont.", "De rest blijft;"]
 */
export function sentencesOf(markdown: string): readonly string[] {
  return markdown
    .split(/\n(?=\n|\||- |#)/)
    .map((block) => block.replace(/\s+/g, " ").trim())
    .filter((block) => block !== "" && !/^(#|\| -|\| vraag)/.test(block))
    .flatMap((block) => {
      const text = block.startsWith("|") ? (block.split(" | ")[1] ?? "") : block.replace(/^- /, "");
      return text.replace(/ \*(?=`)|[*`]/g, "").split(/(?<=[.;])\s+(?=\S)/);
    });
}
