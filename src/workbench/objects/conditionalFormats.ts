import type { Border, CellStyle } from "../engine/Engine";
import { intersection, rectAddress } from "../model/address";
import type { RuleModel } from "../model/WorkbookModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument, itemNotFound, lacking } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeAreasOf } from "./rangeAreas";
import { colour } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

interface RuleTarget {
  readonly sheetId: string;
  readonly rule: RuleModel;
}
type Side = "top" | "bottom" | "left" | "right";

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

function change({ rule }: RuleTarget, style: CellStyle): void {
  rule.style = { ...rule.style, ...style };
}

const fill: ClassDefinition<RuleTarget, Host> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: ({ rule }) => rule.style.fill ?? "",
      set: (target, value) => change(target, { fill: colour(value) }),
    },
  },
  methods: { Clear: (target) => change(target, { fill: null }) },
};

const font: ClassDefinition<RuleTarget, Host> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: {
      get: ({ rule }) => rule.style.bold ?? null,
      set: (target, value) => change(target, { bold: value === true }),
    },
    Italic: {
      get: ({ rule }) => rule.style.italic ?? null,
      set: (target, value) => change(target, { italic: value === true }),
    },
    Strikethrough: {
      get: ({ rule }) => rule.style.strikethrough ?? null,
      set: (target, value) => change(target, { strikethrough: value === true }),
    },
    Underline: {
      get: ({ rule }) => (rule.style.underline === true ? "Single" : "None"),
      set: (target, value) => change(target, { underline: value !== "None" }),
    },
    Color: {
      get: ({ rule }) => rule.style.fontColor ?? "",
      set: (target, value) => change(target, { fontColor: colour(value) }),
    },
  },
};

const border: ClassDefinition<RuleTarget & { readonly side: Side }, Host> = {
  name: "ConditionalRangeBorder",
  properties: {
    Style: {
      get: ({ rule, side }) => rule.style[side]?.style ?? "None",
      set: (target, value) => changeBorder(target, { style: conditionalLine(value) }),
    },
    Color: {
      get: ({ rule, side }) => rule.style[side]?.color ?? "",
      set: (target, value) => changeBorder(target, { color: colour(value) }),
    },
  },
};

const borders: ClassDefinition<RuleTarget, Host> = {
  name: "ConditionalRangeBorderCollection",
  children: {
    Top: (target, host) => bind(border, { ...target, side: "top" }, host),
    Bottom: (target, host) => bind(border, { ...target, side: "bottom" }, host),
    Left: (target, host) => bind(border, { ...target, side: "left" }, host),
    Right: (target, host) => bind(border, { ...target, side: "right" }, host),
  },
  methods: {
    GetItem: (target, [edge], host) => {
      const side = sides[String(edge)];
      if (!side) throw itemNotFound(`border ${String(edge)}`);
      return bind(border, { ...target, side }, host);
    },
  },
};

const format: ClassDefinition<RuleTarget, Host> = {
  name: "ConditionalRangeFormat",
  children: {
    Fill: (target, host) => bind(fill, target, host),
    Font: (target, host) => bind(font, target, host),
    Borders: (target, host) => bind(borders, target, host),
  },
};

const rule: ClassDefinition<RuleTarget, Host> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (target) => target.rule.formula,
      set: (target, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("a rule's formula is text");
        target.rule.formula = value.startsWith("=") ? value : `=${value}`;
      },
    },
  },
};

const custom: ClassDefinition<RuleTarget, Host> = {
  name: "CustomConditionalFormat",
  children: { Rule: (target, host) => bind(rule, target, host), Format: (target, host) => bind(format, target, host) },
};

const conditionalFormat: ClassDefinition<RuleTarget, Host> = {
  name: "ConditionalFormat",
  id: (target) => target.rule.id,
  properties: {
    Id: { get: (target) => target.rule.id },
    Type: { get: () => "Custom" },
    StopIfTrue: {
      get: (target) => target.rule.stopIfTrue,
      set: (target, value) => {
        target.rule.stopIfTrue = value === true;
      },
    },
    Priority: {
      get: ({ sheetId, rule: each }, host) => host.rules(sheetId).indexOf(each),
      set: ({ sheetId, rule: each }, value, host) => {
        const rules = host.rules(sheetId);
        if (typeof value !== "number" || value < 0 || value >= rules.length) throw invalidArgument("the priority");
        rules.splice(rules.indexOf(each), 1);
        rules.splice(value, 0, each);
      },
    },
  },
  children: {
    Custom: (target, host) => bind(custom, target, host),
    CustomOrNullObject: (target, host) => bind(custom, target, host),
  },
  methods: {
    Delete: ({ sheetId, rule: each }, _args, host) => {
      host.assertAllowed(sheetId, "allowFormatCells");
      const rules = host.rules(sheetId);
      rules.splice(rules.indexOf(each), 1);
    },
    GetRange: ({ sheetId, rule: each }, _args, host) =>
      each.rects[0] ? rangeObject({ sheetId, rect: each.rects[0] }, host) : null,
    GetRanges: ({ sheetId, rule: each }, _args, host) =>
      rangeAreasOf(
        each.rects.map((rect) => ({ sheetId, rect })),
        host,
      ),
    GetRangeOrNullObject: ({ sheetId, rule: each }, _args, host) =>
      each.rects.length === 1 && each.rects[0] ? rangeObject({ sheetId, rect: each.rects[0] }, host) : null,
  },
};

function within({ sheetId, rect }: RangeTarget, host: Host): RuleTarget[] {
  return host
    .rules(sheetId)
    .filter((each) => each.rects.some((part) => intersection(part, rect)))
    .map((each) => ({ sheetId, rule: each }));
}

const collection: ClassDefinition<RangeTarget, Host> = {
  name: "ConditionalFormatCollection",
  items: (range, host) => within(range, host).map((target) => bind(conditionalFormat, target, host)),
  methods: {
    Add: ({ sheetId, rect }, [type], host) => {
      if (type !== "Custom") throw lacking(`ConditionalFormat of type ${String(type)}`);
      host.assertAllowed(sheetId, "allowFormatCells");
      const made: RuleModel = { id: host.newRuleId(), rects: [rect], formula: "", style: {}, stopIfTrue: false };
      // "Adds a new conditional format to the collection at the first/top priority."
      host.rules(sheetId).unshift(made);
      return bind(conditionalFormat, { sheetId, rule: made }, host);
    },
    ClearAll: (range, _args, host) => {
      host.assertAllowed(range.sheetId, "allowFormatCells");
      const rules = host.rules(range.sheetId);
      for (const target of within(range, host)) rules.splice(rules.indexOf(target.rule), 1);
    },
    GetCount: (range, _args, host) => within(range, host).length,
    GetItem: (range, [id], host) => bind(conditionalFormat, find(range, id, host), host),
    GetItemAt: (range, [index], host) => {
      const target = within(range, host)[Number(index)];
      if (!target) throw itemNotFound(`conditional format ${String(index)} of ${rectAddress(range.rect)}`);
      return bind(conditionalFormat, target, host);
    },
  },
};

export function conditionalFormats(range: RangeTarget, host: Host): HostObject<Host> {
  return bind(collection, range, host);
}

function find(range: RangeTarget, id: unknown, host: Host): RuleTarget {
  const target = within(range, host).find((each) => each.rule.id === id);
  if (!target) throw itemNotFound(`conditional format ${String(id)}`);
  return target;
}

function changeBorder(target: RuleTarget & { readonly side: Side }, member: Partial<Border>): void {
  const before: Border = target.rule.style[target.side] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  change(target, { [target.side]: { ...before, ...member } });
}

function conditionalLine(value: unknown): Border["style"] {
  const found = (["None", "Continuous", "Dash", "Dot"] as const).find((style) => style === value);
  if (!found) throw invalidArgument(`the border style ${String(value)}`);
  return found;
}
