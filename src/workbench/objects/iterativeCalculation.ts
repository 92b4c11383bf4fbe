import type { Iteration } from "../engine/Reckoning";
import { bind, type ClassDefinition, type HostObject, type PropertyDefinition } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";

const definition: ClassDefinition<null, Host> = {
  name: "IterativeCalculation",
  properties: {
    Enabled: {
      get: (_target, host) => host.engine.reckoning.iteration.enabled,
      set: (_target, value, host) => change(host, { enabled: value === true }),
    },
    MaxIteration: limit("maxIteration"),
    MaxChange: limit("maxChange"),
  },
};

/** Whether formulas may go round, and how often. https://learn.microsoft.com/javascript/api/excel/excel.iterativecalculation */
export function iterativeCalculation(host: Host): HostObject<Host> {
  return bind(definition, null, host);
}

function limit(name: "maxIteration" | "maxChange"): PropertyDefinition<null, Host> {
  return {
    get: (_target, host) => host.engine.reckoning.iteration[name],
    set: (_target, value, host) => {
      if (typeof value !== "number" || !(value > 0)) throw invalidArgument(`${String(value)} as ${name}`);
      change(host, { [name]: value });
    },
  };
}

function change({ engine: { reckoning } }: Host, changed: Partial<Iteration>): void {
  reckoning.iteration = { ...reckoning.iteration, ...changed };
}
