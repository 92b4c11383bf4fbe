import { cellAddress, columnLetters, parseReference, within } from "../address";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { withoutCells } from "../removal/hersIn";
import { sheetNameFor } from "../scenario/sheetNameFor";
import { sameCell } from "../sameCell";
import type { Bench } from "./Bench";
import { inputText } from "./judgeCells";
import { isOwnTable } from "./OwnPlaces";
import { judgeCleared, judgeMark, judgeMarkThatGoes } from "./judgeMarks";
import { removeColumn, removeMatched } from "./judgeTables";
import { standingTables } from "./standingTables";
import type { Told } from "./Told";

/** What of an operation of a journal is done: nothing where it is not ours, or its place is gone; that is noted. */
export function judgeOperation(bench: Bench, operation: Operation, told: Told): Plan {
  switch (operation.kind) {
    case "write":
      return judgeWrite(bench, operation);
    case "removeSheet": {
      const sheet = bench.sheet(operation.sheet);
      if (sheet === null || !bench.mayGo(sheet)) return [];
      bench.goneSheets.push(sheet);
      return [{ ...operation, sheet }];
    }
    case "clear":
      return clearArea(bench, operation.area, told);
    case "removeName": {
      const name = bench.name(operation.name);
      if (!name) return [];
      if (!bench.isOwnName(name)) return notOurs(bench, operation.name);
      bench.goneNames.add(name.name);
      return [{ ...operation, name: name.name }];
    }
    case "setName":
    case "labelName":
    case "nameFormula": {
      const name = bench.name(operation.name);
      if (!name) return [];
      if (!bench.isOwnName(name) || !leadsToOurs(bench, operation))
        return notOurs(bench, operation.name, operation.kind === "nameFormula" ? operation.formula : "");
      told.renamed.push(name.name);
      return [{ ...operation, name: name.name }];
    }
    case "renameSheet": {
      const sheet = bench.sheet(operation.sheet);
      if (sheet === null) return [];
      const others = bench.now.everything.state.sheets.filter(
        ({ name }) => name !== sheet && !bench.goneSheets.includes(name),
      );
      if (!bench.isOwnSheet(sheet) || sheetNameFor(operation.name, others) !== operation.name)
        return notOurs(bench, sheet, operation.name);
      bench.rename(sheet, operation.name);
      told.called.push(`${sheet} → ${operation.name}`);
      return [{ ...operation, sheet }];
    }
    case "removeRows":
      return removeMatched(bench, operation, told);
    case "removeColumn":
      return removeColumn(bench, operation);
    case "removeLines":
      return removeLines(bench, operation, told);
    case "ruleFormula":
      return judgeMark(bench, operation, told);
    case "removeMark":
      return judgeMarkThatGoes(bench, operation, told);
    case "clearRules":
      return judgeCleared(bench, operation, told);
    case "listSource":
      return notOurs(bench, bench.placeOf(operation.area), operation.source);
    default:
      return judgeLook(bench, operation, told);
  }
}

function notOurs(bench: Bench, place: string, text = ""): Plan {
  bench.leave("notOurs", place, text);
  return [];
}

function leadsToOurs(
  bench: Bench,
  operation: Extract<Operation, { kind: "setName" | "labelName" | "nameFormula" }>,
): boolean {
  if (operation.kind === "labelName") return true;
  if (operation.kind === "nameFormula" && operation.formula === "=#REF!") return true;
  const target = operation.kind === "setName" ? operation.area : parseReference(operation.formula);
  return target !== null && (bench.isOwn(target) || bench.isOwnSheet(bench.sheet(target.sheet) ?? ""));
}

/** Cell by cell: within what is ours, and no formula but one that we would write. */
function judgeWrite(bench: Bench, operation: Extract<Operation, { kind: "write" }>): Plan {
  const { area, cells } = operation;
  const sheet = bench.sheet(area.sheet);
  if (sheet === null) {
    bench.leave("gone", bench.placeOf(area));
    return [];
  }
  const taken: { readonly at: Area; readonly cell: CellInput }[] = [];
  let left = 0;
  cells.forEach((row, down) =>
    row.forEach((cell, across) => {
      const at: Area = { sheet, row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      const now = bench.standing.at(sheet, at.row, at.column);
      if (sameCell(now, cell)) return;
      const place = `${sheet}!${cellAddress(at.row, at.column)}`;
      const isFormula = typeof cell === "object" && cell !== null;
      const isEmpty = now === "" || bench.judge.isOurs(now);
      const isPlace = bench.isOwn(at) || (bench.isOwnSheet(sheet) && isEmpty);
      if (!isPlace || (isFormula && !bench.judge.isOurFormula(cell.formula))) {
        bench.leave("notOurs", place, inputText(cell));
        left += 1;
        return;
      }
      bench.cells.push({ place, now: String(now), then: inputText(cell) });
      taken.push({ at, cell });
    }),
  );
  // Whole where nothing of it is left out, in the name that the sheet has by then.
  if (left === 0) return taken.length === 0 ? [] : [{ ...operation, area: { ...area, sheet: area.sheet } }];
  return taken.map(({ at, cell }): Operation => ({
    kind: "write",
    area: { ...at, sheet: area.sheet },
    cells: [[cell]],
  }));
}

/** Only as far as cells of ours reach, and without those of the user's. */
export function clearArea(bench: Bench, area: Area, told: Told): Plan {
  const sheet = bench.sheet(area.sheet);
  if (sheet === null) return [];
  const cells = bench.standing.cells(sheet, area);
  const tables = standingTables(bench.letter, bench.standing, sheet);
  const isPlace = bench.isOwn(area) || tables.some((table) => within(area, { ...table, sheet: area.sheet }));
  if (!isPlace) {
    if (cells.length > 0) bench.leave("hers", bench.placeOf(area));
    return [];
  }
  const ours = cells.filter(({ content }) => bench.judge.isOurs(content));
  const isTold = ours.some(({ content }) => typeof content === "string" && content.length > 3);
  const hers = isTold ? cells.filter((cell) => !ours.includes(cell)) : cells;
  for (const { row, column, content } of hers)
    bench.leave("hers", `${sheet}!${cellAddress(row, column)}`, String(content));
  if (!isTold) return [];
  const rows = ours.map(({ row }) => row);
  const columns = ours.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const box: Area = {
    ...{ sheet, row: top, column: left },
    ...{ rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 },
  };
  const parts = withoutCells(
    box,
    hers.map(({ row, column, content }) => ({ row, column, text: String(content) })),
  );
  told.areas.push(...parts);
  return parts.map((part): Operation => ({ kind: "clear", area: part }));
}

/** Rows or columns that we put into a sheet of ours, where they still are as we put them there. */
function removeLines(bench: Bench, operation: Extract<Operation, { kind: "removeLines" }>, told: Told): Plan {
  const { axis, at, count, mark, before } = operation;
  const sheet = bench.sheet(operation.sheet);
  const name = bench.name(mark);
  const marked = name && parseReference(name.formula);
  if (sheet === null) {
    bench.leave("gone", operation.sheet);
    return [];
  }
  if (!name || !marked || marked.sheet !== sheet || !bench.isOwnName(name) || !bench.isOwn(marked))
    return notOurs(bench, sheet);
  const size = marked[axis] - (bench.taken.get(`${mark} ${axis}`) ?? 0);
  if (size <= before) return [];
  const start = axis === "rows" ? marked.row : marked.column;
  const lines: Area =
    axis === "rows"
      ? { sheet, row: at, column: 0, rows: count, columns: 16_384 }
      : { sheet, row: 0, column: at, rows: 1_048_576, columns: count };
  const label = axis === "rows" ? `${at + 1}:${at + count}` : `${columnLetters(at)}:${columnLetters(at + count - 1)}`;
  const hers = bench.standing.cells(sheet, lines).filter(({ content }) => !bench.judge.isOurs(content));
  if (at < start || at + count > start + size || size - count < before || hers.length > 0) {
    for (const { row, column, content } of hers)
      bench.leave("hers", `${sheet}!${cellAddress(row, column)}`, String(content));
    if (hers.length === 0) bench.leave("notOurs", `${sheet}!${label}`);
    return [];
  }
  bench.taken.set(`${mark} ${axis}`, marked[axis] - size + count);
  bench.standing.without(sheet, axis, at, count);
  told.lines.push(`${sheet}!${label}`);
  return [{ ...operation, sheet }];
}

const looks: ReadonlySet<Operation["kind"]> = new Set([
  ...(["numberFormat", "style", "styles", "columnWidth", "rowHeight", "freeze", "page"] as const),
  ...(["ungroupColumns", "groupColumns", "rule", "choices", "tableStyle", "chartTitle"] as const),
]);

/** Colours, formats, widths, marks, drop-downs: of what is ours only. */
function judgeLook(bench: Bench, operation: Operation, told: Told): Plan {
  const places =
    "areas" in operation
      ? operation.areas
      : "area" in operation
        ? [operation.area]
        : "cell" in operation
          ? [operation.cell]
          : [];
  const sheets = [...places.map(({ sheet }) => sheet), ...("sheet" in operation ? [operation.sheet] : [])];
  const gone = sheets.find((sheet) => bench.sheet(sheet) === null);
  if (gone !== undefined) {
    bench.leave("gone", gone);
    return [];
  }
  const wide = ["columnWidth", "rowHeight", "freeze", "page", "groupColumns", "ungroupColumns", "chartTitle"].includes(
    operation.kind,
  );
  const inOwn = wide
    ? sheets.every((sheet) => bench.isOwnSheet(bench.sheet(sheet) ?? ""))
    : places.every((area) => bench.isOwn(area));
  const source = operation.kind !== "choices" || bench.isOwnSheet(bench.sheet(operation.source.sheet) ?? "");
  const rule = operation.kind !== "rule" || bench.judge.isOurFormula(operation.formula);
  const table = operation.kind !== "tableStyle" || isOwnTable(operation.table);
  const isKnown = looks.has(operation.kind);
  if (!isKnown || !inOwn || !source || !rule || !table) return notOurs(bench, bench.placeOfOperation(operation));
  const place = bench.placeOfOperation(operation);
  if (!told.looks.includes(place)) told.looks.push(place);
  return [operation];
}
