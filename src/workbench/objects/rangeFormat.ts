import type { CellStyle } from "../engine/Engine";
import { intersection } from "../model/address";
import { bind, type ClassDefinition, type HostObject, type PropertyDefinition } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import { borders } from "./borders";
import type { Host } from "./Host";
import { cutToUse, type RangeTarget } from "./rangeTarget";

/** A property of every cell's style: the common value, or null where the cells differ. */
function styleProperty<Key extends keyof CellStyle>(
  key: Key,
  fallback: unknown,
  read: (value: unknown) => CellStyle[Key],
): PropertyDefinition<RangeTarget, Host> {
  return {
    get: (range, host) => common(range, host, (style) => style[key] ?? fallback),
    set: (range, value, host) => setStyle(range, { [key]: read(value) }, host),
  };
}

const fill: ClassDefinition<RangeTarget, Host> = {
  name: "RangeFill",
  properties: { Color: styleProperty("fill", "#FFFFFF", colour) },
  methods: { Clear: (range, _args, host) => setStyle(range, { fill: null }, host) },
};

const font: ClassDefinition<RangeTarget, Host> = {
  name: "RangeFont",
  properties: {
    Bold: styleProperty("bold", false, (value) => value === true),
    Italic: styleProperty("italic", false, (value) => value === true),
    Strikethrough: styleProperty("strikethrough", false, (value) => value === true),
    Underline: {
      get: (range, host) => common(range, host, (style) => (style.underline === true ? "Single" : "None")),
      set: (range, value, host) => setStyle(range, { underline: value !== "None" }, host),
    },
    Color: styleProperty("fontColor", "#000000", colour),
    Name: styleProperty("fontName", "Calibri", String),
    Size: styleProperty("fontSize", 11, (value) => positive(value)),
  },
};

const protection: ClassDefinition<RangeTarget, Host> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: ({ sheetId, rect }, host) => {
        const free = host.model.sheet(sheetId).unlocked.flatMap((part) => intersection(part, rect) ?? []);
        if (free.length === 0) return true;
        return free.some((part) => part.rows === rect.rows && part.columns === rect.columns) ? false : null;
      },
      set: ({ sheetId, rect }, value, host) => {
        host.assertAllowed(sheetId, "allowFormatCells");
        const sheet = host.model.sheet(sheetId);
        sheet.unlocked = sheet.unlocked.filter((part) => JSON.stringify(part) !== JSON.stringify(rect));
        if (value === false) sheet.unlocked.push(rect);
      },
    },
  },
};

const format: ClassDefinition<RangeTarget, Host> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: {
      get: (range, host) => common(range, host, (style) => style.horizontal ?? "General"),
      set: (range, value, host) =>
        setStyle(range, { horizontal: value === "General" ? null : oneOf(value, ["Left", "Center", "Right"]) }, host),
    },
    VerticalAlignment: {
      get: (range, host) => common(range, host, (style) => style.vertical ?? "Bottom"),
      set: (range, value, host) => setStyle(range, { vertical: oneOf(value, ["Top", "Center", "Bottom"]) }, host),
    },
    WrapText: styleProperty("wrap", false, (value) => value === true),
    IndentLevel: styleProperty("indent", 0, (value) => Number(value)),
    ColumnWidth: {
      get: ({ sheetId, rect }, host) => host.engine.columnWidth(sheetId, rect.column),
      set: ({ sheetId, rect }, value, host) => {
        host.assertAllowed(sheetId, "allowFormatColumns");
        const width = positive(value);
        host.engine.setColumnWidth(sheetId, rect.column, rect.columns, width);
        const widths = host.model.sheet(sheetId).columnWidths;
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) widths.set(column, width);
      },
    },
    RowHeight: {
      get: () => null,
      set: ({ sheetId, rect }, value, host) => {
        host.assertAllowed(sheetId, "allowFormatRows");
        const height = positive(value);
        host.engine.setRowHeight(sheetId, rect.row, rect.rows, height);
        const heights = host.model.sheet(sheetId).rowHeights;
        for (let row = rect.row; row < rect.row + rect.rows; row += 1) heights.set(row, height);
      },
    },
  },
  children: {
    Fill: (range, host) => bind(fill, range, host),
    Font: (range, host) => bind(font, range, host),
    Borders: (range, host) => borders(range, host),
    Protection: (range, host) => bind(protection, range, host),
  },
  methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
};

/** The looks of a range's cells. */
export function rangeFormat(range: RangeTarget, host: Host): HostObject<Host> {
  return bind(format, range, host);
}

/** Lays a style over a range, where protection allows it. */
export function setStyle(range: RangeTarget, style: CellStyle, host: Host): void {
  host.assertAllowed(range.sheetId, "allowFormatCells");
  host.engine.setStyle(range.sheetId, cutToUse(range, host), style);
}

export function colour(value: unknown): string {
  const text = String(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`the colour ${text}`);
  return text;
}

function common(range: RangeTarget, host: Host, pick: (style: CellStyle) => unknown): unknown {
  const rect = cutToUse(range, host);
  const first = pick(host.engine.style(range.sheetId, rect.row, rect.column));
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (pick(host.engine.style(range.sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}

function oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === value) ?? fail(`${String(value)} is none of ${choices.join(", ")}`);
}

function positive(value: unknown): number {
  return typeof value === "number" && value >= 0 && Number.isFinite(value)
    ? value
    : fail(`${String(value)} is no size`);
}

function fail(what: string): never {
  throw invalidArgument(what);
}
