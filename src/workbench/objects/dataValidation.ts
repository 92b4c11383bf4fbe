import type { Rect } from "../engine/Engine";
import { intersection, quotedSheet, rectAddress } from "../model/address";
import type { ValidationModel } from "../model/WorkbookModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument, lacking } from "../protocol/HostError";
import type { Host } from "./Host";
import { cutToUse, type RangeTarget } from "./rangeTarget";

function own({ sheetId, rect }: RangeTarget, host: Host): ValidationModel {
  const list = host.model.sheet(sheetId).validations;
  const found = list.find((each) => JSON.stringify(each.rect) === JSON.stringify(rect));
  if (found) return found;
  const made: ValidationModel = { rect, source: null, prompt: null, alert: null };
  list.push(made);
  return made;
}

/** Nothing where cells differ: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-rule-member */
function ruleOf({ sheetId, rect }: RangeTarget, host: Host): ListRule {
  const found = host.model.sheet(sheetId).validations.filter((each) => intersection(each.rect, rect) !== null);
  const sources = new Set(found.map(({ source }) => source));
  const [source = null] = sources;
  return sources.size === 1 && source !== null ? { list: { inCellDropDown: true, source } } : {};
}

/** A cell has one validation: what had one in these cells keeps it outside them. The newcomer takes its place. */
function ownAlone(range: RangeTarget, host: Host): ValidationModel {
  const list = host.model.sheet(range.sheetId).validations;
  const mine = own(range, host);
  const others = list.filter((each) => each !== mine && intersection(each.rect, range.rect));
  const [first] = others;
  for (const each of others) {
    const shared = intersection(each.rect, range.rect);
    const rest = shared ? without(each.rect, shared).map((rect) => ({ ...each, rect })) : [];
    if (each === first) list.splice(list.indexOf(mine), 1);
    list.splice(list.indexOf(each), 1, ...(each === first ? [mine] : []), ...rest);
  }
  return mine;
}

interface ListRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
}

const definition: ClassDefinition<RangeTarget, Host> = {
  name: "DataValidation",
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (range, host) => ruleOf(range, host),
      set: (range, value, host) => {
        host.assertAllowed(range.sheetId, "allowFormatCells");
        const source = sourceOf((value as ListRule | null)?.list, host);
        ownAlone(range, host).source = source;
        host.engine.setChoices(range.sheetId, cutToUse(range, host), source);
      },
    },
    Prompt: {
      get: (range, host) => own(range, host).prompt,
      set: (range, value, host) => {
        own(range, host).prompt = texts(value);
      },
    },
    ErrorAlert: {
      get: (range, host) => own(range, host).alert,
      set: (range, value, host) => {
        const alert = texts(value);
        const style = (["Stop", "Warning", "Information"] as const).find(
          (each) => each === (value as { style?: string } | null)?.style,
        );
        own(range, host).alert = alert && { ...alert, style: style ?? "Stop" };
      },
    },
    IgnoreBlanks: { get: () => true, set: () => undefined },
  },
  methods: {
    Clear: (range, _args, host) => {
      const list = host.model.sheet(range.sheetId).validations;
      // What reaches outside the range keeps the cells there.
      for (const each of [...list]) {
        const shared = intersection(each.rect, range.rect);
        if (!shared) continue;
        const rest = without(each.rect, shared).map((rect) => ({ ...each, rect }));
        list.splice(list.indexOf(each), 1, ...rest);
      }
      host.engine.setChoices(range.sheetId, cutToUse(range, host), null);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype: "MixedCriteria" where not all cells have it. */
function typeOf({ sheetId, rect }: RangeTarget, host: Host): string {
  const lists = host.model.sheet(sheetId).validations.filter((each) => each.source !== null);
  const covered = lists.reduce((cells, each) => {
    const shared = intersection(each.rect, rect);
    return cells + (shared ? shared.rows * shared.columns : 0);
  }, 0);
  if (covered === 0) return "None";
  return covered === rect.rows * rect.columns ? "List" : "MixedCriteria";
}

export function dataValidation(range: RangeTarget, host: Host): HostObject<Host> {
  return bind(definition, range, host);
}

function sourceOf(list: ListRule["list"], host: Host): string {
  const source = list?.source;
  if (typeof source === "string" && source !== "") return source;
  if (typeof source === "object" && source !== null && "rect" in source) {
    const { sheetId, rect } = source as RangeTarget;
    return `=${quotedSheet(host.sheetName(sheetId))}!${rectAddress(rect, "$")}`;
  }
  throw list === undefined ? lacking("data validation other than a list") : invalidArgument("a list needs a source");
}

/** What is left of a rectangle when a part of it is taken out. */
function without(rect: Rect, part: Rect): Rect[] {
  const above = { ...rect, rows: part.row - rect.row };
  const below = { ...rect, row: part.row + part.rows, rows: rect.row + rect.rows - part.row - part.rows };
  const left = { ...part, column: rect.column, columns: part.column - rect.column };
  const right = {
    ...part,
    column: part.column + part.columns,
    columns: rect.column + rect.columns - part.column - part.columns,
  };
  return [above, below, left, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Excel allows 32 characters in a title and 255 in a text. */
function texts(value: unknown): { title: string; text: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const { title, message } = value as { title?: unknown; message?: unknown };
  const made = { title: String(title ?? ""), text: String(message ?? "") };
  if (made.title.length > 32 || made.text.length > 255)
    throw invalidArgument("a title has 32 characters at most, a message 255");
  return made;
}
