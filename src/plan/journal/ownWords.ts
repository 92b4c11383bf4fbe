import type { Letter } from "../../letter/letter";
import { letterPosition, type Position } from "../../scenario/Position";
import { scenarioLines } from "../../scenario/scenarioLines";
import { comparisonCells } from "../comparison/comparisonCells";
import { comparisonLayout } from "../comparison/comparisonLayout";
import { controlRule, controlRuleOf03 } from "../comparison/comparisonMarks";
import { comparedSheet } from "../comparison/ComparedSheet";
import { unitedHorizon } from "../comparison/unitedHorizon";
import { comparisonWords } from "../comparison/comparisonWords";
import { inventoryWords } from "../inventory/inventoryWords";
import type { CellInput, Operation, Plan } from "../operation";
import { planInsertAll } from "../planInsertAll";
import { planSources } from "../planSources";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { planBooksVersion } from "../scenario/booksVersion";
import { freezeWords } from "../scenario/freezeWords";
import { ledgerPlace } from "../scenario/ledgerBelow";
import { linesOf } from "../scenario/linesOf";
import { copyHeader } from "../scenario/ledgerCopy";
import { listsLayout, numbered, type NumberedLine } from "../scenario/listsLayout";
import { planBooks } from "../scenario/planBooks";
import { calculatedCells, ledgerHeader } from "../scenario/planLedger";
import { registerControl } from "../scenario/planRegister";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import type { RegisteredScenario } from "../scenario/registerRows";
import { olderCells, scenarioCells } from "../scenario/scenarioCells";
import { scenarioLayout } from "../scenario/scenarioLayout";
import { controlMarkOf03, scenarioMarks } from "../scenario/scenarioMarks";
import { scenarioWords } from "../scenario/scenarioWords";
import { shareWords } from "../scenario/shareWords";
import { words } from "../words";
import { formulaShape } from "./formulaShape";

/** All that we put in cells: texts, figures (to 12 digits) and the shapes of formulas. What is none of these is somebody's own. */
export interface OwnWords {
  readonly texts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
}

const known = new WeakMap<Letter, OwnWords>();

/**
 * @param books what there is of scenarios now: their titles, lines and stands; null where that can't be read
 * @param areas their sheets, which comparisons refer to
 */
export function ownWords(letter: Letter, books: ReadBooks | null, areas: readonly ScenarioArea[] = []): OwnWords {
  const general = known.get(letter) ?? wordsIn(generalCells(letter));
  known.set(letter, general);
  if (!books) return general;
  const { texts, numbers, shapes } = wordsIn(cellsOf(letter, books, areas));
  const join = (one: ReadonlySet<string>, other: ReadonlySet<string>) => new Set([...one, ...other]);
  return {
    texts: join(general.texts, texts),
    numbers: join(general.numbers, numbers),
    shapes: join(general.shapes, shapes),
  };
}

/** @example numberKey(35.5) // "35.5" */
export function numberKey(number: number): string {
  return String(Number(number.toPrecision(12)));
}

type Cells = Iterable<CellInput>;

function wordsIn(cells: Cells): OwnWords {
  const [texts, numbers, shapes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const cell of cells) {
    if (typeof cell === "string") texts.add(cell);
    else if (typeof cell === "number") numbers.add(numberKey(cell));
    // Made by us: every sheet in it is ours.
    else if (typeof cell === "object" && cell !== null) shapes.add(formulaShape(cell.formula, () => true));
  }
  return { texts, numbers, shapes };
}

/** Of every kind of sheet, as it is made in an empty workbook. */
function* generalCells(letter: Letter): Cells {
  const lines = numbered(scenarioLines(letter, []));
  const first: RegisteredScenario = {
    ...{ code: "S1", title: "", description: "", author: "", base: { kind: "letter" }, frozen: null },
    ...{ horizon: { first: 2020, last: 2024 }, budgetYear: 2020 },
  };
  const lists = listsLayout(letter, lines, scenarioWords.listsSheet);
  const sheets = { register: scenarioWords.registerSheet, ledger: scenarioWords.ledgerSheet };
  const inserted = planInsertAll(letter, {
    sheets: [],
    names: [],
    structureProtected: false,
    readOnly: false,
    selection: null,
    journal: null,
  });
  if (inserted.kind === "planned") yield* written(inserted.plan);
  yield* written(planSources(letter, words.sourceSheet));
  yield* written(planBooks(letter, lines, sheets, lists, first));
  yield* written(planBooksVersion(letter, lists.sheet, []));
  const comparison = comparisonLayout(lines, 2, first.horizon, "S");
  yield* marking([controlRule(comparison), controlRuleOf03(comparison)]);
  const { marks, olderMark } = registerControl({ sheet: "S", row: 3 }, { sheet: "S", columns: new Map() });
  yield* marking([...marks, { ...marks[0], formula: olderMark }]);
  const base = letterPosition(letter, first.horizon, lines);
  yield* sheetOf(letter, lines, first, base, null);
  const onStand: RegisteredScenario = { ...first, base: { kind: "frozen", code: "S1", moment: "", name: "" } };
  yield* sheetOf(letter, lines, onStand, base, null);
  yield* textsIn([words, scenarioWords, comparisonWords, freezeWords, shareWords, inventoryWords, copyHeader]);
}

function* cellsOf(letter: Letter, books: ReadBooks, areas: readonly ScenarioArea[]): Cells {
  const place = ledgerPlace(books.ledger);
  for (const scenario of books.scenarios) {
    const base = baseOf(letter, books, scenario);
    if (base) yield* sheetOf(letter, linesOf(books, scenario), scenario, base, place);
    yield* [scenario.title, scenario.description, scenario.author];
  }
  const compared = books.scenarios.flatMap((scenario) => {
    const area = areas.find(({ code }) => code === scenario.code);
    return (area && comparedSheet(scenario, area, books.numbered)) ?? [];
  });
  if (compared.length > 1) {
    const layout = comparisonLayout(
      books.numbered,
      compared.length,
      unitedHorizon(compared.map(({ scenario }) => scenario.horizon)),
      "S",
    );
    for (const row of comparisonCells({ letter, layout, lines: books.numbered, compared })) yield* row;
  }
  if (!books.lines || !books.ledger) return;
  const lists = listsLayout(letter, books.numbered, books.lines.sheet);
  yield* calculatedCells(lists, books.ledger.header).values();
  yield* ledgerHeader(lists);
}

function* sheetOf(
  letter: Letter,
  lines: readonly NumberedLine[],
  scenario: RegisteredScenario,
  base: Position,
  place: ReturnType<typeof ledgerPlace>,
): Cells {
  const sheet = { scenario, base, layout: scenarioLayout(letter, scenario, lines, "S"), ...(place && { place }) };
  for (const grid of [scenarioCells(letter, sheet), ...olderCells(letter, sheet)]) for (const row of grid) yield* row;
  yield* marking([...scenarioMarks(sheet.layout), controlMarkOf03(sheet.layout)]);
}

function* written(plan: Plan): Cells {
  for (const operation of plan) if (operation.kind === "write") for (const row of operation.cells) yield* row;
}

/** What marks go by. */
function* marking(rules: readonly Operation[]): Cells {
  for (const rule of rules) if (rule.kind === "rule") yield { formula: rule.formula };
}

/** Every text in these, however deep. */
function* textsIn(found: unknown): Cells {
  if (typeof found === "string") yield found;
  else if (typeof found === "object" && found !== null) for (const each of Object.values(found)) yield* textsIn(each);
}
