import type { Letter } from "../../letter/letter";
import { versionName, versionsOf } from "../check/workbookVersion";
import { comparedCodes } from "../comparison/comparisonName";
import { inventoryName } from "../inventory/inventoryWords";
import type { ScopedName } from "../leaning/Leaners";
import { markedScenario } from "../scenario/scenarioNames";
import { markedId } from "../tableMark";
import type { NameState, WorkbookState } from "../WorkbookState";
import { fixedNames, nameFamily, versionFamily } from "./nameFamily";

/** A name that we give, as it was when it was last asked for. */
interface SeenName extends NameState {
  /** It was not there; it may be again, with the next Ctrl+Z. */
  readonly isGone: boolean;
}

/** What is known of a workbook's names since somebody read all of them. */
export interface NamesSeen {
  /** Those that we give, whatever they lead to. */
  readonly ours: readonly SeenName[];
  /** The user's own, which only her formulas lead to: as they were then. */
  readonly hers: readonly ScopedName[];
  /** How many looks came after that one. */
  readonly turn: number;
}

/** Which names a look asks for, and which it takes as they were. */
export interface NamesWanted {
  readonly ask: readonly NameState[];
  /** Asked for as well where something moved. */
  readonly trust: readonly NameState[];
  /** Nobody's business this time. */
  readonly rest: readonly NameState[];
}

/** More than that are asked for as a whole. */
const most = 5_000;

/**
 * Keeps what a look found. Names of the user's own are all read or none, and remain as they were where none was.
 * @param scoped the names of sheets; null where they were not all read
 */
export function keepNames(
  letter: Letter,
  before: NamesSeen | null,
  { names, namesBefore }: Pick<WorkbookState, "names" | "namesBefore">,
  scoped: readonly ScopedName[] | null,
): NamesSeen | null {
  const isOurs = ({ name }: { readonly name: string }) => isOfUs(letter, name);
  const now = names.filter(isOurs);
  const present = new Set(now.map(({ name }) => name.toLowerCase()));
  const gone = (before?.ours ?? []).filter(({ name }) => !present.has(name.toLowerCase()));
  const ours = [...now.map((name) => ({ ...name, isGone: false })), ...gone.map((name) => ({ ...name, isGone: true }))];
  if (ours.length > most) return null;
  if (namesBefore && before) return { ours, hers: before.hers, turn: before.turn + 1 };
  const ofSheets = scoped ?? before?.hers.filter(({ scope }) => scope !== null) ?? [];
  const own = names.map(({ name, formula }) => ({ name, formula, scope: null }));
  return { ours, hers: [...own, ...ofSheets].filter((each) => !isOurs(each)), turn: 0 };
}

/**
 * Which names a look after a change asks for: all over whole tables and sheets, which tell what else to read, and of the names
 * over their parts those of one table or scenario, each time of another. The others are as they were: where something moved they are
 * asked for too (`hasMoved`), and after every action all are.
 * @param scope without scenarios the names over parts of their sheets are nobody's business
 */
export function namesWanted(letter: Letter, { ours, turn }: NamesSeen, scope: "letter" | "all"): NamesWanted {
  const known = new Set(ours.map(({ name }) => name.toLowerCase()));
  const fixed = [...fixedNames(letter), inventoryName, versionName("tables"), versionName("scenarios")];
  const all: readonly SeenName[] = [
    ...ours,
    ...fixed.flatMap((name) =>
      known.has(name.toLowerCase()) ? [] : [{ name, formula: "", comment: "", isGone: true }],
    ),
  ];
  const parts = all.flatMap((each) => {
    const family = partOf(letter, each.name);
    return family === null ? [] : [{ ...each, family, isOut: scope === "letter" && /^S\d+$/.test(family) }];
  });
  const families = [...new Set(parts.flatMap(({ family, isOut }) => (isOut ? [] : [family])))];
  const asked = families[turn % Math.max(1, families.length)];
  const [next, others] = [
    parts.filter(({ family }) => family === asked),
    parts.filter(({ family }) => family !== asked),
  ];
  const kept = others.filter(({ isGone }) => !isGone);
  return {
    ask: [...all.filter(({ name }) => partOf(letter, name) === null), ...next].map(plain),
    trust: kept.filter(({ isOut }) => !isOut).map(plain),
    rest: kept.filter(({ isOut }) => isOut).map(plain),
  };
}

/** Whether any name over a whole table or sheet leads elsewhere by now: then rows or columns came, or went. */
export function hasMoved(letter: Letter, { ours }: NamesSeen, names: readonly NameState[]): boolean {
  const leads = (all: readonly NameState[]) =>
    all
      .flatMap(({ name, formula }) =>
        partOf(letter, name) === null && isOfUs(letter, name) ? [`${name} ${formula}`] : [],
      )
      .map((each) => each.toLowerCase())
      .sort()
      .join("\n");
  return leads(ours.filter(({ isGone }) => !isGone)) !== leads(names);
}

/** The marks that Excel copies with a sheet: asked of every sheet. */
export function marksWanted(letter: Letter, seen: NamesSeen, scope: "letter" | "all"): readonly string[] {
  return namesWanted(letter, seen, scope).ask.flatMap(({ name }) =>
    markedId(name) !== null || (scope === "all" && markedScenario(name) !== null) ? [name] : [],
  );
}

function plain({ name, formula, comment, visible }: SeenName): NameState {
  return { name, formula, comment, ...(visible === undefined ? {} : { visible }) };
}

function isOfUs(letter: Letter, name: string): boolean {
  if (!/^Offensief_/i.test(name)) return false;
  const { tables, scenarios } = versionsOf([{ name }]);
  return nameFamily(letter, name) !== null || markedId(name) !== null || tables !== null || scenarios !== null;
}

/** Whose part a name is over: a table's or a scenario's; null for a name over the whole of it, and for any other. */
function partOf(letter: Letter, name: string): string | null {
  const isWhole = markedId(name) !== null || markedScenario(name) !== null || comparedCodes(name) !== null;
  const family = isWhole || /_Vastgelegd$/i.test(name) ? null : nameFamily(letter, name);
  return family === versionFamily ? null : family;
}
