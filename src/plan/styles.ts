import type { Style } from "./operation";

const ink = "#1F2937";
const navy = "#1E3A5F";
const line = "#9CA3AF";

/** The looks of what we insert: calm, printable, readable without colour. */
export const styles = {
  title: { bold: true, size: 14, color: navy },
  subtitle: { italic: true, color: "#4B5563" },
  header: { bold: true, color: "#FFFFFF", fill: navy },
  headerYear: { bold: true, color: "#FFFFFF", fill: navy, align: "right" },
  section: { bold: true, color: navy, fill: "#E5ECF4" },
  sum: { bold: true, color: ink, borders: [{ edge: "top", weight: "thin", color: line }] },
  part: { color: "#4B5563", indent: 1 },
  verdict: {
    bold: true,
    color: ink,
    align: "right",
    size: 9,
    borders: [
      { edge: "top", weight: "thin", color: line },
      { edge: "bottom", weight: "double", color: line },
    ],
  },
  place: { color: "#4B5563", size: 9, indent: 1 },
  control: { color: "#6B7280", size: 9 },
} as const satisfies Record<string, Style>;

/** The marks: each also differs without colour, by weight, slant or underlining. */
export const marks = {
  cause: { fill: "#F8CBAD", bold: true },
  shifted: { fill: "#FFF2CC", italic: true },
  notAnnounced: { italic: true, underline: true, color: "#44546A" },
  misfit: { fill: "#F8CBAD", bold: true },
} as const satisfies Record<string, Style>;

/** Number formats in the locale-free form: down to a euro, since "+0,0" beside "sluit niet aan" explains nothing. */
export const formats = {
  amount: "#,##0.0#####;-#,##0.0#####;0.0",
  change: "+#,##0.0#####;-#,##0.0#####;0.0",
  /** A change where most are nil: a dash instead of rows of zeros. */
  mutation: '+#,##0.0#####;-#,##0.0#####;"–"',
  yearOnwards: '0" e.v."',
} as const;
