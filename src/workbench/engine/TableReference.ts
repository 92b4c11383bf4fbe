import type { EngineTable } from "./Engine";

/** Which rows of a table a structured reference takes. */
export type TableArea = "data" | "headers" | "totals" | "all" | "headersData" | "dataTotals" | "thisRow";

/** A structured reference; `first` and `last` are the table's own columns, null for all of them. */
export interface TableReference {
  readonly table: EngineTable;
  readonly area: TableArea;
  readonly first: string | null;
  readonly last: string | null;
}

const areas: Readonly<Record<string, TableArea>> = {
  "": "data",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#all": "all",
  "#this row": "thisRow",
  "#data,#headers": "headersData",
  "#data,#totals": "dataTotals",
};

const sections: Readonly<Record<TableArea, string>> = {
  data: "",
  headers: "[#Headers]",
  totals: "[#Totals]",
  all: "[#All]",
  headersData: "[#Headers],[#Data]",
  dataTotals: "[#Data],[#Totals]",
  thisRow: "[#This Row]",
};

/**
 * Reads what stands between a table's square brackets, with them; null for a column or item that isn't there.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 *
 * @example parseTableReference(table, "[@[t/m]]") // { table, area: "thisRow", first: "t/m", last: "t/m" }
 */
export function parseTableReference(table: EngineTable, bracket: string): TableReference | null {
  const inner = bracket.slice(1, -1).trim();
  const short = inner.startsWith("@");
  const body = short ? inner.slice(1).trim() : inner;
  if (body === "") return { table, area: short ? "thisRow" : "data", first: null, last: null };
  const parts = body.startsWith("[") ? pieces(body) : [body.startsWith("#") ? `${body}` : unescaped(body)];
  if (!parts) return null;
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase().replace(/\s+/g, " "));
  const columns = parts.filter((part) => !part.startsWith("#"));
  const area = short ? (items.length === 0 ? "thisRow" : null) : areas[items.sort().join(",")];
  if (!area || columns.length > 2) return null;
  if (columns.length === 0) return { table, area, first: null, last: null };
  const places = columns.map((column) => columnPlace(table, column.replace(/^\0/, "")));
  if (places.includes(-1)) return null;
  const [first = 0, last = first] = places;
  return {
    table,
    area,
    first: table.columns[Math.min(first, last)] ?? null,
    last: table.columns[Math.max(first, last)] ?? null,
  };
}

/**
 * A structured reference as Excel writes it: without the table's name where it stands in that table. `inFull` as in a
 * file: always with the name, and with [#This Row] for @. Of the forms that the file's grammar has for all columns these
 * are the ones that LibreOffice reads as Excel does: "T[]" and "T[[#All]]", not "T" and "T[#All]".
 */
export function tableReferenceText(reference: TableReference, within: boolean, inFull = false): string {
  const { table, area, first, last } = reference;
  const short = area === "thisRow" && !inFull;
  const named = !inFull && within && (short || (area === "data" && first !== null)) ? "" : table.name;
  if (first === null || last === null) {
    if (inFull) return `${named}[${sections[area]}]`;
    if (area === "data") return named;
    return short ? `${named}[@]` : `${named}${nested(sections[area])}`;
  }
  const columns = first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last)}]`;
  if (short) return first === last && isPlain(first) ? `${named}[@${first}]` : `${named}[@${columns}]`;
  if (area === "data") return first === last ? named + columns : `${named}[${columns}]`;
  return `${named}[${sections[area]},${columns}]`;
}

/** Where a column stands in its table, from 0; -1 where there is none. Capitals make no difference. */
export function columnPlace(table: EngineTable, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
}

/** One item needs one pair of brackets, two need another around. */
function nested(items: string): string {
  return items.includes(",") ? `[${items}]` : items;
}

/** "[#Headers],[a]:[b]" in pieces, special items with their "#", columns marked where they begin with one themselves. */
function pieces(body: string): string[] | null {
  const found: string[] = [];
  let rest = body;
  while (rest !== "") {
    const match = /^\[((?:'.|[^'[\]])*)\]\s*([,:]?)\s*/s.exec(rest);
    if (!match) return null;
    const [whole, inner = ""] = match;
    found.push(inner.startsWith("#") ? inner : unescaped(inner));
    rest = rest.slice(whole.length);
  }
  return found;
}

/** A column that begins with "#" is told from an item by a mark. */
function unescaped(name: string): string {
  const plain = name.replace(/'(.)/gs, "$1");
  return plain.startsWith("#") ? `\0${plain}` : plain;
}

function escaped(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

function isPlain(name: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(name);
}
