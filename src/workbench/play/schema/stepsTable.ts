import type { Steps } from "./findStep";
import type { Fields } from "./Step";

/**
 * The steps as a table in Markdown, from the same data by which steps are checked: docs/play.md holds it.
 * `npm run -s play -- --steps` prints it.
 */
export function stepsTable(steps: Steps): string {
  const rows = Object.entries(steps).flatMap(([name, step]) => {
    if (step.kind === "plain") return [row(name, step.type.says, step.says)];
    if (step.kind === "fields") return [row(name, fieldsIn(step.fields), step.says)];
    const acts = Object.entries(step.acts).map(([act, { fields, says }]) =>
      row(`${name}.${act}`, fieldsIn(fields), says),
    );
    return [row(name, step.plain ? "one act, or true" : "one act", step.says), ...acts];
  });
  return ["| step | takes | does, and answers |", "| --- | --- | --- |", ...rows].join("\n");
}

function row(name: string, takes: string, says: string): string {
  return `| \`${name}\` | ${escaped(takes)} | ${escaped(says)} |`;
}

function fieldsIn(fields: Fields): string {
  const listed = Object.entries(fields).map(([name, { isNeeded, type }]) =>
    isNeeded ? `**${name}**: ${type.says}` : `${name}: ${type.says}`,
  );
  return listed.length === 0 ? "true" : listed.join("; ");
}

/** Whatever a cell of the table would not bear. */
function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\n/g, " ");
}
