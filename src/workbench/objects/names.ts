import { quotedSheet, rectAddress } from "../model/address";
import { nameProblem } from "../model/nameRules";
import type { NameModel } from "../model/WorkbookModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeOfFormula, type RangeTarget } from "./rangeTarget";
import { worksheet } from "./worksheet";

/** A collection of names: the workbook's, or (with a scope) a sheet's own. */
interface NamesTarget {
  readonly scope: string | null;
}

const namedItem: ClassDefinition<NameModel, Host> = {
  name: "NamedItem",
  id: (item) => item.name,
  properties: {
    Name: { get: (item) => item.name },
    Formula: { get: currentFormula, set: (item, value, host) => setFormula(item, String(value), host) },
    Value: { get: (item, host) => currentFormula(item, host).slice(1) },
    Comment: {
      get: (item) => item.comment,
      set: (item, value) => {
        item.comment = String(value);
      },
    },
    Visible: {
      get: (item) => item.visible,
      set: (item, value) => {
        item.visible = value === true;
      },
    },
    Scope: { get: (item) => (item.scope === null ? "Workbook" : "Worksheet") },
    Type: {
      get: (item, host) =>
        rangeOfFormula(currentFormula(item, host), host)
          ? "Range"
          : currentFormula(item, host).includes("#REF!")
            ? "Error"
            : "String",
    },
  },
  children: {
    Worksheet: (item, host) => (item.scope === null ? failScope() : worksheet(item.scope, host)),
    WorksheetOrNullObject: (item, host) => (item.scope === null ? null : worksheet(item.scope, host)),
  },
  methods: {
    Delete: (item, _args, host) => {
      host.model.names.splice(host.model.names.indexOf(item), 1);
      host.engine.removeName(item.name, item.scope);
    },
    GetRange: (item, _args, host) => {
      const range = rangeOfFormula(currentFormula(item, host), host);
      if (!range) throw new HostError("InvalidReference", `The name ${item.name} refers to no range.`);
      return rangeObject(range, host);
    },
    GetRangeOrNullObject: (item, _args, host) => {
      const range = rangeOfFormula(currentFormula(item, host), host);
      return range ? rangeObject(range, host) : null;
    },
  },
};

const collection: ClassDefinition<NamesTarget, Host> = {
  name: "NamedItemCollection",
  items: ({ scope }, host) =>
    host.model.names.filter((item) => item.scope === scope).map((item) => bind(namedItem, item, host)),
  methods: {
    Add: ({ scope }, [name, reference, comment], host) => add(scope, name, reference, comment, host),
    GetCount: ({ scope }, _args, host) => host.model.names.filter((item) => item.scope === scope).length,
    GetItem: ({ scope }, [name], host) => {
      const item = host.model.findName(String(name), scope);
      if (!item) throw itemNotFound(`name ${String(name)}`);
      return bind(namedItem, item, host);
    },
    GetItemOrNullObject: ({ scope }, [name], host) => {
      const item = host.model.findName(String(name), scope);
      return item ? bind(namedItem, item, host) : null;
    },
  },
};

/** The names of the workbook (scope null) or of one sheet. */
export function names(scope: string | null, host: Host): HostObject<Host> {
  return bind(collection, { scope }, host);
}

function add(scope: string | null, name: unknown, reference: unknown, comment: unknown, host: Host): HostObject<Host> {
  const text = String(name);
  const problem = nameProblem(text);
  if (problem) throw invalidArgument(`${text}: ${problem}`);
  if (host.model.findName(text, scope)) throw new HostError("ItemAlreadyExists", `The name ${text} already exists.`);
  const said = typeof comment === "string" ? comment : "";
  if (said.length > 255) throw invalidArgument("a comment has 255 characters at most");
  const item: NameModel = { name: text, formula: formulaOf(reference, host), comment: said, visible: true, scope };
  host.model.names.push(item);
  host.engine.setName(text, item.formula, scope);
  return bind(namedItem, item, host);
}

function setFormula(item: NameModel, formula: string, host: Host): void {
  item.formula = formula.startsWith("=") ? formula : `=${formula}`;
  host.engine.setName(item.name, item.formula, item.scope);
}

/** As it stands now: the engine moves references along when rows come and go. */
function currentFormula(item: NameModel, host: Host): string {
  return host.engine.nameFormula(item.name, item.scope) ?? item.formula;
}

function formulaOf(reference: unknown, host: Host): string {
  if (typeof reference === "object" && reference !== null && "rect" in reference) {
    const { sheetId, rect } = reference as RangeTarget;
    return `=${quotedSheet(host.sheetName(sheetId))}!${rectAddress(rect, "$")}`;
  }
  if (typeof reference === "string" && reference.startsWith("=")) return reference;
  if (typeof reference === "string" || typeof reference === "number") return `=${JSON.stringify(reference)}`;
  throw invalidArgument("a name refers to a range or a formula");
}

function failScope(): never {
  throw new HostError("ItemNotFound", "The name belongs to the workbook, not to a sheet.");
}
