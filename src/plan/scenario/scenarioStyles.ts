import type { Style } from "../operation";

const line = "#9CA3AF";

/** Looks that only the sheets of scenarios have, beside those of the tables. */
export const scenarioStyles = {
  tab: "#2E7D6B",
  groupStart: { align: "left" },
  edge: { borders: [{ edge: "left", weight: "thin", color: line }] },
  /** The official stand: grey, since it is not to be typed in. */
  base: { color: "#4B5563" },
  verdict: {
    bold: true,
    align: "right",
    size: 9,
    wrap: true,
    borders: [
      { edge: "top", weight: "thin", color: line },
      { edge: "bottom", weight: "double", color: line },
    ],
  },
} as const satisfies Record<string, Style | string>;

/** Marks beside those of the tables; each also differs without colour. */
export const scenarioMarkStyles = {
  /** Typed over the formula: not booked in the ledger. */
  overtyped: { fill: "#D9D2E9", bold: true, underline: true },
  fault: { fill: "#F8CBAD", bold: true },
  note: { fill: "#FFF2CC", italic: true },
} as const satisfies Record<string, Style>;
