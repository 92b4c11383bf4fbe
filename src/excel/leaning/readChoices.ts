import type { Area } from "../../plan/operation";
import { areasOfAddress } from "../areasOfAddress";

/** Cells with one and the same rule for what may be typed, and what it refers to, if anything. */
export interface Choices {
  readonly area: Area;
  readonly formulas: readonly string[];
  /** Whether it is a list, and shows its button; null where it is another rule. */
  readonly list: { readonly inCellDropDown: boolean } | null;
}

/** Halved this often, an area of any size has come to single cells. */
const mostRounds = 40;

/**
 * Reads what may be typed in these cells. Excel tells it of cells that are alike: an area where they differ is asked again
 * in parts. One sync where all are alike, none without cells.
 */
export async function readChoices(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<readonly Choices[]> {
  const found: Choices[] = [];
  let areas = addresses.flatMap(areasOfAddress);
  for (let round = 0; areas.length > 0 && round < mostRounds; round += 1) {
    const loaded = areas.map((area) => ({
      area,
      validation: rangeOf(context, area).dataValidation.load("type, rule"),
    }));
    // What an area is to be asked in depends on what it said as a whole.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    areas = loaded.flatMap(({ area, validation }): readonly Area[] => {
      if (validation.type === "None") return [];
      if (validation.type === "Inconsistent" || validation.type === "MixedCriteria") return halves(area);
      const { list } = validation.rule;
      found.push({
        area,
        formulas: formulasOf(validation.rule),
        list: list ? { inCellDropDown: list.inCellDropDown } : null,
      });
      return [];
    });
  }
  return found;
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Side by side first: columns are more often alike than rows. */
function halves(area: Area): readonly Area[] {
  if (area.columns > 1) {
    const columns = Math.floor(area.columns / 2);
    return [
      { ...area, columns },
      { ...area, column: area.column + columns, columns: area.columns - columns },
    ];
  }
  if (area.rows === 1) return [];
  const rows = Math.floor(area.rows / 2);
  return [
    { ...area, rows },
    { ...area, row: area.row + rows, rows: area.rows - rows },
  ];
}

function formulasOf(rule: Excel.DataValidationRule): readonly string[] {
  const bounds = [rule.wholeNumber, rule.decimal, rule.textLength, rule.date, rule.time];
  const all: readonly unknown[] = [
    rule.list?.source,
    rule.custom?.formula,
    ...bounds.flatMap((each) => [each?.formula1, each?.formula2]),
  ];
  // A list may be words.
  return all.filter((each): each is string => typeof each === "string" && each.startsWith("="));
}
