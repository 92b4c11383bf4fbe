import { readWhole } from "../excel/readWhole";
import { brief2946123 as letter } from "../letter/brief2946123";
import { withCircles } from "../plan/circle/withCircles";
import { planFreeze, type Freezing } from "../plan/scenario/planFreeze";
import { read, withBooks } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { refused, type Outcome } from "./outcome";

export interface FrozenScenario {
  readonly sheet: string;
  /** Mutations up to this number are in the stand; only tegenboekingen come after it. */
  readonly lastNumber: number;
}

/**
 * *Stand vastleggen*: the figures and the rows of the ledger behind them are kept as they are now, on a sheet of their own.
 * Nothing of it is protected: a sheet's protection keeps nobody from fraud, and the sheet says so.
 */
export function freezeScenario(code: string, freezing: Freezing): Promise<Outcome<FrozenScenario>> {
  return withBooks(async (books) => {
    const { areas, whole } = await read((context) => readWhole(context, letter, books));
    const result = planFreeze(
      letter,
      withCircles(whole, areas),
      code,
      areas.find((area) => area.code === code) ?? null,
      freezing,
    );
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal, sheet, lastNumber } = result.plan;
    return carryOutKeptUp(books, plan, journal, { sheet, lastNumber });
  });
}
