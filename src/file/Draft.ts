import type { Area, BorderLine, CellInput, Style } from "../plan/operation";

/** How a cell looks in the end: all styles that it got, one over the other. */
export interface Look extends Omit<Style, "borders"> {
  readonly format?: string;
  readonly borders?: Readonly<Partial<Record<BorderLine["edge"], BorderLine>>>;
}

export interface DraftCell {
  input: CellInput;
  look: Look;
}

/** A sheet as a plan leaves it; rows and columns count from 0. */
export interface DraftSheet {
  readonly name: string;
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  readonly rows: Map<number, Map<number, DraftCell>>;
  /** In points. */
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** First and last column of each group. */
  readonly groups: { readonly from: number; readonly to: number; readonly collapsed: boolean }[];
  /** In the order of the plan: the last one goes first. */
  readonly rules: { readonly area: Area; readonly formula: string; readonly style: Style }[];
  frozen: { readonly rows: number; readonly columns: number };
  page: {
    /** null: all that is filled. */
    readonly area: Area | null;
    readonly landscape: boolean;
    readonly header: string;
    /** How many first rows every page has; null: there is one page. */
    readonly titleRows: number | null;
  } | null;
  selected: Area | null;
}

export interface DraftName {
  readonly name: string;
  readonly area: Area;
  readonly comment: string;
  readonly visible: boolean;
}

/** A whole workbook as a plan leaves it. */
export interface Draft {
  /** In the order of the tabs. */
  readonly sheets: readonly DraftSheet[];
  readonly names: readonly DraftName[];
  /** Place of the sheet in front. */
  readonly active: number;
}
