import type { Scenario } from "../../scenario/Scenario";
import { scenarioWords } from "./scenarioWords";

/** What the stand of a scenario is called. @example baseLabel(s2) // "Stand S1, ontwerpbegroting" */
export function baseLabel({ base }: Pick<Scenario, "base">): string {
  if (base.kind === "letter") return scenarioWords.letterPosition;
  return `Stand ${[base.code, base.moment, base.name].filter((part) => part !== "").join(", ")}`;
}
