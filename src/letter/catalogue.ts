import type { Letter, Line, StaffFigure, Theme } from "./letter";
import type { LetterError } from "./errors";
import { normalise } from "./normalise";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds a theme by its full name, its id or an alias; never by guessing. @example findTheme(letter, "b&b") */
export function findTheme(letter: Letter, name: string): Theme | LetterError {
  return findNamed(letter.themes, name) ?? { kind: "unknownTheme", name, ...nearest(letter.themes, name) };
}

/** Finds a line of a theme by its full name, its id or an alias. @example findLine(mit, "FIOD") */
export function findLine(theme: Theme, name: string): Line | LetterError {
  return (
    findNamed(theme.lines, name) ?? { kind: "unknownLine", theme: theme.name, name, ...nearest(theme.lines, name) }
  );
}

/** Finds a staff figure; a name that fits several ("politie") is refused with the choices. */
export function findStaff(letter: Letter, name: string): StaffFigure | LetterError {
  const found = findNamed(letter.staff, name);
  if (found) return found;
  const key = normalise(name);
  const fitting = letter.staff.filter((figure) => figure.ambiguousNames.some((word) => normalise(word) === key));
  if (fitting.length > 0) return { kind: "ambiguousStaff", name, choices: fitting.map(shortName) };
  return { kind: "unknownStaff", name, suggestion: null, choices: letter.staff.map(shortName) };
}

/** Whether a name is but a typing slip away from one of an item's. @example isNear(politie, "Politi") // true */
export function isNear({ name: own, aliases }: Pick<Named, "name" | "aliases">, name: string): boolean {
  const key = normalise(name);
  return [own, ...aliases].map(normalise).some((word) => distance(word, key) <= slips(word));
}

/** Whether a lookup failed. */
export function isLetterError(value: object): value is LetterError {
  return "kind" in value;
}

function shortName(figure: StaffFigure): string {
  return figure.aliases[0] ?? figure.name;
}

/** For each list its items by every name they go by: made once, since a sheet may ask thousands of times. */
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Names as they were typed before, with what they meant: cells ask the same over and over. */
const remembered = new WeakMap<readonly Named[], Map<string, Named>>();
const mostRemembered = 1000;

function findNamed<Item extends Named>(items: readonly Item[], name: string): Item | null {
  const typed = remembered.get(items) ?? new Map<string, Named>();
  const known = typed.get(name);
  if (known) return known as Item;
  const index = (indexes.get(items) ?? makeIndex(items)) as ReadonlyMap<string, Item>;
  const found = index.get(normalise(name)) ?? null;
  if (found && typed.size < mostRemembered) remembered.set(items, typed.set(name, found));
  return found;
}

function makeIndex(items: readonly Named[]): ReadonlyMap<string, Named> {
  const index = new Map<string, Named>();
  for (const item of items) for (const word of [item.id, item.name, ...item.aliases]) index.set(normalise(word), item);
  index.delete("");
  indexes.set(items, index);
  return index;
}

/** The one name that differs by a typing slip, if there is just one; else all names, to choose from. */
function nearest(items: readonly Named[], name: string): { suggestion: string | null; choices: readonly string[] } {
  const close = items.filter((item) => isNear(item, name));
  const only = close.length === 1 ? close[0] : undefined;
  return { suggestion: only?.name ?? null, choices: items.map((item) => item.name) };
}

/** How many typing slips still point to a word: none in an abbreviation. */
function slips(word: string): number {
  return Math.min(3, Math.floor(word.length / 4));
}

/** Levenshtein distance, capped at names of 64 characters. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || b.length > 64) return Number.POSITIVE_INFINITY;
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
