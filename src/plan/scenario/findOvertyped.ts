import { euro, type Euro } from "../../letter/amount";
import type { Column } from "../../letter/letter";
import type { LineKey } from "../../scenario/ScenarioLine";
import { cellAddress } from "../address";
import type { CellInput } from "../operation";
import type { FoundScenario } from "./recogniseScenario";

/** A figure typed over the formula of a new position: not in the ledger, so in no explanation. */
export interface OvertypedPosition {
  readonly code: string;
  readonly key: LineKey;
  readonly themeName: string;
  readonly lineName: string;
  readonly column: Column;
  readonly sheet: string;
  readonly row: number;
  readonly at: number;
  readonly address: string;
  /** Whole euros; null where it is no amount. */
  readonly typed: Euro | null;
  /** The formula that belongs there. */
  readonly ours: CellInput;
}

/** Every cell of the new position without its formula; one that was emptied is no amount: nobody said nil. */
export function findOvertyped(found: FoundScenario): readonly OvertypedPosition[] {
  const { area, columns, groups, rows } = found;
  return rows.flatMap(({ line, row }) => {
    if (line.role === "announced") return [];
    return columns.flatMap((column, index): OvertypedPosition[] => {
      const at = groups.result[index] ?? 0;
      const cell = area.formulas[row - area.row]?.[at - area.column];
      if (typeof cell === "string" && cell.startsWith("=")) return [];
      const address = (place: number | undefined) => cellAddress(row, place ?? 0);
      return [
        {
          code: area.code,
          key: line.key,
          themeName: line.themeName,
          lineName: line.name,
          column,
          sheet: area.sheet,
          row,
          at,
          address: address(at),
          typed: toEuros(cell),
          ours: resultFormula(address(groups.base[index]), address(groups.mutations[index])),
        },
      ];
    });
  });
}

/** Stand and mutation together; nothing where there is neither. */
export function resultFormula(base: string, mutation: string): CellInput {
  return { formula: `=IF(AND(${base}="",${mutation}=0),"",ROUND(N(${base})+${mutation},6))` };
}

function toEuros(cell: unknown): Euro | null {
  const euros = typeof cell === "number" ? Math.round(cell * 1_000_000) + 0 : Number.NaN;
  return Number.isSafeInteger(euros) ? euro(euros) : null;
}
