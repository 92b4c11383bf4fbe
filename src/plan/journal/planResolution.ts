import type { Letter } from "../../letter/letter";
import { overlaps, parseReference, within } from "../address";
import type { ChangedCell, Journal, TableRows, WrittenRows } from "../Journal";
import { findPointers } from "../leaning/findPointers";
import type { Area, Operation, Plan } from "../operation";
import { nameFamily } from "../ours/nameFamily";
import { rowMark } from "../rowMark";
import { markedScenario } from "../scenario/scenarioNames";
import { Bench, type Now } from "./Bench";
import { cellsInTable } from "./cellsInTable";
import { inputText } from "./judgeCells";
import { clearArea, judgeOperation } from "./judgeOperation";
import { matchedRows, removeRows, tableCells } from "./judgeTables";
import type { Told } from "./Told";
import { rowsInTable } from "./rowsInTable";
import { standingTables } from "./standingTables";
import type { Resolution } from "./Resolution";

/**
 * What is done about an action that broke off: only what could be ours, judged by what stands there now. What has lost its place,
 * holds something of the user's or is nothing that we would do there, is named and left.
 * @param unread parts of the journal that can't be read, as they call themselves
 */
export function planResolution(letter: Letter, journal: Journal, unread: readonly string[], now: Now): Resolution {
  const operations = journal.kind === "remove" ? journal.rest : (journal.back ?? []);
  const claimed = [
    ...(journal.kind === "insert" ? journal.sheets : []),
    ...operations.flatMap((operation) => (operation.kind === "removeSheet" ? [operation.sheet] : [])),
  ];
  const bench = new Bench(letter, now, claimed);
  const told: Told = { areas: [], renamed: [], called: [], rows: [], lines: [], looks: [] };
  for (const what of unread) bench.leave("notOurs", what);
  const taken = journal.kind === "insert" ? takeAway(bench, journal, told) : [];
  // Before sheets get their names back.
  const cells = journal.kind === "remove" ? [] : putBack(bench, journal.cells ?? []);
  const rows = takeRowsOut(bench, journal.rows ?? [], told);
  const done = operations.flatMap((operation) => {
    const plan = judgeOperation(bench, operation, told);
    return plan.map((each) => ({ each, group: groupOf(operation) }));
  });
  const goneNames = [...bench.goneNames];
  const { state } = now.everything;
  return {
    kind: journal.kind,
    groups: [...taken, cells, rows, ...inGroups(done)].filter((plan) => plan.length > 0),
    sheets: bench.goneSheets,
    names: goneNames,
    ...{ areas: told.areas, renamed: told.renamed, cells: bench.cells, rows: told.rows },
    ...{ lines: told.lines, called: told.called, looks: told.looks, left: bench.left },
    pointers: hersOf(bench, { sheets: bench.goneSheets, areas: told.areas, names: goneNames }, state.sheets),
    unseen: bench.goneSheets.length + told.areas.length > 0 ? now.unseen : [],
  };
}

/** Formulas of our own that follow by themselves are no loss of hers. */
function hersOf(
  { now, places }: Bench,
  subject: { readonly sheets: readonly string[]; readonly areas: readonly Area[]; readonly names: readonly string[] },
  sheets: Now["everything"]["state"]["sheets"],
): Resolution["pointers"] {
  const found = findPointers(
    now.leaners,
    subject,
    sheets.map(({ name }) => name),
  );
  return found.filter(({ kind, sheet, address }) => {
    const at = parseReference(`'${sheet.replaceAll("'", "''")}'!${address}`);
    return kind === "name" || at === null || !places.areas.some((area) => within(at, area));
  });
}

/** Sheets and areas that were being added, with the names that lead into them. */
function takeAway(bench: Bench, journal: Extract<Journal, { kind: "insert" }>, told: Told): readonly Plan[] {
  const { names, sheets: all } = bench.now.everything.state;
  const came = journal.came ?? journal.sheets;
  const gone = journal.sheets.flatMap((wanted) => {
    const sheet = bench.sheet(wanted);
    if (sheet === null) return [];
    // Under the name of one that did not come a colleague's sheet may stand.
    const isEmpty = bench.standing.cells(sheet).length === 0;
    return (came.includes(wanted) || isEmpty) && bench.mayGo(sheet) ? [sheet] : [];
  });
  const isSeen = all.some(({ name, visibility }) => visibility === "Visible" && !gone.includes(name));
  if (isSeen) bench.goneSheets.push(...gone);
  else for (const sheet of gone) bench.leave("hers", sheet);
  const cleared = journal.areas.map((area) => {
    const now = areaNow(bench, area);
    if (now) return clearArea(bench, now, told);
    if (bench.standing.cells(area.sheet, area).length > 0) bench.leave("hers", bench.placeOf(area));
    return [];
  });
  const into = (target: Area) =>
    bench.goneSheets.includes(target.sheet) || told.areas.some((area) => overlaps(target, area));
  const named = names.flatMap((name): Operation[] => {
    const target = parseReference(name.formula);
    const isGiven =
      nameFamily(bench.letter, name.name) !== null || /^(Offensief_Scenarios_Versie|Kopie\d*)_/i.test(name.name);
    if (!isGiven || !target || !into(target)) return [];
    if (journal.repointed?.includes(name.name)) {
      told.renamed.push(name.name);
      return [{ kind: "nameFormula", name: name.name, formula: "=#REF!" }];
    }
    bench.goneNames.add(name.name);
    return [{ kind: "removeName", name: name.name }];
  });
  return [named, ...bench.goneSheets.map((sheet): Plan => [{ kind: "removeSheet", sheet }]), ...cleared];
}

/** Where a table that was being put on a sheet of hers stands by now, as users put in rows; null where none of that size stands there. */
function areaNow({ letter, standing }: Bench, area: Area): Area | null {
  const found = standingTables(letter, standing, area.sheet).filter(
    ({ rows, columns }) => rows === area.rows && columns === area.columns,
  );
  const here = found.find(({ row, column }) => row === area.row && column === area.column);
  return here ?? (found.length === 1 ? (found[0] ?? null) : null);
}

/** Cells that were changed in rows of tables, or in the first cell of a scenario's sheet; only while they hold what we put there. */
function putBack(bench: Bench, cells: readonly ChangedCell[]): Plan {
  return cells.flatMap((cell): Plan => {
    const { before, ours } = cell;
    const isFormula = typeof before === "object" && before !== null;
    const safe = !isFormula || bench.judge.isOurFormula(before.formula);
    const write = (at: Area, now: unknown): Plan => {
      if (rowMark([now]) !== rowMark([ours]) || rowMark([now]) === rowMark([before])) return [];
      const place = bench.placeOf(at);
      if (!safe) {
        bench.leave("notOurs", place, inputText(before));
        return [];
      }
      bench.cells.push({ place, now: String(now), then: inputText(before) });
      bench.standing.put(at.sheet, at.row, at.column, inputText(before));
      return [{ kind: "write", area: at, cells: [[before]] }];
    };
    if ("table" in cell) {
      const found = tableCells(bench, cell.table);
      const book = bench.book(cell.table);
      if (!book || Object.keys(cell.match).length === 0) return [];
      return cellsInTable(cell, found).flatMap(([row, column]) =>
        write(
          { sheet: book.sheet, row: book.row + row, column: book.column + column, rows: 1, columns: 1 },
          found[row]?.[column],
        ),
      );
    }
    const name = bench.name(cell.name);
    const area = name && parseReference(name.formula);
    const isTitle = markedScenario(cell.name) !== null;
    if (!area || bench.sheet(area.sheet) === null) {
      bench.leave("gone", cell.name);
      return [];
    }
    const at: Area = { ...area, rows: 1, columns: 1 };
    if (!isTitle || !bench.isOwn(at)) {
      bench.leave("notOurs", cell.name, inputText(before));
      return [];
    }
    return write(at, bench.standing.at(area.sheet, area.row, area.column));
  });
}

/** Rows that were being added, or taken out, of the tables that scenarios share. */
function takeRowsOut(bench: Bench, rows: readonly (TableRows | WrittenRows)[], told: Told): Plan {
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const cells = tableCells(bench, table);
    const found = rows
      .filter((each) => each.table === table)
      .flatMap((each) => {
        if (!("marks" in each)) return matchedRows(bench, each);
        if (each.header.length > 0) return rowsInTable(cells, each);
        bench.leave("notOurs", table);
        return [];
      });
    return removeRows(bench, table, found, told);
  });
}

/** What belongs together: what is about one sheet, one table, or names. */
function groupOf(operation: Operation): string {
  if ("area" in operation && operation.kind !== "setName") return operation.area.sheet;
  if ("sheet" in operation) return operation.sheet;
  if ("areas" in operation) return operation.areas[0]?.sheet ?? "";
  if ("table" in operation) return operation.table;
  return "";
}

function inGroups(done: readonly { readonly each: Operation; readonly group: string }[]): readonly Plan[] {
  const groups: { readonly of: string; readonly plan: Operation[] }[] = [];
  for (const { each, group } of done) {
    const last = groups[groups.length - 1];
    if (last?.of === group) last.plan.push(each);
    else groups.push({ of: group, plan: [each] });
  }
  return groups.map(({ plan }) => plan);
}
