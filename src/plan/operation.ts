/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What goes into one cell. A plain string is text and stays text, whatever it begins with;
 * a formula is said to be one (English names, commas, A1 references). null leaves the cell empty.
 */
export type CellInput = number | string | boolean | null | { readonly formula: string };

export interface BorderLine {
  readonly edge: "top" | "bottom" | "left" | "right";
  readonly weight: "thin" | "medium" | "double";
  readonly color: string;
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly borders?: readonly BorderLine[];
}

/** Rows of a table by what stands in some of their columns: header to value. */
export type RowMatch = Readonly<Record<string, string | number>>;

/** How one series of a chart looks; a series without a colour is not seen, and not in the legend. */
export interface SeriesLook {
  /** "#RRGGBB", or null. */
  readonly color: string | null;
  /** A line over the columns, with a marker at each point. */
  readonly line?: boolean;
  /** The amounts beside (at a line) or in (at a column) the points, in this number format. */
  readonly labels?: string;
}

/** One thing to do in a workbook, as data. A plan is a list of these, carried out in order, in one sync. */
export type Operation =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly showGridlines: boolean; readonly tabColor?: string }
  | { readonly kind: "write"; readonly area: Area; readonly cells: readonly (readonly CellInput[])[] }
  | { readonly kind: "numberFormat"; readonly area: Area; readonly format: string }
  | { readonly kind: "style"; readonly area: Area; readonly style: Style }
  /** One style on several areas of one sheet: see `mergeStyles`. */
  | { readonly kind: "styles"; readonly areas: readonly Area[]; readonly style: Style }
  | { readonly kind: "columnWidth"; readonly area: Area; readonly points: number }
  | { readonly kind: "rowHeight"; readonly area: Area; readonly points: number }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** How a sheet prints, on A4. */
  | {
      readonly kind: "page";
      readonly area: Area;
      readonly landscape: boolean;
      readonly header: string;
      /** As many pages as it takes, each as wide as the area and with this many first rows; left out: one page. */
      readonly titleRows?: number;
      /** More may come below the area: what is filled is printed. */
      readonly grows?: boolean;
    }
  | {
      readonly kind: "addName";
      readonly name: string;
      readonly area: Area;
      readonly comment: string;
      readonly visible: boolean;
    }
  /** Points a name that is there somewhere else; never deletes it, which would give #NAAM? on the web. */
  | { readonly kind: "setName"; readonly name: string; readonly area: Area }
  /** Gives a name of the user's another formula. */
  | { readonly kind: "nameFormula"; readonly name: string; readonly formula: string }
  /** Gives a conditional format of the user's, which goes by a formula of its own, another one. */
  | { readonly kind: "ruleFormula"; readonly area: Area; readonly id: string; readonly formula: string }
  /** Gives a drop-down of the user's another source. */
  | { readonly kind: "listSource"; readonly area: Area; readonly inCellDropDown: boolean; readonly source: string }
  /** Gives a name that is there its comment and whether it is seen; where it leads stays. */
  | { readonly kind: "labelName"; readonly name: string; readonly comment: string; readonly visible: boolean }
  | { readonly kind: "removeName"; readonly name: string }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  /** Contents, formats, marks and drop-downs of an area. */
  | { readonly kind: "clear"; readonly area: Area }
  | { readonly kind: "clearRules"; readonly area: Area }
  /** One conditional format, by Excel's own name for it: those beside it stay. */
  | { readonly kind: "removeRule"; readonly sheet: string; readonly id: string }
  /** A mark of ours by its cells and what it says, where it lies: found among the others only when it is to be taken back. */
  | { readonly kind: "removeMark"; readonly area: Area; readonly formula: string }
  | { readonly kind: "ungroupColumns"; readonly area: Area }
  | { readonly kind: "rule"; readonly area: Area; readonly formula: string; readonly style: Style }
  | { readonly kind: "groupColumns"; readonly area: Area; readonly collapsed: boolean }
  /** A drop-down; unless `open`, nothing else can be typed there. */
  | { readonly kind: "choices"; readonly area: Area; readonly source: Area; readonly open?: boolean }
  /** Makes an Excel table of an area, whose first row becomes its header. */
  | { readonly kind: "addTable"; readonly area: Area; readonly name: string; readonly style: string }
  /** Gives a table its style again; empty for none. */
  | { readonly kind: "tableStyle"; readonly table: string; readonly style: string }
  /** Lets the title of a chart follow a cell again. */
  | { readonly kind: "chartTitle"; readonly sheet: string; readonly chart: string; readonly cell: Area }
  /** Adds rows below those that a table has, in the order of its columns. */
  | { readonly kind: "addRows"; readonly table: string; readonly cells: readonly (readonly CellInput[])[] }
  /** Puts an empty column into a table, before the one at `at`; what stands from there on goes one to the right. */
  | { readonly kind: "addColumn"; readonly table: string; readonly at: number; readonly header: string }
  /** The way back of `addColumn`: nothing where there is no such column. */
  | { readonly kind: "removeColumn"; readonly table: string; readonly header: string }
  /** Takes rows out of a table, counted from 0 below its header; `match` tells them when it has to be finished later. */
  | {
      readonly kind: "removeRows";
      readonly table: string;
      readonly rows: readonly number[];
      readonly match: RowMatch;
    }
  /** Columns on each other, over the cells of `at`; `source` has the names of the series above and the labels at the left. */
  | {
      readonly kind: "addChart";
      readonly at: Area;
      readonly source: Area;
      readonly name: string;
      readonly title: string;
      /** The cell whose text the title shows; without one it has its own. */
      readonly titleCell?: Area;
      readonly axes: { readonly category: string; readonly value: string };
      readonly format: string;
      readonly legend: boolean;
      /** Parallel to the columns of the source behind the labels. */
      readonly series: readonly SeriesLook[];
    }
  /** Whole rows or columns of a sheet, put in before the one at `at`. */
  | {
      readonly kind: "insertLines";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    }
  /** The way back of `insertLines`: only where the area of a name became longer than it was before. */
  | {
      readonly kind: "removeLines";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
      readonly mark: string;
      readonly before: number;
    }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "hideSheet"; readonly sheet: string }
  | { readonly kind: "select"; readonly area: Area };

export type Plan = readonly Operation[];
