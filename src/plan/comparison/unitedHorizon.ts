import type { Horizon } from "../../scenario/horizon";

/** The years that all of these need. @example unitedHorizon([{ first: 2020, last: 2024 }, { first: 2021, last: 2026 }]) // { first: 2020, last: 2026 } */
export function unitedHorizon(horizons: readonly Horizon[]): Horizon {
  return {
    first: Math.min(...horizons.map(({ first }) => first)),
    last: Math.max(...horizons.map(({ last }) => last)),
  };
}
