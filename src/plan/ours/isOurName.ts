import type { Letter } from "../../letter/letter";
import { parseReference, within } from "../address";
import type { Area } from "../operation";
import type { NameState } from "../WorkbookState";
import { nameFamily, versionFamily, type NameFamily } from "./nameFamily";

/** Something of ours that was recognised by its cells, and the family of names that belongs to it. */
export interface OwnShape {
  readonly family: NameFamily;
  readonly area: Area;
}

/**
 * Whether a name is ours: one that we would give, and with our comment or, where another program dropped all comments, leading to
 * where we would point it. One that leads nowhere is ours as long as something of its family is.
 * A comment of somebody else's makes it theirs.
 */
export function isOurName(letter: Letter, name: NameState, shapes: readonly OwnShape[]): boolean {
  const family = nameFamily(letter, name.name);
  if (family === null || !couldBeOurs(letter, name)) return false;
  if (hasOurComment(letter, name)) return true;
  const own = shapes.filter((shape) => family === versionFamily || shape.family === family);
  const target = parseReference(name.formula);
  return target === null ? leadsNowhere(name) && own.length > 0 : own.some(({ area }) => within(target, area));
}

/** Whether a name may be ours, as far as it tells itself: what it leads to has yet to be looked at. */
export function couldBeOurs(letter: Letter, name: NameState): boolean {
  const isElses = name.comment.trim() !== "" && !hasOurComment(letter, name) && !isFreeComment(name);
  return nameFamily(letter, name.name) !== null && !isElses;
}

export function hasOurComment(letter: Letter, { comment }: Pick<NameState, "comment">): boolean {
  return comment.includes(letter.reference.kenmerk);
}

export function leadsNowhere({ formula }: Pick<NameState, "formula">): boolean {
  return parseReference(formula) === null && formula.includes("#REF!");
}

/** The name over a frozen stand has what the stand is called as its comment, and perhaps none. */
function isFreeComment({ name }: NameState): boolean {
  return /_Vastgelegd$/i.test(name);
}

/**
 * Families of which nothing is left: their mark leads nowhere, as after sheets were removed with names that nobody could tell any more.
 * Such names are pointed to what is inserted, and removed.
 */
export function goneFamilies(letter: Letter, names: readonly NameState[]): readonly NameFamily[] {
  return names.flatMap((name) => {
    const family = /_(Tabel\d*|Blad)$/i.test(name.name) && leadsNowhere(name) ? nameFamily(letter, name.name) : null;
    return family !== null && couldBeOurs(letter, name) ? [family] : [];
  });
}
