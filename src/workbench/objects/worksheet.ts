import { maxColumns, maxRows } from "../model/address";
import { sheetNameProblem } from "../model/nameRules";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import { charts } from "./charts";
import { comments } from "./comments";
import { copySheet } from "./copySheet";
import { customPropertiesOf } from "./customProperties";
import { freezePanes } from "./freezePanes";
import type { Host } from "./Host";
import { names } from "./names";
import { pageLayout } from "./pageLayout";
import { rangeObject } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeAt, rangeFromAddress } from "./rangeTarget";
import { sheetThings } from "./sheetThings";
import { sheetProtection } from "./sheetProtection";
import { tablesOf } from "./tables";
import { eventMethods } from "./events";

const definition: ClassDefinition<string, Host> = {
  name: "Worksheet",
  id: (sheetId) => sheetId,
  properties: {
    Id: { get: (sheetId) => sheetId },
    Name: { get: (sheetId, host) => host.sheetName(sheetId), set: rename },
    Position: {
      get: (sheetId, host) => host.engine.sheets().findIndex((sheet) => sheet.id === sheetId),
      set: (sheetId, value, host) => {
        host.assertStructureFree();
        if (typeof value !== "number" || value < 0 || value >= host.engine.sheets().length)
          throw invalidArgument("the position");
        host.engine.moveSheet(sheetId, value);
      },
    },
    Visibility: { get: (sheetId, host) => host.model.sheet(sheetId).visibility, set: setVisibility },
    TabColor: {
      get: (sheetId, host) => host.model.sheet(sheetId).tabColor,
      set: (sheetId, value, host) => {
        host.model.sheet(sheetId).tabColor = String(value);
        host.engine.setTabColor(sheetId, value === "" ? null : String(value));
      },
    },
    ShowGridlines: {
      get: (sheetId, host) => host.model.sheet(sheetId).gridlines,
      set: setGridlines,
    },
    // The library sets this one under another name than it loads it by.
    Gridlines: { set: setGridlines },
    ShowHeadings: { get: () => true },
    Headings: { set: () => undefined },
    StandardWidth: { get: () => 48 },
  },
  children: {
    Charts: (sheetId, host) => charts(sheetId, host),
    Comments: (sheetId, host) => comments(sheetId, host),
    PivotTables: (sheetId, host) => sheetThings("pivot", sheetId, host),
    Shapes: (sheetId, host) => sheetThings("shape", sheetId, host),
    Slicers: (sheetId, host) => sheetThings("slicer", sheetId, host),
    Names: (sheetId, host) => names(sheetId, host),
    Protection: (sheetId, host) => sheetProtection(sheetId, host),
    FreezePanes: (sheetId, host) => freezePanes(sheetId, host),
    PageLayout: (sheetId, host) => pageLayout(sheetId, host),
    CustomProperties: (sheetId, host) => customPropertiesOf(sheetId, host),
    Tables: (sheetId, host) =>
      tablesOf({ sheetId, rect: { row: 0, column: 0, rows: maxRows, columns: maxColumns } }, host),
  },
  methods: {
    Activate: (sheetId, _args, host) => {
      if (host.model.sheet(sheetId).visibility !== "Visible")
        throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
      host.engine.activate(sheetId);
    },
    Delete: remove,
    Copy: (sheetId, [position, relativeTo], host) =>
      worksheet(copySheet(sheetId, copyPosition(position, relativeTo, host), host), host),
    GetRange: (sheetId, [address], host) => rangeObject(rangeFromAddress(sheetId, address, host), host),
    GetCell: (sheetId, [row, column], host) =>
      rangeObject(rangeAt(sheetId, { row: Number(row), column: Number(column), rows: 1, columns: 1 }), host),
    GetRangeByIndexes: (sheetId, [row, column, rows, columns], host) =>
      rangeObject(
        rangeAt(sheetId, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
        host,
      ),
    GetRanges: (sheetId, [address], host) => rangeAreas(sheetId, address, host),
    GetUsedRangeOrNullObject: (sheetId, _args, host) => {
      const rect = host.engine.usedRect(sheetId);
      return rect ? rangeObject({ sheetId, rect }, host) : null;
    },
    GetUsedRange: (sheetId, _args, host) =>
      rangeObject({ sheetId, rect: host.engine.usedRect(sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 } }, host),
    ShowOutlineLevels: () => undefined,
    Calculate: () => undefined,
    ...eventMethods,
  },
};

/** A sheet as the library knows it. */
export function worksheet(sheetId: string, host: Host): HostObject<Host> {
  return bind(definition, sheetId, host);
}

/** Refuses a sheet's name as Excel does. */
export function assertSheetName(name: string, host: Host, except: string | null): void {
  const problem = sheetNameProblem(name);
  if (problem) throw invalidArgument(`${name}: ${problem}`);
  const taken = host.engine
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `A sheet ${name} already exists.`);
}

function rename(sheetId: string, value: unknown, host: Host): void {
  host.assertStructureFree();
  assertSheetName(String(value), host, sheetId);
  host.engine.renameSheet(sheetId, String(value));
}

function setVisibility(sheetId: string, value: unknown, host: Host): void {
  host.assertStructureFree();
  const visibility = (["Visible", "Hidden", "VeryHidden"] as const).find((each) => each === value);
  if (!visibility) throw invalidArgument(`the visibility ${String(value)}`);
  if (visibility !== "Visible") assertOtherVisible(sheetId, host);
  host.model.sheet(sheetId).visibility = visibility;
  host.engine.setSheetVisible(sheetId, visibility === "Visible");
}

function setGridlines(sheetId: string, value: unknown, host: Host): void {
  host.model.sheet(sheetId).gridlines = value === true;
  host.engine.setGridlines(sheetId, value === true);
}

function remove(sheetId: string, _args: readonly unknown[], host: Host): void {
  host.assertStructureFree();
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (host.model.sheet(sheetId).visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "A very hidden sheet can't be deleted.");
  assertOtherVisible(sheetId, host);
  for (const item of host.model.names.filter((each) => each.scope === sheetId)) {
    host.model.names.splice(host.model.names.indexOf(item), 1);
    host.engine.removeName(item.name, sheetId);
  }
  for (const table of host.model.tables.filter((each) => each.sheetId === sheetId)) host.removeTable(table, false);
  host.engine.removeSheet(sheetId);
  host.model.forgetSheet(sheetId);
}

/** At the end where nothing else is said. */
function copyPosition(position: unknown, relativeTo: unknown, host: Host): number {
  const sheets = host.engine.sheets();
  const beside = sheets.findIndex(({ id }) => id === relativeTo);
  if (position === "Beginning") return 0;
  if (position === "Before") return Math.max(0, beside);
  return position === "After" && beside >= 0 ? beside + 1 : sheets.length;
}

function assertOtherVisible(sheetId: string, host: Host): void {
  const others = host.engine
    .sheets()
    .some((sheet) => sheet.id !== sheetId && host.model.sheet(sheet.id).visibility === "Visible");
  if (!others) throw new HostError("InvalidOperation", "A workbook must have at least one visible sheet.");
}
