import { cellAddress } from "../address";
import { isAsMade } from "../check/isAsMade";
import { rowName, type LaidSheet } from "../check/laidSheet";
import type { ChangedText } from "./ChangedText";
import { isSameText } from "./isSameText";

/** Labels and other words of ours on a scenario's sheet that read otherwise now. Its code is told with the figures. */
export function changedScenarioTexts(laid: LaidSheet): readonly ChangedText[] {
  const { ours, older, area, layout } = laid;
  return ours.flatMap((cells, row) =>
    cells.flatMap((input, column): ChangedText[] => {
      const isCode = row === layout.code.row && column === layout.code.column;
      const [at, across] = [laid.row(row), laid.column(column)];
      if (typeof input !== "string" || input === "" || isCode || at === null || across === null) return [];
      const now = area.values[at - area.row]?.[across - area.column] ?? "";
      if (isSameText(now, input)) return [];
      if (older.some((each) => isAsMade(laid, each[row]?.[column], at, across))) return [];
      const of = [area.code, ...rowName(laid, row).slice(0, 1)].filter((text) => text !== "").join(", ");
      return [{ of, sheet: area.sheet, address: cellAddress(at, across), ours: input, now: String(now) }];
    }),
  );
}
