import { cellAddress } from "../address";
import { inPriority } from "../inPriority";
import type { Area, Operation } from "../operation";
import { ruleShape } from "../marks/ruleShape";
import { marks } from "../styles";
import { words } from "../words";
import { rowOf, type ScenarioBlock, type ScenarioLayout, type ScenarioPart } from "./scenarioLayout";
import { scenarioMarkStyles } from "./scenarioStyles";
import { scenarioWords } from "./scenarioWords";

type Rule = Extract<Operation, { kind: "rule" }>;

const locked = { row: true, column: true };

/** The marks of a scenario's sheet as native rules, for each line the most important last: they work where the add-in is not. */
export function scenarioMarks(layout: ScenarioLayout): readonly Operation[] {
  return [...marksOfBoth(layout), ...typedMarks(layout), controlMark(layout)];
}

/** As version 0.3 laid them. */
export function scenarioMarksOf03(layout: ScenarioLayout): readonly Operation[] {
  return [...marksOfBoth(layout), controlMarkOf03(layout)];
}

/** Those that are the same since. */
function marksOfBoth(layout: ScenarioLayout): readonly Operation[] {
  return [
    ...layout.themes.flatMap((theme) => lineMarks(layout, theme)),
    ...[layout.total, ...layout.themes].flatMap((block) => overtypedMarks(layout, rowOf(block, "announced"), 1)),
    ...verdictMarks(layout),
  ];
}

/** What is marked otherwise, or more, than version 0.3 did; put after the others, these come first. */
export function marksSince03(layout: ScenarioLayout): readonly Operation[] {
  return [...typedMarks(layout), controlMark(layout)];
}

/** Where a new position, or the stand, is not what it was made with. */
function overtypedMarks({ sheet, groups, control, columns }: ScenarioLayout, row: number, rows: number) {
  const area = (column: number): Area => ({ sheet, row, column, rows, columns: columns.length });
  const first = (column: number) => cellAddress(row, column);
  const cell = first(groups.result);
  return [
    {
      kind: "rule",
      area: area(groups.result),
      // A formula of the user's own too: what it gives is not stand and mutations together.
      formula: `=OR(NOT(ISFORMULA(${cell})),ROUND(N(${cell})-N(${first(groups.base)})-${first(groups.mutations)},6)<>0)`,
      style: scenarioMarkStyles.overtyped,
    },
    {
      kind: "rule",
      area: area(groups.base),
      formula: `=ROUND(N(${first(groups.base)})-N(${first(control.official)}),6)<>0`,
      style: scenarioMarkStyles.overtyped,
    },
  ] as const satisfies readonly Operation[];
}

function lineMarks(layout: ScenarioLayout, block: ScenarioBlock): readonly Operation[] {
  const { groups, control, columns } = layout;
  const area = (column: number): Area => ({
    sheet: layout.sheet,
    row: block.firstLine,
    column,
    rows: block.lines.length,
    columns: columns.length,
  });
  const first = (column: number) => cellAddress(block.firstLine, column);
  const below = (column: number, part: ScenarioPart) => cellAddress(rowOf(block, part), column, { row: true });
  const cell = first(groups.result);
  const changed = `ROUND(${first(groups.mutations)},6)<>0`;
  const balance = `${below(groups.result, "balance")}<>0`;
  const explained = `${below(control.official, "verdict")}=1`;
  const result = area(groups.result);
  return inPriority([
    ...overtypedMarks(layout, block.firstLine, block.lines.length),
    {
      kind: "rule",
      area: result,
      formula: `=AND(${changed},${balance},NOT(${explained}))`,
      style: marks.cause,
    },
    { kind: "rule", area: result, formula: `=${changed}`, style: marks.shifted },
    {
      kind: "rule",
      area: result,
      formula: `=AND(${first(control.covered)}=0,N(${cell})<>0)`,
      style: marks.notAnnounced,
    },
  ]);
}

/** Where a verdict is that something does not fit, the verdict and the sum are marked. */
function verdictMarks(layout: ScenarioLayout): readonly Operation[] {
  const { groups, columns } = layout;
  return [layout.total, ...layout.themes].flatMap((block) => {
    const verdict = cellAddress(rowOf(block, "verdict"), groups.result, { row: true });
    const misfit = `=OR(LEFT(${verdict},${words.misfit.length})="${words.misfit}",${verdict}="${words.errorInLine}")`;
    return (["sum", "verdict"] as const).map((part): Operation => ({
      kind: "rule",
      area: {
        sheet: layout.sheet,
        row: rowOf(block, part),
        column: groups.result,
        rows: 1,
        columns: columns.length,
      },
      formula: misfit,
      style: marks.misfit,
    }));
  });
}

/** Where something stands over the formulas of the mutations, or of the rows from the sum down to the verdict: last, so first. Version 0.3 had none. */
export function typedMarks({ sheet, groups, width, total, themes }: ScenarioLayout): readonly Rule[] {
  return [total, ...themes].flatMap((block) => {
    const [first, last] = [rowOf(block, "sum"), rowOf(block, "verdict")];
    const from = block.lines.length > 0 ? block.firstLine : first;
    const mark = (row: number, column: number): Rule => ({
      kind: "rule",
      area: { sheet, row, column, rows: last - row + 1, columns: width },
      formula: `=AND(NOT(ISFORMULA(${cellAddress(row, column)})),NOT(ISBLANK(${cellAddress(row, column)})))`,
      style: scenarioMarkStyles.overtyped,
    });
    return [mark(from, groups.mutations), mark(first, groups.result)];
  });
}

/** The control at the top turns red as soon as a row of the ledger is not, or not wholly, in the table: where it says so, or anything else. */
export function controlMark(layout: ScenarioLayout): Rule {
  const { rows, code } = layout;
  const text = cellAddress(rows.code, code.column + 1, locked);
  return markOfControl(layout, `ISERROR(SEARCH("${scenarioWords.clear.trim()}",${text}))`);
}

/** As version 0.3 laid it: what was wrong began with a number then, and what was not did not. */
export function controlMarkOf03(layout: ScenarioLayout): Rule {
  const { rows, code } = layout;
  return markOfControl(layout, `ISNUMBER(VALUE(LEFT(${cellAddress(rows.code, code.column + 1, locked)},1)))`);
}

/** The same by its shape alone, wherever its cells are by now. */
export const shapeOfControl03 = ruleShape("=OR(ISNUMBER(VALUE(LEFT($C$3,1))),SUMPRODUCT(($I$4:$O$4<>0)*1)>0)");

function markOfControl({ sheet, rows, groups, width }: ScenarioLayout, isWrong: string): Rule {
  const first = cellAddress(rows.notShown, groups.mutations, locked);
  const last = cellAddress(rows.notShown, groups.mutations + width - 1, locked);
  return {
    kind: "rule",
    area: { sheet, row: rows.code, column: 0, rows: 2, columns: groups.mutations + width },
    formula: `=OR(${isWrong},SUMPRODUCT((${first}:${last}<>0)*1)>0)`,
    style: scenarioMarkStyles.fault,
  };
}
