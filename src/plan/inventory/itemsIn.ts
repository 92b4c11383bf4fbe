import type { Letter } from "../../letter/letter";
import { within } from "../address";
import { comparedCodes } from "../comparison/comparisonName";
import type { Area, Operation, Plan } from "../operation";
import { excelTables } from "../scenario/excelTables";
import { markedScenario } from "../scenario/scenarioNames";
import { markedId, overviewId } from "../tableMark";
import { words } from "../words";
import type { InventoryItem } from "./Inventory";

/** What of ours a plan brings into the workbook, told by the names and tables that it gives. */
export function itemsIn(letter: Letter, plan: Plan): readonly InventoryItem[] {
  const given = plan.flatMap((operation) => {
    const isGiven = operation.kind === "setName" || (operation.kind === "addName" && operation.visible);
    return isGiven && markedItem(letter, operation.name, operation.area) === null ? [operation.area] : [];
  });
  return plan.flatMap((operation): InventoryItem[] => {
    const item = itemOf(letter, operation);
    if (!item) return [];
    const { area } = item;
    return [{ ...item, names: area === null ? 0 : given.filter((each) => within(each, area)).length }];
  });
}

function itemOf(letter: Letter, operation: Operation): InventoryItem | null {
  if (operation.kind === "addName" || operation.kind === "setName")
    return markedItem(letter, operation.name, operation.area);
  if (operation.kind === "addTable") return bookItem(operation.name, operation.area);
  if (operation.kind === "addSheet" && operation.sheet.startsWith(words.sourceSheet))
    return sourcesItem(operation.sheet);
  return null;
}

/** The thing over which a hidden name of ours lies; null for any other name. */
export function markedItem(letter: Letter, name: string, area: Area): InventoryItem | null {
  const id = markedId(name);
  if (id?.toLowerCase() === overviewId.toLowerCase())
    return { kind: "overview", id: name, ...placed(words.overview, area) };
  const theme = letter.themes.find((each) => each.id.toLowerCase() === id?.toLowerCase());
  if (theme) return { kind: "table", id: name, ...placed(theme.name, area) };
  const code = markedScenario(name);
  if (code !== null) return { kind: "scenario", id: name, ...placed(code, area) };
  const frozen = /^Offensief_(S\d+)_Vastgelegd$/i.exec(name)?.[1];
  if (frozen !== undefined) return { kind: "frozen", id: name, ...placed(frozen.toUpperCase(), area) };
  const codes = comparedCodes(name);
  return codes === null ? null : { kind: "comparison", id: name, ...placed(codes.join(", "), area) };
}

/** The sheet with the sources. */
export function sourcesItem(sheet: string): InventoryItem {
  return { kind: "sources", id: sheet, ...placed(words.sourceSheet, cell(sheet)) };
}

/** A line of her own: its place is its row in the table of lines, which she may sort. */
export function ownLineItem(key: string, name: string): InventoryItem {
  return { kind: "ownLine", id: key, ...{ what: name, sheet: "", area: null, rows: 1, names: 0 } };
}

/** One of the tables that all scenarios share; null for any other table. Its place is its header: rows come and go below it. */
export function bookItem(table: string, area: Area): InventoryItem | null {
  const own = Object.values(excelTables).find((name) => name.toLowerCase() === table.toLowerCase());
  return own === undefined ? null : { kind: "book", id: own, ...placed(own, { ...area, rows: 1 }) };
}

function placed(what: string, area: Area): Omit<InventoryItem, "kind" | "id"> {
  return { what, sheet: area.sheet, area, rows: area.rows, names: 0 };
}

function cell(sheet: string): Area {
  return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}
