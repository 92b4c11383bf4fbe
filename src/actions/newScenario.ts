import { brief2946123 } from "../letter/brief2946123";
import { baseOf, whyBaseLost } from "../plan/scenario/baseOf";
import type { ReadBooks } from "../plan/scenario/Books";
import { frozenName } from "../plan/scenario/excelTables";
import { freeCode } from "../plan/scenario/freeCode";
import { planNewScenario, type NewScenarioOptions } from "../plan/scenario/planNewScenario";
import type { RegisteredScenario } from "../plan/scenario/registerRows";
import { checkHorizon, checkOnStand, defaultHorizon, type Horizon } from "../scenario/horizon";
import type { ScenarioBase } from "../scenario/Scenario";
import { withBooks } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { refused, type Outcome } from "./outcome";

/** What the user says of a new scenario. */
export interface ScenarioWish {
  readonly title: string;
  readonly description?: string;
  readonly author?: string;
  /** By default five years from the letter's first, or those of the frozen stand. */
  readonly horizon?: Horizon;
  /** Lopend begrotingsjaar: the first year by default, never the clock's. */
  readonly budgetYear?: number;
  /** The scenario whose frozen stand it starts from; left out: the letter. */
  readonly base?: { readonly code: string };
}

export interface CreatedScenario {
  readonly code: string;
  readonly sheet: string;
}

/** *Nieuw scenario*: on the letter's figures or on a frozen stand, on a sheet of its own. */
export function newScenario(wish: ScenarioWish, options: NewScenarioOptions = {}): Promise<Outcome<CreatedScenario>> {
  return withBooks(async (books) => {
    const stand = wish.base ? frozenStand(books, wish.base.code) : null;
    if (wish.base && !stand) return refused({ kind: "notFrozen", code: wish.base.code });
    const horizon = wish.horizon ?? stand?.horizon ?? defaultHorizon(brief2946123);
    const wrong = checkHorizon(brief2946123, horizon) ?? (stand ? checkOnStand(stand.horizon, horizon) : null);
    if (wrong) return refused({ kind: "scenario", problem: wrong });
    const code = freeCode(books);
    const scenario: RegisteredScenario = {
      code,
      title: wish.title.trim() === "" ? code : wish.title.trim(),
      description: wish.description ?? "",
      base: stand?.base ?? { kind: "letter" },
      horizon,
      budgetYear: wish.budgetYear ?? stand?.budgetYear ?? horizon.first,
      frozen: null,
      author: wish.author ?? "",
    };
    const base = baseOf(brief2946123, books, scenario);
    if (!base) return refused(whyBaseLost(books, scenario));
    const result = planNewScenario(brief2946123, books, scenario, stand ? base : null, options);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal, sheet } = result.plan;
    return carryOutKeptUp(books, plan, journal, { code, sheet });
  });
}

/** What can be built on: a scenario that was frozen, while its stand can be read. */
function frozenStand({ scenarios, frozen, state }: ReadBooks, code: string) {
  const source = scenarios.find((each) => each.code === code);
  const position = frozen.get(code);
  if (!source?.frozen || !position) return null;
  const name = state.names.find((each) => each.name.toLowerCase() === frozenName(code).toLowerCase())?.comment ?? "";
  const base: ScenarioBase = { kind: "frozen", code, moment: source.frozen.moment, name };
  return { base, horizon: position.horizon, budgetYear: source.budgetYear };
}
