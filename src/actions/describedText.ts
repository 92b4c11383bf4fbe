import type { Language } from "./language";
import type { Described } from "./scenarioUpkeep";

/** That a description was kept, and where something of the user's stands in place of our title. */
export function describedText({ kept }: Described, language: Language): string {
  const dutch = language === "nl";
  if (kept === null) return dutch ? "Opgeslagen." : "Saved.";
  const where = `${kept.sheet}!${kept.address}`;
  if (kept.text === "")
    return dutch
      ? `Opgeslagen. In ${where} staat onze titel niet meer: die cel is leeg gelaten, en het blad houdt zijn naam. Typ de titel daar zelf.`
      : `Saved. Our title is not in ${where} any more: that cell was left empty, and the sheet keeps its name. Type the title there yourself.`;
  return dutch
    ? `Opgeslagen. In ${where} staat niet onze titel maar "${kept.text}": dat blijft staan, en het blad houdt zijn naam. Wilt u de nieuwe titel daar, typ haar dan zelf.`
    : `Saved. In ${where} stands not our title but "${kept.text}": it stays, and the sheet keeps its name. If you want the new title there, type it yourself.`;
}
