import type { Shipped } from "./billOfMaterials";

/** What is shipped from others, under which terms, with the texts; and what Microsoft asks to be said. */
export function notices(version: string, ownLicence: string, shipped: readonly Shipped[]): string {
  const list = shipped.map(
    ({ name, version: theirs, licence, files }) => `- ${name} ${theirs}: ${licence} (${files.join(", ")})`,
  );
  const texts = shipped.map(
    ({ name, version: theirs, licenceText }) => `${"=".repeat(80)}\n${name} ${theirs}\n\n${licenceText.trim()}`,
  );
  return `# Offensief ${version}: notices

Offensief is copyright of its authors; its licence stands below. Microsoft is not responsible for maintaining, updating or
supporting Offensief, which does not come from Microsoft and is not endorsed by it. Whoever receives Microsoft's office.js as
part of it may use it with Offensief only, unmodified, under terms that protect it at least as much as Microsoft's own.

Offensief is auteursrechtelijk beschermd; de licentie staat hieronder. Microsoft is niet verantwoordelijk voor onderhoud, bijwerken of
ondersteuning van Offensief.

What is shipped from others:

${list.join("\n")}

${"=".repeat(80)}
Offensief

${ownLicence.trim()}

${texts.join("\n\n")}
`;
}
