import { cutToUse, type RangeTarget } from "../objects/rangeTarget";
import { rangeObject } from "../objects/range";
import type { PlayedWorkbook } from "./PlayedWorkbook";
import { formulaToLocal } from "./formulaToLocal";

/** What stands in cells, as Office.js gives it: empty is "", an error its English name, a date a number. */
export interface ReadCells {
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formulasLocal: readonly (readonly unknown[])[];
}

/** Reads cells; of whole columns and rows what is in use. */
export function readCells({ host, settings }: PlayedWorkbook, place: RangeTarget): ReadCells {
  const range = rangeObject({ ...place, rect: cutToUse(place, host) }, host);
  const member = (name: string) => range.property(name)?.get?.() as readonly (readonly unknown[])[];
  const formulas = member("Formulas");
  return {
    values: member("Values"),
    texts: member("Text") as readonly (readonly string[])[],
    formulas,
    formulasLocal: formulas.map((row) =>
      row.map((each) =>
        typeof each === "string" && each.startsWith("=") ? formulaToLocal(each, settings.locale) : each,
      ),
    ),
  };
}
