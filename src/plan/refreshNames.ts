import type { Letter, Theme } from "../letter/letter";
import { parseReference, sameArea } from "./address";
import type { Finding } from "./Finding";
import type { Operation } from "./operation";
import { isOurName, leadsNowhere, type OwnShape } from "./ours/isOurName";
import { nameFamily } from "./ours/nameFamily";
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
 * that is not ours stays. What another program dropped of them when it saved the workbook, comments and that the mark is hidden, is
 * put back. Where somebody chose to do without names, only the hidden mark is kept.
 * @param shapes what of this family was recognised by its cells
 * @param cameWithNames it is known that there were names for the user's formulas, though none may be left
 */
export function refreshNames(
  letter: Letter,
  expected: readonly AddName[],
  names: readonly NameState[],
  subject: string,
  shapes: readonly OwnShape[],
  cameWithNames = false,
): NamesRefresh {
  const known = new Map(names.map((name) => [name.name.toLowerCase(), name]));
  const isOurs = (name: NameState) => isOurName(letter, name, shapes);
  const visible = expected.filter((name) => name.visible);
  const withNames =
    cameWithNames ||
    visible.some(({ name }) => {
      const found = known.get(name.toLowerCase());
      return found !== undefined && isOurs(found);
    });
  const plan: Operation[] = [];
  const findings: Finding[] = [];
  const added: AddName[] = [];
  const labels: Operation[] = [];
  for (const name of withNames ? expected : expected.filter((each) => !each.visible)) {
    const found = known.get(name.name.toLowerCase());
    if (found && isOurs(found)) labels.push(...labelOf(found, name));
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
  if (labels.length > 0)
    findings.push({ what: "namesLabelled", subject, sheet: expected[0]?.area.sheet ?? "", address: null });
  return { plan: [...plan, ...labels, ...added], findings };
}

/** The comment that another program dropped, and what it no longer hides; one of the user's own stays as she wrote it. */
export function labelOf(
  { name, comment, visible }: NameState,
  wanted: Pick<AddName, "comment" | "visible">,
): readonly Operation[] {
  const isShown = visible ?? wanted.visible;
  const hides = !wanted.visible && isShown;
  if (comment.trim() !== "" && !hides) return [];
  if (comment === wanted.comment && !hides) return [];
  return [
    {
      kind: "labelName",
      name,
      comment: comment.trim() === "" ? wanted.comment : comment,
      visible: hides ? false : isShown,
    },
  ];
}

/** Names of a theme that are ours and point to nothing any more. */
export function brokenNames(
  letter: Letter,
  theme: Theme,
  names: readonly NameState[],
  shapes: readonly OwnShape[],
): readonly NameState[] {
  return names.filter(
    (name) =>
      nameFamily(letter, name.name) === theme.id &&
      markedId(name.name) === null &&
      leadsNowhere(name) &&
      isOurName(letter, name, shapes),
  );
}

function pointsTo({ formula }: NameState, { area }: AddName): boolean {
  const reference = parseReference(formula);
  return reference !== null && sameArea(reference, area);
}
