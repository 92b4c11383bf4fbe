import type { Letter, Theme } from "../letter/letter";
import { shortCitation } from "../letter/placeText";
import { parseReference, sameArea } from "./address";
import type { Finding } from "./Finding";
import type { Operation } from "./operation";
import { tableName } from "./rangeNames";
import { markedId } from "./tableMark";
import type { AddName } from "./tableNames";
import type { NameState } from "./WorkbookState";

/** What there is to do about names. */
export interface NamesRefresh {
  readonly plan: readonly Operation[];
  readonly findings: readonly Finding[];
}

/**
 * Compares the names that should be there with those that are. One that points elsewhere is pointed back in place; one
 * with another's comment is not ours and stays. Where somebody chose to do without names, only the hidden mark is kept.
 */
export function refreshNames(
  letter: Letter,
  expected: readonly AddName[],
  names: readonly NameState[],
  subject: string,
): NamesRefresh {
  const known = new Map(names.map((name) => [name.name.toLowerCase(), name]));
  const isOurs = ({ comment }: NameState) => comment.includes(shortCitation(letter.reference));
  const visible = expected.filter((name) => name.visible);
  const withNames = visible.some(({ name }) => {
    const found = known.get(name.toLowerCase());
    return found !== undefined && isOurs(found);
  });
  const plan: Operation[] = [];
  const findings: Finding[] = [];
  const added: AddName[] = [];
  for (const name of withNames ? expected : expected.filter((each) => !each.visible)) {
    const found = known.get(name.name.toLowerCase());
    if (!found) added.push(name);
    else if (pointsTo(found, name)) continue;
    else if (!isOurs(found)) findings.push({ what: "nameNotOurs", subject: found.name, sheet: "", address: null });
    else {
      plan.push({ kind: "setName", name: found.name, area: name.area });
      findings.push({ what: "nameMended", subject: found.name, sheet: name.area.sheet, address: null });
    }
  }
  const [first] = added;
  if (first) {
    const what = added.every((name) => !name.visible) ? "markAdded" : "namesAdded";
    findings.push({ what, subject, sheet: first.area.sheet, address: null });
  }
  return { plan: [...plan, ...added], findings };
}

/** Names of a theme that are ours and point to nothing any more. */
export function brokenNames(letter: Letter, theme: Theme, names: readonly NameState[]): readonly NameState[] {
  const start = `${tableName(theme)}_`.toLowerCase();
  return names.filter(
    ({ name, formula, comment }) =>
      name.toLowerCase().startsWith(start) &&
      markedId(name) === null &&
      formula.includes("#REF!") &&
      comment.includes(shortCitation(letter.reference)),
  );
}

function pointsTo({ formula }: NameState, { area }: AddName): boolean {
  const reference = parseReference(formula);
  return reference !== null && sameArea(reference, area);
}
