import type { EngineTable } from "./Engine";
import { columnPlace, type TableArea, type TableReference } from "./TableReference";
import { LRUMap } from "./univer";

/**
 * How a structured reference is handed to Univer. It knows the data, whole rows and columns of a table, but neither "_"
 * and "." in the table's name, nor special characters in a column's, nor several items at once. So these characters stand
 * there in their wide forms, and each other area of a table is known to Univer as a table of its own.
 */
const endings: Readonly<Record<TableArea, string>> = {
  data: "",
  headers: "·H",
  totals: "·T",
  all: "·A",
  headersData: "·HD",
  dataTotals: "·DT",
  thisRow: "·R",
};

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}\\＿][\p{L}\p{N}_.＿．＼？\\]*)(·[A-Z]+)?(\[(?:[^[\]]|\[[^\]]*\])*\])?(?![\p{L}\p{N}_.(!])/gu;

/** Names in their wide form: a workbook has few, and asks for them for every formula. */
const wideNames = new LRUMap<string, string>(10_000);

/** A table's or column's name as Univer bears it. */
export function wideName(name: string): string {
  const known = wideNames.get(name);
  if (known !== undefined) return known;
  const wide = widened(name);
  wideNames.set(name, wide);
  return wide;
}

function widened(name: string): string {
  return [...name]
    .map((sign) => {
      if (/[\p{L}\p{N} ]/u.test(sign)) return sign;
      if (sign === "\n") return "␊";
      const code = sign.charCodeAt(0);
      return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : sign;
    })
    .join("")
    .replace(/^ | $/g, "␣");
}

/** The name under which an area of a table is known to Univer. */
export function areaName(table: EngineTable, area: TableArea): string {
  return wideName(table.name) + endings[area];
}

/** @example storedReference({ table, area: "data", first: "Bedrag", last: "Bedrag" }) // "Offensief＿Mutaties[Bedrag]" */
export function storedReference({ table, area, first, last }: TableReference): string {
  const name = first === null && area === "thisRow" ? areaName(table, area) : areaName(table, plainArea(area));
  if (area === "data" && first === null) return name;
  if (first === null && area !== "thisRow") return `${name}[#All]`;
  const left = first ?? table.columns[0] ?? "";
  const right = last ?? table.columns.at(-1) ?? "";
  const columns = left === right ? `[${wideName(left)}]` : `[${wideName(left)}]:[${wideName(right)}]`;
  if (area === "data") return left === right ? name + columns : `${name}[${columns}]`;
  return `${name}[[${area === "thisRow" ? "#This Row" : "#All"}],${columns}]`;
}

/** Replaces every structured reference in a formula as it is handed to Univer. `find` knows the tables by name. */
export function replaceStored(
  formula: string,
  find: (wide: string) => EngineTable | null,
  replace: (reference: TableReference, stored: string) => string,
): string {
  return formula.replace(token, (stored: string, name?: string, ending?: string, bracket?: string) => {
    const table = name === undefined ? null : find(name);
    const reference = table && readStored(table, ending ?? "", bracket ?? "");
    return reference ? replace(reference, stored) : stored;
  });
}

function readStored(table: EngineTable, ending: string, bracket: string): TableReference | null {
  const area = (Object.keys(endings) as TableArea[]).find((each) => endings[each] === ending) ?? "data";
  if (bracket === "" || bracket === "[#All]" || area === "thisRow") return { table, area, first: null, last: null };
  const names = [...bracket.matchAll(/\[([^[\]]+)\]/g)].map(([, name]) => name ?? "");
  const isThisRow = names[0] === "#This Row";
  const columns = names.filter((name) => !name.startsWith("#")).map((name) => columnOf(table, name));
  const [first, last = first] = columns;
  if (!first || !last) return null;
  return { table, area: isThisRow ? "thisRow" : area, first, last };
}

function columnOf(table: EngineTable, wide: string): string | null {
  const exact = table.columns.find((column) => wideName(column) === wide);
  return exact ?? table.columns[columnPlace(table, wide)] ?? null;
}

function plainArea(area: TableArea): TableArea {
  return area === "thisRow" ? "data" : area;
}
