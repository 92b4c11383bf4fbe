import type { CellStyle } from "../engine/Engine";
import { intersection } from "../model/address";
import type { Host } from "./Host";
import { cutToUse, type RangeTarget } from "./rangeTarget";

type Methods = Readonly<Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>>;

/** What was asked of each cell: the members of what there is, true where it is wanted. */
interface Asked {
  readonly [member: string]: boolean | Asked | undefined;
}

/** How each cell looks: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) */
export const cellPropertyMethods: Methods = {
  GetCellProperties: (range, [asked], host) => {
    const rect = cutToUse(range, host);
    return Array.from({ length: rect.rows }, (_r, row) =>
      Array.from({ length: rect.columns }, (_c, column) =>
        only(propertiesOf(range.sheetId, rect.row + row, rect.column + column, host), (asked ?? {}) as Asked),
      ),
    );
  },
};

interface Properties {
  readonly [member: string]: unknown;
}

function propertiesOf(sheetId: string, row: number, column: number, host: Host): Properties {
  const style = host.engine.style(sheetId, row, column);
  const at = { row, column, rows: 1, columns: 1 };
  const line = (side: "top" | "bottom" | "left" | "right") => ({ style: style[side]?.style ?? "None" });
  return {
    format: {
      fill: { color: style.fill ?? "#FFFFFF" },
      font: fontOf(style),
      borders: { top: line("top"), bottom: line("bottom"), left: line("left"), right: line("right") },
      protection: { locked: !host.model.sheet(sheetId).unlocked.some((part) => intersection(part, at) !== null) },
      horizontalAlignment: style.horizontal ?? "General",
      verticalAlignment: style.vertical ?? "Bottom",
      wrapText: style.wrap ?? false,
      indentLevel: style.indent ?? 0,
    },
  };
}

function fontOf(style: CellStyle): Properties {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline === true ? "Single" : "None",
    strikethrough: style.strikethrough ?? false,
    color: style.fontColor ?? "#000000",
    name: style.fontName ?? "Calibri",
    size: style.fontSize ?? 11,
  };
}

/** One choice of members for all four sides of a cell. */
function only(properties: Properties, asked: Asked): Properties {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([member, wanted]) => {
      const value = properties[member];
      if (wanted === true || value === undefined) return value === undefined ? [] : [[member, value]];
      if (typeof wanted !== "object") return [];
      const parts = value as Properties;
      if (member !== "borders") return [[member, only(parts, wanted)]];
      return [
        [
          member,
          Object.fromEntries(Object.entries(parts).map(([side, line]) => [side, only(line as Properties, wanted)])),
        ],
      ];
    }),
  );
}
