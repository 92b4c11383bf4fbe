import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import { comments } from "./comments";
import { createdWorkbook, createWorkbook } from "./createdWorkbook";
import { documentProperties } from "./documentProperties";
import type { Host } from "./Host";
import { eventMethods } from "./events";
import { iterativeCalculation } from "./iterativeCalculation";
import { names } from "./names";
import { selectionMethods } from "./selection";
import { settings } from "./settings";
import { tablesOf } from "./tables";
import { assertSheetName, worksheet } from "./worksheet";

const protection: ClassDefinition<null, Host> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (_target, host) => host.model.structureProtected } },
  methods: {
    Protect: (_target, _args, host) => {
      if (host.model.structureProtected) throw new HostError("AccessDenied", "The workbook is already protected.");
      host.model.structureProtected = true;
    },
    Unprotect: (_target, _args, host) => {
      host.model.structureProtected = false;
    },
  },
};

const worksheets: ClassDefinition<null, Host> = {
  name: "WorksheetCollection",
  items: (_target, host) => host.engine.sheets().map((sheet) => worksheet(sheet.id, host)),
  methods: {
    Add: (_target, [name], host) => {
      host.assertStructureFree();
      const given = typeof name === "string" && name !== "" ? name : freeSheetName(host);
      assertSheetName(given, host, null);
      return worksheet(host.engine.addSheet(given), host);
    },
    GetActiveWorksheet: (_target, _args, host) => worksheet(host.engine.activeSheet(), host),
    GetCount: (_target, [visibleOnly], host) =>
      host.engine
        .sheets()
        .filter((sheet) => visibleOnly !== true || host.model.sheet(sheet.id).visibility === "Visible").length,
    GetFirst: (_target, _args, host) => worksheet(host.engine.sheets()[0]?.id ?? "", host),
    GetItem: (_target, [key], host) => find(key, host) ?? missing(key),
    GetItemOrNullObject: (_target, [key], host) => find(key, host),
    ...eventMethods,
  },
};

const application: ClassDefinition<null, Host> = {
  name: "Application",
  properties: {
    CalculationState: { get: (_target, host) => (host.engine.isCalculated() ? "Done" : "Pending") },
    CalculationMode: {
      get: (_target, host) => host.switches.calculationMode,
      set: (_target, value, host) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
          throw invalidArgument(`calculation mode ${String(value)}`);
        host.switches.calculationMode = value;
      },
    },
  },
  children: {
    CultureInfo: (_target, host) => bind(cultureInfo, null, host),
    IterativeCalculation: (_target, host) => iterativeCalculation(host),
  },
  methods: {
    Calculate: () => undefined,
    CreateWorkbook: (_target, [base64], host) => createWorkbook(base64, host),
    _GetWorkbookCreatedById: (_target, [id], host) => createdWorkbook(id, host),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

const cultureInfo: ClassDefinition<null, Host> = {
  name: "CultureInfo",
  properties: { Name: { get: (_target, host) => host.locale } },
  children: { NumberFormat: (_target, host) => bind(numberFormatInfo, null, host) },
};

const numberFormatInfo: ClassDefinition<null, Host> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (_target, host) => (host.locale.startsWith("nl") ? "," : ".") },
    NumberGroupSeparator: { get: (_target, host) => (host.locale.startsWith("nl") ? "." : ",") },
  },
};

const definition: ClassDefinition<null, Host> = {
  name: "Workbook",
  properties: {
    Name: { get: (_target, host) => host.model.name },
    ReadOnly: { get: (_target, host) => host.switches.readOnly },
    IsDirty: { get: () => true },
    // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-useprecisionasdisplayed-member
    UsePrecisionAsDisplayed: {
      get: (_target, host) => host.engine.reckoning.asDisplayed,
      set: (_target, value, host) => void (host.engine.reckoning.asDisplayed = value === true),
    },
  },
  children: {
    Application: (_target, host) => bind(application, null, host),
    Worksheets: (_target, host) => bind(worksheets, null, host),
    Comments: (_target, host) => comments(null, host),
    Names: (_target, host) => names(null, host),
    Protection: (_target, host) => bind(protection, null, host),
    Tables: (_target, host) => tablesOf(null, host),
    Settings: (_target, host) => settings(host),
    Properties: (_target, host) => documentProperties(host),
  },
  methods: {
    ...selectionMethods,
    ...eventMethods,
  },
};

/** The root of all: what `context.workbook` is. */
export function workbook(host: Host): HostObject<Host> {
  return bind(definition, null, host);
}

function find(key: unknown, host: Host): HostObject<Host> | null {
  if (typeof key !== "string") throw invalidArgument("a sheet is found by its name or id");
  const sheet = host.engine.sheets().find((each) => each.id === key || each.name.toLowerCase() === key.toLowerCase());
  return sheet ? worksheet(sheet.id, host) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`worksheet ${String(key)}`);
}

function freeSheetName(host: Host): string {
  const taken = new Set(host.engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`blad${number}`)) number += 1;
  return `Blad${number}`;
}
