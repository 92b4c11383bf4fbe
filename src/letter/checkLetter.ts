import { reconcileTheme, reconcileTotal, roundingMargin } from "./deviation";
import type { Announced, Column, Letter, Place, Theme } from "./letter";
import { normalise } from "./normalise";
import { yearsOf } from "./year";

/**
 * What is wrong with a letter's figures: columns, ids, covered lines, precision, places and sums. Empty when all is well.
 * A build with a problem must fail: a wrong figure costs the users' trust.
 */
export function checkLetter(letter: Letter): readonly string[] {
  return [
    ...letter.themes.flatMap(checkTheme),
    ...checkUnique("thema", letter.themes),
    ...checkUnique("onderdeel", letter.staff),
    ...checkColumns("totaal", letter.total),
    ...checkPlaces(letter),
    ...letter.themes.flatMap((theme) => theme.announced.flatMap((item) => checkPrecision(theme.id, item))),
    ...letter.total.flatMap((item) => checkPrecision("totaal", item)),
    ...checkSums(letter),
  ];
}

function checkTheme(theme: Theme): string[] {
  const ids = new Set(theme.lines.map((line) => line.id));
  return [
    ...checkColumns(theme.id, theme.columns),
    ...checkColumns(`${theme.id}, aangekondigd`, theme.announced),
    ...checkUnique(`post van ${theme.id}`, theme.lines),
    ...theme.lines
      .filter((line) => line.amounts.length !== theme.columns.length)
      .map((line) => `${theme.id}/${line.id}: ${line.amounts.length} amounts for ${theme.columns.length} columns`),
    ...theme.announced.flatMap((item) =>
      (item.covers ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `${theme.id} ${item.year}: covers unknown line ${id}`),
    ),
    ...theme.announced
      .filter((item) => (item.covers?.length ?? 0) < theme.lines.length && item.inference === null)
      .map((item) => `${theme.id} ${item.year}: covers not all lines, and no inference says why`),
    ...(theme.place.table === undefined ? [`${theme.id}: its table has no name`] : []),
  ];
}

function checkColumns(where: string, columns: readonly Column[]): string[] {
  return columns.flatMap((column, index) => {
    const next = columns[index + 1];
    if (next === undefined) return [];
    if (column.onwards) return [`${where}: "e.v." in ${column.year} is not the last column`];
    return next.year === column.year + 1 ? [] : [`${where}: ${next.year} follows ${column.year}`];
  });
}

function checkUnique(
  what: string,
  items: readonly { id: string; name: string; aliases: readonly string[] }[],
): string[] {
  const owners = new Map<string, string>();
  return items.flatMap((item) => {
    const words = new Set([item.id, item.name, ...item.aliases].map(normalise));
    const bad = /^[A-Za-z]{1,40}$/.test(item.id) ? [] : [`${what}: id "${item.id}" does not fit in a range name`];
    const doubles = [...words]
      .filter((word) => owners.has(word))
      .map((word) => `${what}: "${word}" means ${owners.get(word) ?? ""} and ${item.id}`);
    words.forEach((word) => owners.set(word, item.id));
    return [...bad, ...doubles];
  });
}

function checkPrecision(where: string, item: Announced): string[] {
  const { euros, precision } = item.amount;
  return euros % precision === 0 ? [] : [`${where} ${item.year}: ${euros} is finer than its precision ${precision}`];
}

function checkPlaces(letter: Letter): string[] {
  const places: readonly (readonly [string, Place])[] = [
    ...letter.themes.flatMap((theme) => [
      [theme.id, theme.place] as const,
      ...theme.announced.map((item) => [`${theme.id} ${item.year}`, item.place] as const),
    ]),
    ...letter.total.map((item) => [`totaal ${item.year}`, item.place] as const),
    ...letter.staff.map((figure) => [figure.id, figure.place] as const),
    ...letter.earlierFunds.map((fund) => [fund.id, fund.place] as const),
  ];
  return places.filter(([, place]) => place.section.trim() === "").map(([what]) => `${what}: no place in the letter`);
}

/** In a letter as it was sent, rounding explains every difference. */
function checkSums(letter: Letter): string[] {
  return yearsOf(letter).flatMap(({ year }) =>
    [
      ...letter.themes.map((theme) => [theme.id, reconcileTheme(letter, theme, year)] as const),
      ["totaal", reconcileTotal(letter, year)] as const,
    ]
      .filter(([, result]) => result?.verdict === "sluit niet aan")
      .map(([what, result]) => {
        const margin = result?.announced ? roundingMargin(result.announced) : 0;
        return `${what} ${year}: the sum differs by ${result?.difference ?? 0} euros, margin ${margin}`;
      }),
  );
}
