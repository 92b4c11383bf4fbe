import { areaAddress, cellAddress, within } from "../address";
import type { Belonging } from "../leaning/Belonging";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";
import type { Stay } from "./Removal";

/** What stands on a sheet outside our areas, and what else is on it but for what we make there ourselves. */
export function hersOn(
  sheet: string,
  areas: readonly Area[],
  formulas: readonly SheetFormulas[],
  belongings: readonly Belonging[],
  isOurThing: (thing: Belonging) => boolean = () => false,
): readonly Stay[] {
  const isOurs = (area: Area) => areas.some((each) => within(area, each));
  const cells = formulas
    .filter((each) => each.sheet === sheet)
    .flatMap(({ row, column, formulas: lines }) =>
      lines.flatMap((line, rowOffset) =>
        line.flatMap((content, columnOffset): Stay[] => {
          const at: Area = { sheet, row: row + rowOffset, column: column + columnOffset, rows: 1, columns: 1 };
          return content === "" || isOurs(at) ? [] : [stayOfCell(at, content)];
        }),
      ),
    );
  const things = belongings.filter((each) => each.sheet === sheet && !isOurThing(each));
  return [...cells, ...things.map(stayOf)];
}

export function stayOfCell({ sheet, row, column }: Area, content: unknown): Stay {
  return { kind: "cell", sheet, what: cellAddress(row, column), text: String(content) };
}

export function stayOf({ kind, sheet, what, area }: Belonging): Stay {
  return kind === "comment"
    ? { kind, sheet, what: area ? areaAddress(area) : "", text: what }
    : { kind, sheet, what, text: "" };
}
