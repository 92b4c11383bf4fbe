import { normalise } from "../letter/normalise";
import type { Mutation } from "./Mutation";
import type { FrozenMark } from "./Scenario";

type Signed = Pick<Mutation, "author" | "kind" | "explanation">;

/** A number that two colleagues got at once. */
export interface SharedNumber {
  readonly kind: "sharedNumber";
  readonly number: number;
  /** "" for a missing name. */
  readonly authors: readonly string[];
  /** The stand that has these rows: they can't get another number any more. */
  readonly frozen?: FrozenMark;
}

/** Says so of the rows of one number, where they look like two mutations; null where they can be one. */
export function sharedNumber(number: number, rows: readonly Signed[], frozen: FrozenMark | null): SharedNumber | null {
  const authors = sharedBy(rows);
  if (!authors) return null;
  return { kind: "sharedNumber", number, authors, ...(frozen && number <= frozen.lastNumber ? { frozen } : {}) };
}

/**
 * Who are behind the rows of one number, where they look like two mutations: two colleagues who book at the same moment
 * both get the next number. What one booking writes has one author, whatever it is: a kasschuif over years, a
 * herschikking, a spread, an indexation, a pasted block. Where a name is missing, another kind with another explanation
 * tells; rows under one name are that person's own choice, since nothing in them
 * tells safely: the rows of a pasted block get their explanation, kind and decision one by one, and two bookings of one
 * moment have the same date.
 * @returns the names as they stand there, "" for a missing one; null where the rows can be one mutation
 */
function sharedBy(rows: readonly Signed[]): readonly string[] | null {
  const seen = new Map(rows.map((row) => [[row.author, row.kind, row.explanation].map(normalise).join("\n"), row]));
  const distinct = [...seen.values()];
  const isShared = distinct.some((row, index) => distinct.slice(0, index).some((other) => areTwo(row, other)));
  return isShared ? [...new Map(distinct.map(({ author }) => [normalise(author), author.trim()])).values()] : null;
}

function areTwo(one: Signed, other: Signed): boolean {
  const [a, b] = [normalise(one.author), normalise(other.author)];
  if (a !== "" && b !== "") return a !== b;
  const [said, alsoSaid] = [normalise(one.explanation), normalise(other.explanation)];
  return one.kind !== other.kind && said !== "" && alsoSaid !== "" && said !== alsoSaid;
}
