import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import { controlTotal } from "./controlTotal";
import { finding, type CheckFinding } from "./CheckFinding";
import { checkInventory } from "./checkInventory";
import { checkLetter, type LetterChecked } from "./checkLetter";
import { checkScenarios, type ScenariosChecked, type ScenariosCounted } from "./checkScenarios";
import type { Coverage } from "./Coverage";
import type { Everything } from "./Everything";
import { hiddenSheets, isHidden } from "./hiddenSheets";
import { checkSources } from "../sources/checkSources";
import { stateFindings } from "./stateFindings";
import { currentVersion, newerThanOurs, versionsOf } from "./workbookVersion";

/** What a check found, and what it looked at. */
export interface Checked {
  readonly findings: readonly CheckFinding[];
  readonly covered: Coverage;
  readonly letter: LetterChecked;
  /** null where only the letter's tables were looked at. */
  readonly scenarios: ScenariosChecked | null;
}

const none: ScenariosCounted = {
  ...{ scenarios: 0, mutations: 0, frozen: 0, comparisons: 0 },
  ...{ control: controlTotal([]), perScenario: {} },
};

/** What broke off is told whatever else was found: also where what was noted of it can't be read. */
function unfinished({ state: { journal, unreadJournal } }: Everything): readonly CheckFinding[] {
  if (journal) return [finding("unfinished", [journal.kind])];
  if (unreadJournal === undefined) return [];
  return [finding("unfinished", unreadJournal === null ? ["strange"] : ["newer", String(unreadJournal)])];
}

/** What a newer add-in wrote may mean something else: it is read all the same, and that is said. */
function newer({ state: { names } }: Everything): readonly CheckFinding[] {
  const found = newerThanOurs(versionsOf(names));
  if (found === null) return [];
  const name = names.find(({ name: each }) => newerThanOurs(versionsOf([{ name: each }])) === found);
  const sheet = parseReference(name?.formula ?? "")?.sheet ?? null;
  return [finding("newerVersion", [String(found), String(currentVersion)], { sheet })];
}

/** Sheets of ours of which Excel did not give the conditional formats. */
function unreadMarks({ areas, scenarios }: Everything): readonly CheckFinding[] {
  const own = [...areas.filter(({ scope }) => scope === null), ...(scenarios?.areas ?? [])];
  const sheets = own.flatMap(({ sheet, laid }) => (laid === null ? [sheet] : []));
  return [...new Set(sheets)].map((sheet) => finding("marksUnread", [], { sheet }));
}

/** Looks at everything of ours in a workbook: what was found, and what was read beside what ought to be there. */
export function check(letter: Letter, everything: Everything): Checked {
  const tables = checkLetter(letter, everything);
  const scenarios = everything.scenarios && checkScenarios(letter, everything, everything.scenarios);
  const sources = checkSources(letter, everything);
  const { isManual = false, isCalculating = false } = everything.state;
  const hasAnything = tables.expected.tables > 0 || (scenarios?.expected.scenarios ?? 0) > 0;
  return {
    findings: [
      ...tables.findings,
      ...sources.findings,
      ...(scenarios?.findings ?? []),
      ...checkInventory(letter, everything),
      ...hiddenSheets(letter, everything),
      ...unreadMarks(everything),
      ...(hasAnything ? stateFindings(everything.state, tables.deviations, scenarios?.books.ledger ?? null) : []),
      ...unfinished(everything),
      ...newer(everything),
      ...(hasAnything && (isManual || isCalculating)
        ? [finding("notCalculated", [isManual ? "manual" : "calculating"])]
        : []),
    ],
    covered: {
      ...{ ...tables.read, sources: sources.read, ...(scenarios?.read ?? none) },
      expected: { ...tables.expected, sources: sources.expected, ...(scenarios?.expected ?? none) },
      hidden: tables.tables.filter(({ area }) => area.scope === null && isHidden(everything, area.sheet)).length,
    },
    letter: tables,
    scenarios,
  };
}
