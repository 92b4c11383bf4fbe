import type { Style } from "../operation";

const line = "#9CA3AF";

/** Looks that only a comparison has, beside those of scenarios and tables. */
export const comparisonStyles = {
  theme: { bold: true, color: "#1E3A5F", borders: [{ edge: "bottom", weight: "medium", color: "#1E3A5F" }] },
  /** The first row of a line, so that the lines are told apart. */
  line: { color: "#4B5563", borders: [{ edge: "top", weight: "thin", color: line }] },
  name: { bold: true, color: "#1F2937", wrap: true },
  verdict: { align: "right", size: 8, wrap: true },
  choice: { bold: true, fill: "#FFF9E5", align: "right" },
} as const satisfies Record<string, Style>;
