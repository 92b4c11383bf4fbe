import type { Area } from "../../plan/operation";
import { areasOfAddress } from "../areasOfAddress";

/** A conditional format of which the cells and formulas are asked; read after the next sync. */
export interface LoadedRule {
  readonly areas: () => readonly Area[];
  /** Those that can refer to cells. */
  readonly formulas: () => readonly string[];
}

/** Asks where a conditional format holds and what it refers to, whatever its type. */
export function loadRule(rule: Excel.ConditionalFormat): LoadedRule {
  const ranges = rule.getRanges().load("address");
  const read = loadFormulas(rule);
  return {
    areas: () => areasOfAddress(ranges.address),
    // Numbers and texts stand there as well.
    formulas: () => read().filter((each): each is string => typeof each === "string" && each.startsWith("=")),
  };
}

function loadFormulas(format: Excel.ConditionalFormat): () => readonly unknown[] {
  switch (format.type) {
    case "Custom": {
      const { rule } = format.custom;
      rule.load("formula");
      return () => [rule.formula];
    }
    case "CellValue": {
      const own = format.cellValue.load("rule");
      return () => [own.rule.formula1, own.rule.formula2];
    }
    case "ContainsText": {
      const own = format.textComparison.load("rule");
      return () => [own.rule.text];
    }
    case "ColorScale": {
      const own = format.colorScale.load("criteria");
      return () => {
        const { minimum, midpoint, maximum } = own.criteria;
        return [minimum.formula, midpoint?.formula, maximum.formula];
      };
    }
    case "DataBar": {
      const own = format.dataBar.load("lowerBoundRule, upperBoundRule");
      return () => [own.lowerBoundRule.formula, own.upperBoundRule.formula];
    }
    case "IconSet": {
      const own = format.iconSet.load("criteria");
      return () => own.criteria.map(({ formula }) => formula);
    }
    default:
      return () => [];
  }
}
