import type { OfficeMember } from "./officeMembers";

/** A feature with the set that it was measured to need. */
export interface Measured {
  readonly name: string;
  readonly excelApi: string;
  readonly because: readonly string[];
}

/** EXCELVERSIES.md, made from what was measured and from the source. */
export function requirementTable(
  measured: readonly Measured[],
  members: readonly OfficeMember[],
  asked: Readonly<Record<string, number>>,
): string {
  const needs = measured.map(({ name, excelApi, because }) => `| ${name} | ${excelApi} | ${because.join(", ")} |`);
  const sets = new Map<string, Set<string>>();
  for (const { name, set } of members) if (set !== null) sets.set(set, (sets.get(set) ?? new Set()).add(name));
  const used = [...sets]
    .sort(([a], [b]) => (sortable(a) < sortable(b) ? -1 : 1))
    .map(([set, names]) => `| ${set} | ${[...names].sort().join(", ")} |`);
  const least = Object.entries(asked).map(([name, version]) => `${name} 1.${version}`);
  return `# Welke Excel wat kan

Gemaakt uit de code door \`tests/requirements\`: elke knop is gebruikt in een Excel die steeds minder kon, tot hij weigerde. Die Excel is de
ingebouwde werkbank, met Microsofts eigen office.js; in een echte oudere Excel is dit niet gezien.

| wat | ExcelApi | wat daarvan het meeste vraagt |
| --- | --- | --- |
${needs.join("\n")}
| de functies \`OFFENSIEF.…\` | CustomFunctionsRuntime 1.3 | eigen fouttekst bij #WAARDE! en #N/B |

Het manifest vraagt ${least.join(", ")}; een Excel die dat niet heeft, toont de invoegtoepassing niet.

| Excel | ExcelApi | genoeg |
| --- | --- | --- |
| Excel 2021 en LTSC 2021 | 1.14 | ja |
| Excel 2024 en LTSC 2024 | 1.17 | ja |
| Microsoft 365 (Windows, Mac, web) | hoger | ja |
| Excel 2019 en LTSC 2019, iPad | lager, of zonder eigen functies | nee |

(<https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets>)

## Wat wordt weggelaten waar Excel het niet heeft

| mist | gevolg | het paneel zegt |
| --- | --- | --- |
| ExcelApi 1.13, of alleen \`Range.getMergedAreasOrNullObject\` | samengevoegde cellen worden bij invoegen niet gezien | één zin onderaan |
| ExcelApi 1.15, of alleen \`ChartSeries.getDimensionDataSourceString\` | van uw grafieken is bij verwijderen niet te zeggen welke cellen zij tonen | de vraag noemt ze, om zelf na te kijken |
| de klasse \`Note\` (ExcelApi 1.18), die de meegeleverde Office.js niet heeft; minigrafieken, weergaven en macro's laat geen Excel zien | deze gaan met een blad mee dat bij verwijderen weggaat | de vraag zegt het, met de bladen |
| de gebeurtenissen \`onChanged\` en \`onSelectionChanged\` van alle bladen | de afwijkingen vernieuwen zich niet vanzelf | één zin onderaan |
| ExcelApi 1.13, of alleen de gebeurtenis \`onFormulaChanged\` | wat in een scenario over een formule is getypt, wordt niet vanzelf geboekt; de cel kleurt en staat in de lijst *Na te lopen* | één zin bij Mutaties |
| \`Excel.createWorkbook\` | een kopie om te delen komt op bladen in de werkmap zelf | alleen die keuze, bij *Waar* |
| ExcelUndoApiAll 1.0 | Ctrl+Z werkt na invoegen niet meer; het paneel neemt terug | één zin bij Invoegen |
| \`Office.addin.showAsTaskpane\` | het paneel gaat na een knop niet vanzelf open; de melding staat er wel in | |
| \`Office.addin.getStartupBehavior\` | de keuze om bij het openen van de werkmap al mee te kijken is er niet | de keuze staat er niet |

## Elk onderdeel van Office.js dat de code noemt

| vanaf | onderdelen |
| --- | --- |
${used.join("\n")}
`;
}

/** @example sortable("ExcelApi 1.4") // "ExcelApi 001004" */
function sortable(set: string): string {
  return set.replace(
    /(\d+)\.(\d+)$/,
    (_all, major: string, minor: string) => major.padStart(3, "0") + minor.padStart(3, "0"),
  );
}
