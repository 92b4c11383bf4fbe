import type { Letter, Theme } from "../letter/letter";
import { cellAddress, parseReference } from "./address";
import type { Finding } from "./Finding";
import { inputAt, type FoundTable, type MarkedArea } from "./FoundTable";
import type { Operation, Plan } from "./operation";
import type { Overtyped } from "./Overtyped";
import { recogniseTable } from "./recogniseTable";
import { brokenNames, refreshNames } from "./refreshNames";
import { refreshOverview } from "./refreshOverview";
import { refreshTable } from "./refreshTable";
import { markedId, overviewId } from "./tableMark";
import { tableNames } from "./tableNames";
import { refreshTableVersion } from "./tableVersion";
import type { NameState } from "./WorkbookState";

/** What is there of ours, what is to be mended, what has to be asked, and what the user should look at. */
export interface Refresh {
  /** The tables that the workbook's own names lead to, copies of sheets too. */
  readonly tables: readonly FoundTable[];
  readonly plan: Plan;
  /** Puts back what the plan changes. */
  readonly back: Plan;
  readonly overtyped: readonly Overtyped[];
  readonly findings: readonly Finding[];
}

/** Goes over everything of ours in the workbook. */
export function planRefresh(letter: Letter, areas: readonly MarkedArea[], names: readonly NameState[]): Refresh {
  const tables: FoundTable[] = [];
  const plan: Operation[] = [];
  const back: Operation[] = [];
  const overtyped: Overtyped[] = [];
  const findings: Finding[] = [...brokenMarks(names)];
  for (const area of areas) {
    const theme = letter.themes.find((each) => each.id.toLowerCase() === area.id.toLowerCase());
    if (!theme) continue;
    const found = recogniseTable(theme, area);
    if (!found) {
      findings.push(about("tableDamaged", theme, area));
      continue;
    }
    tables.push(found);
    const table = refreshTable(letter, found);
    plan.push(...table.plan);
    back.push(...table.plan.map((operation) => undoOf(operation, area, names)));
    overtyped.push(...table.overtyped);
    findings.push(...table.findings);
    if (area.scope !== null) {
      // The names of a copied sheet are Excel's own doing; they follow it.
      findings.push(about("copy", theme, area));
      continue;
    }
    const own = refreshNames(letter, tableNames(letter, theme, found.layout), names, theme.name);
    plan.push(...own.plan);
    back.push(...own.plan.map((operation) => undoOf(operation, area, names)));
    findings.push(...own.findings);
    for (const { name } of brokenNames(letter, theme, names))
      if (!own.plan.some((operation) => operation.kind === "setName" && operation.name === name))
        findings.push({ what: "nameBroken", subject: name, sheet: area.sheet, address: null });
  }
  for (const area of areas.filter(({ id, scope }) => id === overviewId && scope === null)) {
    const overview = refreshOverview(letter, area, tables);
    plan.push(...overview.plan);
    back.push(...overview.plan.map((operation) => undoOf(operation, area, names)));
    overtyped.push(...overview.overtyped);
    findings.push(...overview.findings);
  }
  const version = refreshTableVersion(
    letter,
    tables.filter(({ area }) => area.scope === null),
    names,
  );
  plan.push(...version.plan);
  back.push(...version.plan.map((operation) => undoOf(operation, null, names)));
  findings.push(...version.findings);
  return { tables, plan, back: back.reverse(), overtyped, findings };
}

/** Cells back to what we had put there; the user chose them. */
export function planPutBack(cells: readonly Overtyped[]): { readonly plan: Plan; readonly back: Plan } {
  const write = ({ sheet, row, column }: Overtyped, value: Overtyped["now"]): Operation => ({
    kind: "write",
    area: { sheet, row, column, rows: 1, columns: 1 },
    cells: [[value]],
  });
  return { plan: cells.map((cell) => write(cell, cell.ours)), back: cells.map((cell) => write(cell, cell.now)) };
}

function brokenMarks(names: readonly NameState[]): Finding[] {
  return names.flatMap(({ name, formula }) =>
    markedId(name) !== null && parseReference(formula) === null
      ? [{ what: "markBroken" as const, subject: name, sheet: "", address: null }]
      : [],
  );
}

function about(what: Finding["what"], theme: Theme, area: MarkedArea): Finding {
  return { what, subject: theme.name, sheet: area.sheet, address: cellAddress(area.row, area.column) };
}

function undoOf(operation: Operation, area: MarkedArea | null, names: readonly NameState[]): Operation {
  if (operation.kind === "write") {
    const { row, column } = operation.area;
    return { ...operation, cells: [[area && inputAt(area, row, column)]] };
  }
  if (operation.kind === "addName") return { kind: "removeName", name: operation.name };
  if (operation.kind === "setName") {
    const before = parseReference(names.find(({ name }) => name === operation.name)?.formula ?? "");
    return before ? { ...operation, area: before } : operation;
  }
  if (operation.kind === "rule") return { kind: "clearRules", area: operation.area };
  return operation;
}
