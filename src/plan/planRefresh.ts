import type { Letter, Theme } from "../letter/letter";
import { cellAddress, parseReference } from "./address";
import { columnBetween } from "./columnBetween";
import type { Finding } from "./Finding";
import { inputAt, type FoundTable, type MarkedArea } from "./FoundTable";
import type { Operation, Plan } from "./operation";
import { couldBeOurs, goneFamilies, leadsNowhere, type OwnShape } from "./ours/isOurName";
import { nameFamily } from "./ours/nameFamily";
import { takenOut } from "./ours/takenOut";
import type { Inventory } from "./inventory/Inventory";
import { inventoryName, inventoryWords } from "./inventory/inventoryWords";
import type { Overtyped } from "./Overtyped";
import { overviewNames } from "./planOverview";
import { recogniseOverview } from "./recogniseOverview";
import { recogniseTable } from "./recogniseTable";
import { brokenNames, labelOf, refreshNames } from "./refreshNames";
import { refreshOverview } from "./refreshOverview";
import { refreshTable } from "./refreshTable";
import { markedId, markName, overviewId } from "./tableMark";
import { tableNames } from "./tableNames";
import { refreshTableVersion } from "./tableVersion";
import type { NameState } from "./WorkbookState";
import type { ChangedText } from "./texts/ChangedText";
import { words } from "./words";

/** What is there of ours, what is to be mended, what has to be asked, and what the user should look at. */
export interface Refresh {
  /** The tables that the workbook's own names lead to, copies of sheets too. */
  readonly tables: readonly FoundTable[];
  readonly plan: Plan;
  /** Puts back what the plan changes. */
  readonly back: Plan;
  readonly overtyped: readonly Overtyped[];
  readonly findings: readonly Finding[];
  /** Words of ours that read otherwise now; not those of copies, which are the user's. */
  readonly texts: readonly ChangedText[];
}

/**
 * Goes over everything of ours in the workbook.
 * @param inventory what came with names for the user's formulas: where all of these are gone, only it tells that they were there
 */
export function planRefresh(
  letter: Letter,
  areas: readonly MarkedArea[],
  names: readonly NameState[],
  inventory: Inventory | null = null,
): Refresh {
  const tables: FoundTable[] = [];
  const plan: Operation[] = [];
  const back: Operation[] = [];
  const overtyped: Overtyped[] = [];
  const findings: Finding[] = [...brokenMarks(letter, names)];
  const texts: ChangedText[] = [];
  for (const area of areas) {
    const theme = letter.themes.find((each) => each.id.toLowerCase() === area.id.toLowerCase());
    if (!theme) continue;
    const found = recogniseTable(theme, area);
    if (!found) {
      const between = columnBetween(theme, area);
      findings.push(
        between
          ? { what: "columnBetween", subject: theme.name, sheet: area.sheet, address: between.address }
          : about("tableDamaged", theme, area),
      );
      continue;
    }
    tables.push(found);
    const table = refreshTable(letter, found);
    plan.push(...table.plan);
    back.push(...table.plan.flatMap((operation) => undoOf(operation, area, names)));
    overtyped.push(...table.overtyped);
    findings.push(...table.findings);
    if (area.scope !== null) {
      // The names of a copied sheet are Excel's own doing; they follow it.
      findings.push(about("copy", theme, area));
      continue;
    }
    texts.push(...table.texts);
    const family = areas.filter(({ id, scope }) => scope === null && id.toLowerCase() === area.id.toLowerCase());
    const shapes: readonly OwnShape[] = family.flatMap((each) =>
      recogniseTable(theme, each) ? [{ family: theme.id, area: each }] : [],
    );
    const expected = tableNames(letter, theme, found.layout);
    // A table that was inserted once more has no names but its mark.
    const isFirst = family.every((each) => numberOf(area) <= numberOf(each));
    const wanted = isFirst
      ? expected
      : expected.flatMap((each) => (each.visible ? [] : [{ ...each, name: area.name }]));
    const own = refreshNames(letter, wanted, names, theme.name, shapes, cameWithNames(inventory, area));
    plan.push(...own.plan);
    back.push(...own.plan.flatMap((operation) => undoOf(operation, area, names)));
    findings.push(...own.findings);
    for (const { name } of isFirst ? brokenNames(letter, theme, names, shapes) : [])
      if (!own.plan.some((operation) => operation.kind === "setName" && operation.name === name))
        findings.push({ what: "nameBroken", subject: name, sheet: area.sheet, address: null });
  }
  for (const area of areas.filter(({ id, scope }) => id === overviewId && scope === null)) {
    const overview = refreshOverview(letter, area, tables);
    plan.push(...overview.plan);
    back.push(...overview.plan.flatMap((operation) => undoOf(operation, area, names)));
    overtyped.push(...overview.overtyped);
    findings.push(...overview.findings);
    texts.push(...overview.texts);
    const layout = recogniseOverview(letter, area);
    if (!layout || area.name.toLowerCase() !== markName(overviewId).toLowerCase()) continue;
    const shapes = [{ family: overviewId, area }];
    const wanted = overviewNames(letter, layout);
    const own = refreshNames(letter, wanted, names, words.overview, shapes, cameWithNames(inventory, area));
    plan.push(...own.plan);
    back.push(...own.plan.flatMap((operation) => undoOf(operation, area, names)));
    findings.push(...own.findings);
  }
  const version = refreshTableVersion(
    letter,
    tables.filter(({ area }) => area.scope === null),
    names,
    areas.filter(({ scope }) => scope === null),
  );
  plan.push(...version.plan);
  back.push(...version.plan.flatMap((operation) => undoOf(operation, null, names)));
  findings.push(...version.findings);
  const listed = names.find(({ name }) => name.toLowerCase() === inventoryName.toLowerCase());
  const labels =
    listed && couldBeOurs(letter, listed)
      ? labelOf(listed, { comment: `inventaris; ${letter.reference.kenmerk}`, visible: false })
      : [];
  plan.push(...labels);
  back.push(...labels.flatMap((operation) => undoOf(operation, null, names)));
  if (labels.length > 0)
    findings.push({ what: "namesLabelled", subject: inventoryWords.sheet, sheet: "", address: null });
  return { tables, plan, back: back.reverse(), overtyped, findings, texts };
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

function brokenMarks(letter: Letter, names: readonly NameState[]): Finding[] {
  const gone = new Set(goneFamilies(letter, names));
  return names.flatMap((name) => {
    const family = markedId(name.name) === null ? null : nameFamily(letter, name.name);
    return family !== null && gone.has(family) && leadsNowhere(name)
      ? [{ what: "markBroken" as const, subject: name.name, sheet: "", address: null }]
      : [];
  });
}

function cameWithNames(inventory: Inventory | null, { name, id }: MarkedArea): boolean {
  const mark = (name === "" ? markName(id) : name).toLowerCase();
  return (inventory?.items ?? []).some((item) => item.names > 0 && item.id.toLowerCase() === mark);
}

/** How manieth of its kind a table is, by its mark. */
function numberOf({ name }: MarkedArea): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 1);
}

function about(what: Finding["what"], theme: Theme, area: MarkedArea): Finding {
  return { what, subject: theme.name, sheet: area.sheet, address: cellAddress(area.row, area.column) };
}

function undoOf(operation: Operation, area: MarkedArea | null, names: readonly NameState[]): readonly Operation[] {
  if (operation.kind === "write") {
    const { row, column } = operation.area;
    return [{ ...operation, cells: [[area && inputAt(area, row, column)]] }];
  }
  if (operation.kind === "rule") return takenOut([operation]);
  return [undoOfName(operation, names) ?? operation];
}

/** The way back of what is done to a name; null for anything else. */
export function undoOfName(operation: Operation, names: readonly NameState[]): Operation | null {
  if (operation.kind === "addName") return { kind: "removeName", name: operation.name };
  if (operation.kind !== "setName" && operation.kind !== "labelName") return null;
  const before = names.find(({ name }) => name === operation.name);
  if (operation.kind === "labelName")
    return { ...operation, comment: before?.comment ?? "", visible: before?.visible ?? operation.visible };
  const area = parseReference(before?.formula ?? "");
  return area ? { ...operation, area } : operation;
}
