import { brief2946123 } from "../letter/brief2946123";
import { planNewScenario, type NewScenarioOptions } from "../plan/scenario/planNewScenario";
import { checkHorizon, defaultHorizon, type Horizon } from "../scenario/horizon";
import { nextCode } from "../scenario/Scenario";
import { carryOut, withBooks } from "./carryOut";
import { refused, type Outcome } from "./outcome";

/** What the user says of a new scenario. */
export interface ScenarioWish {
  readonly title: string;
  readonly description?: string;
  readonly author?: string;
  /** Five years from the letter's first by default. */
  readonly horizon?: Horizon;
  /** Lopend begrotingsjaar: the first year by default, never the clock's. */
  readonly budgetYear?: number;
}

export interface CreatedScenario {
  readonly code: string;
  readonly sheet: string;
}

/** *Nieuw scenario*: on the letter's figures, on a sheet of its own. */
export function newScenario(wish: ScenarioWish, options: NewScenarioOptions = {}): Promise<Outcome<CreatedScenario>> {
  return withBooks(async (books) => {
    const horizon = wish.horizon ?? defaultHorizon(brief2946123);
    const wrong = checkHorizon(brief2946123, horizon);
    if (wrong) return refused({ kind: "scenario", problem: wrong });
    const code = nextCode([
      ...books.scenarios.map((scenario) => scenario.code),
      ...books.sheets.map((sheet) => sheet.code),
      ...books.entries.rows.map((row) => row.scenario),
    ]);
    const scenario = {
      code,
      title: wish.title.trim() === "" ? code : wish.title.trim(),
      description: wish.description ?? "",
      base: { kind: "letter" as const },
      horizon,
      budgetYear: wish.budgetYear ?? horizon.first,
      frozen: null,
      author: wish.author ?? "",
    };
    const result = planNewScenario(brief2946123, books, scenario, null, options);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal, sheet } = result.plan;
    return carryOut(plan, journal, { code, sheet });
  });
}
