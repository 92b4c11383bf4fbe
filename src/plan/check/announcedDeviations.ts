import { euro } from "../../letter/amount";
import type { Letter } from "../../letter/letter";
import { announcedFor } from "../../letter/sums";
import type { Deviation } from "../findDeviations";
import type { Overtyped } from "../Overtyped";
import { words } from "../words";

/**
 * Announced amounts that were typed over with another figure, in a table or in the overview: the verdict beside them is not about the
 * letter any more, so these are deviations as much as those of lines.
 * @example announcedDeviations(letter, overtyped) // [{ theme: "MIT", line: "Aangekondigd", change: 10_000_000, … }]
 */
export function announcedDeviations(letter: Letter, overtyped: readonly Overtyped[]): readonly Deviation[] {
  return overtyped.flatMap((cell): Deviation[] => {
    const { part, theme, line, year, sheet, address, now } = cell;
    if (part !== "announced" || typeof now !== "number") return [];
    const euros = Math.round(now * 1_000_000);
    const official = officialOf(letter, cell);
    if (official === null || !Number.isSafeInteger(euros)) return [];
    const change = euro(euros - official);
    if (change === 0) return [];
    return [
      {
        ...{ theme, line, isOwn: false, year, sheet, address, cause: "aangekondigd bedrag" },
        ...{ letter: euro(official), now: euro(euros + 0), change },
      },
    ];
  });
}

/** Whether the letter's own amount was typed over its formula: what stands there is right, and follows nothing. */
export function isLettersAmount(letter: Letter, cell: Overtyped): boolean {
  return typeof cell.now === "number" && Math.round(cell.now * 1_000_000) === officialOf(letter, cell);
}

/** In whole euros; null where the letter announces nothing. */
function officialOf(letter: Letter, { theme, year }: Overtyped): number | null {
  const name = theme.startsWith(`${words.overview}, `) ? theme.slice(words.overview.length + 2) : theme;
  const own = letter.themes.find((each) => each.name === name);
  const item = announcedFor(own?.announced ?? letter.total, Number.parseInt(year, 10), letter.horizon);
  return item ? item.amount.euros : null;
}
