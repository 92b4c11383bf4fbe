import { euro, type Euro } from "../../letter/amount";
import type { Column } from "../../letter/letter";
import { isDateFormat } from "../../scenario/dateFormat";
import type { LineKey } from "../../scenario/ScenarioLine";
import { cellAddress } from "../address";
import type { Area, CellInput } from "../operation";
import type { FoundScenario } from "./recogniseScenario";

/** A figure, or a formula of the user's own, over the formula of a new position: not in the ledger, so in no explanation. */
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
  /** What stands there now, as it can be put back: a figure, text or a formula. */
  readonly stood: CellInput;
  /** The formula of her own that stands there, where it takes its amount from elsewhere; null for a figure or a sum of figures. */
  readonly link: string | null;
  /** Its cell shows a day or a time. */
  readonly isDate: boolean;
  /** Its formula leads to itself, or to a sum that it is part of. */
  readonly goesRound: boolean;
  /** The formula that belongs there. */
  readonly ours: CellInput;
}

/**
 * Every cell of the new position without its formula, or with another such as "=35,5+4,5"; one that was emptied is no
 * amount: nobody said nil.
 * @param goesRound whether the formula in a cell leads to that cell; left out: nobody looks
 */
export function findOvertyped(
  found: FoundScenario,
  goesRound: (cell: Area, formula: string) => boolean = () => false,
): readonly OvertypedPosition[] {
  const { area, columns, groups, rows } = found;
  return rows.flatMap(({ line, row }) => {
    return columns.flatMap((column, index): OvertypedPosition[] => {
      const at = groups.result[index] ?? 0;
      const stands = (cells: FoundScenario["area"]["formulas"]) => cells[row - area.row]?.[at - area.column];
      const address = (place: number | undefined) => cellAddress(row, place ?? 0);
      const ours = resultFormula(address(groups.base[index]), address(groups.mutations[index]));
      const cell = stands(area.formulas);
      if (sameFormula(cell, ours.formula)) return [];
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
          typed: toEuros(stands(area.values)),
          stood: inputOf(cell),
          link: linkIn(cell),
          isDate: isDateFormat(area.formats?.cells[row - area.row]?.[at - area.formats.column]),
          goesRound:
            typeof cell === "string" &&
            cell.startsWith("=") &&
            goesRound({ sheet: area.sheet, row, column: at, rows: 1, columns: 1 }, cell),
          ours,
        },
      ];
    });
  });
}

/** Stand and mutation together; nothing where there is neither. */
export function resultFormula(base: string, mutation: string): { readonly formula: string } {
  return { formula: `=IF(AND(${base}="",${mutation}=0),"",ROUND(N(${base})+${mutation},6))` };
}

/** "=35.5+4.5" comes to the same for ever; any other formula may come to something else tomorrow. */
function linkIn(cell: unknown): string | null {
  return typeof cell === "string" && cell.startsWith("=") && !/^=[-+*/^()%.\d\s]*$/.test(cell) ? cell : null;
}

function toEuros(cell: unknown): Euro | null {
  const euros = typeof cell === "number" ? Math.round(cell * 1_000_000) + 0 : Number.NaN;
  return Number.isSafeInteger(euros) ? euro(euros) : null;
}

/** Spaces, "$" and capitals don't matter. */
function sameFormula(cell: unknown, ours: string): boolean {
  const plain = (formula: string) => formula.replace(/[\s$]/g, "").toUpperCase();
  return typeof cell === "string" && plain(cell) === plain(ours);
}

/** What stands in a cell of hers, as she reads it in the formula bar; "" where it was emptied. */
export function stoodText({ stood }: Pick<OvertypedPosition, "stood">): string {
  return typeof stood === "object" ? (stood?.formula ?? "") : String(stood);
}

/** What a cell holds, as it can be written again. */
export function inputOf(cell: unknown): CellInput {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = String(cell ?? "");
  return text === "" ? null : text.startsWith("=") ? { formula: text } : text;
}
