import type { Letter } from "../../letter/letter";
import { letterPosition, reshape, type Position } from "../../scenario/Position";
import { scenarioLines } from "../../scenario/scenarioLines";
import { findProblem, freeSheetName } from "../findProblem";
import type { Journal, WrittenRows } from "../Journal";
import type { CellInput, Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { appendRows } from "./appendRows";
import { lostBooks } from "../check/lostBooks";
import { bodyOf, type ReadBooks } from "./Books";
import { planBooksVersion } from "./booksVersion";
import { planDateMarker } from "./dateMarker";
import { inOrderOf } from "./inOrderOf";
import { listsLayout, numbered } from "./listsLayout";
import { planBooks } from "./planBooks";
import { planScenarioSheet } from "./planScenarioSheet";
import { registerHeader, registerRow, type RegisteredScenario } from "./registerRows";
import { scenarioLayout } from "./scenarioLayout";
import { scenarioNames } from "./scenarioNames";
import { scenarioWords } from "./scenarioWords";
import { sheetNameFor } from "./sheetNameFor";
import { writtenRows } from "./writtenRows";
import { ledgerPlace } from "./ledgerBelow";
import { ledgerChoices, ledgerHeader } from "./planLedger";

export interface NewScenarioOptions {
  /** Leave the named ranges out; the hidden name stays. */
  readonly withoutNames?: boolean;
}

/** What a new scenario is planned as: the plan, its journal, and where it will stand. */
export interface NewScenario {
  readonly plan: Plan;
  readonly journal: Journal;
  readonly sheet: string;
}

/**
 * A scenario on a sheet of its own and in the register; the first one brings register, ledger and lists with it.
 * @param base the stand that it starts from: the letter's, or a frozen one
 */
export function planNewScenario(
  letter: Letter,
  books: ReadBooks,
  scenario: RegisteredScenario,
  base: Position | null,
  options: NewScenarioOptions = {},
): Planned<NewScenario> {
  const { state } = books;
  const lost = lostBooks(books);
  if (lost.length > 0) return problem({ kind: "tablesLost", lost });
  const isFirst = books.register === null;
  const nowhere = registerRow(scenario).flatMap((cell, index) => {
    const header = registerHeader[index] ?? "";
    const isSaid = cell !== null && cell !== "" && !isFormula(cell);
    return isSaid && books.register && !books.register.header.includes(header) ? [header] : [];
  });
  if (nowhere.length > 0)
    return problem({ kind: "registerColumnsMissing", sheet: books.register?.sheet ?? "", columns: nowhere });
  const lines = isFirst ? numbered(scenarioLines(letter, [])) : books.numbered;
  const free = (wanted: string) =>
    state.sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase())
      ? freeSheetName(state, wanted)
      : wanted;
  const shared = {
    register: free(scenarioWords.registerSheet),
    ledger: free(scenarioWords.ledgerSheet),
    lists: free(scenarioWords.listsSheet),
  };
  const taken = isFirst ? [...state.sheets, ...Object.values(shared).map((name) => ({ name }))] : state.sheets;
  const sheet = sheetNameFor(scenario.title, taken, `${scenarioWords.scenario} ${scenario.code}`);
  const layout = scenarioLayout(letter, scenario, lines, sheet);
  const position = base ? reshape(base, scenario.horizon) : letterPosition(letter, scenario.horizon, lines);
  const lists = listsLayout(letter, lines, isFirst ? shared.lists : (books.lines?.sheet ?? ""));
  const names = scenarioNames(letter, scenario, layout).filter(
    ({ visible }) => !visible || options.withoutNames !== true,
  );
  const place = ledgerPlace(isFirst ? { sheet: shared.ledger, column: 0, header: ledgerHeader(lists) } : books.ledger);
  const registered = registration(books, scenario, lists);
  const plan: Plan = [
    ...(isFirst ? planBooks(letter, lines, shared, lists, scenario) : registered.plan),
    ...(isFirst ? [...planBooksVersion(letter, lists.sheet, state.names), ...planDateMarker(lists.sheet)] : []),
    ...planScenarioSheet(letter, { scenario, layout, base: position, ...(place && { place }) }),
    ...names,
    { kind: "select", area: { ...layout.area, rows: 1, columns: 1 } },
  ];
  const found = findProblem(plan, state);
  if (found) return problem(found);
  const sheets = plan.flatMap((operation) => (operation.kind === "addSheet" ? [operation.sheet] : []));
  const { rows, back } = isFirst ? { rows: [], back: [] } : registered;
  return planned({ plan, journal: { kind: "insert", sheets, areas: [], rows, back }, sheet });
}

/** A row in the register that is there, and the new code among the choices of the ledger. */
function registration(
  { register, ledger }: ReadBooks,
  scenario: RegisteredScenario,
  lists: ReturnType<typeof listsLayout>,
): {
  readonly plan: readonly Operation[];
  readonly back: readonly Operation[];
  readonly rows: readonly WrittenRows[];
} {
  if (!register || !ledger) return { plan: [], back: [], rows: [] };
  const codes = {
    sheet: register.sheet,
    row: register.row + 1,
    column: register.column + Math.max(0, register.header.indexOf(scenarioWords.code)),
    rows: register.values.length + 1,
    columns: 1,
  };
  const row = inOrderOf(register.header, registerHeader, registerRow(scenario));
  const choices = (rows: number) => {
    const source = { ...codes, rows };
    return ledgerChoices(bodyOf(ledger), ledger.header, source, lists).filter(
      (operation) => operation.kind === "choices" && operation.source === source,
    );
  };
  const added = appendRows(register, [row]);
  const ours = registerHeader.filter((_name, index) => !isFormula(registerRow(scenario)[index] ?? null));
  return {
    plan: [...added.plan, ...choices(codes.rows)],
    back: choices(register.values.length),
    rows: [writtenRows(register, ours, [row], added.back)],
  };
}

function isFormula(cell: CellInput): boolean {
  return typeof cell === "object" && cell !== null;
}
