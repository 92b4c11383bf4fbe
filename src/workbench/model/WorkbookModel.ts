import type { CellStyle, Rect } from "../engine/Engine";
import { blankSheet } from "../xlsx/blankSheet";
import { blankWorkbook } from "../xlsx/blankWorkbook";
import type { ChartFile } from "../xlsx/ChartFile";
import type { SheetFile, WorkbookFile } from "../xlsx/WorkbookFile";
import type { TableModel } from "./TableModel";
import type { ChartModel } from "./ChartModel";
import { forgetChartSheet } from "./shiftCharts";

/** What a file had that Office.js does not show here; kept, so that saving loses nothing. */
export type KeptOfSheet = Pick<SheetFile, "defaultColumnWidth" | "defaultRowHeight" | "outline" | "page" | "merged">;
export type KeptOfWorkbook = Pick<WorkbookFile, "addIns" | "customProperties" | "properties">;

/** A name as Excel keeps it. */
export interface NameModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet that it belongs to; null for the whole workbook. */
  readonly scope: string | null;
}

/** A comment on a cell, as Excel's *Opmerkingen*. */
export interface CommentModel {
  readonly id: string;
  sheetId: string;
  row: number;
  column: number;
  content: string;
  readonly author: string;
}

/** What else lies on a sheet: a picture or shape, a pivot table, a slicer. Only that it is there, and what it is called. */
export interface ThingModel {
  readonly kind: "shape" | "pivot" | "slicer";
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Of a shape: "Image", "GeometricShape", "Line". */
  readonly type: string;
}

export interface RuleModel {
  readonly id: string;
  rects: Rect[];
  formula: string;
  style: CellStyle;
  stopIfTrue: boolean;
}

export interface ValidationModel {
  readonly rect: Rect;
  source: string | null;
  prompt: { title: string; text: string } | null;
  alert: { style: "Stop" | "Warning" | "Information"; title: string; text: string } | null;
}

/** What the engine does not keep of a sheet. */
export interface SheetModel {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  gridlines: boolean;
  frozen: { rows: number; columns: number };
  /** Column number to outline level. */
  readonly columnLevels: Map<number, number>;
  readonly rowLevels: Map<number, number>;
  readonly collapsedColumns: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly collapsedRows: Set<number>;
  protection: { protected: boolean; options: Readonly<Record<string, boolean | string>>; password: string | null };
  unlocked: Rect[];
  readonly validations: ValidationModel[];
  page: PageModel;
  readonly customProperties: Map<string, string>;
  kept: KeptOfSheet;
}

export interface PageModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  centerHorizontally: boolean;
  printArea: Rect[];
  titleRows: Rect | null;
  readonly headersFooters: Record<string, string>;
}

/** The parts of a workbook beside its cells; rows and columns count from 0. */
export class WorkbookModel {
  name = "Map1.xlsx";
  readonly names: NameModel[] = [];
  readonly tables: TableModel[] = [];
  /** Counts the tables that were ever made: an id is never given twice. */
  tablesMade = 0;
  /** Of all sheets; those of one sheet in the order in which they lie on each other. */
  readonly charts: ChartModel[] = [];
  private nextChart = 1;
  /** Of all sheets; kept in no file yet. */
  readonly comments: CommentModel[] = [];
  private nextComment = 1;
  /** Of all sheets; kept in no file yet. */
  readonly things: ThingModel[] = [];
  private nextThing = 1;
  /** The add-in whose settings these are, by its manifest's id; without one they can't be saved. */
  addInId: string | null = null;
  readonly settings = new Map<string, unknown>();
  kept: KeptOfWorkbook = { addIns: [], customProperties: [], properties: blankWorkbook([]).properties };
  readonly properties: Record<string, string> = {};
  structureProtected = false;
  private readonly sheets = new Map<string, SheetModel>();

  sheet(sheetId: string): SheetModel {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const made = blankSheetModel();
    this.sheets.set(sheetId, made);
    return made;
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
    forgetChartSheet(this.charts, sheetId);
    const left = this.comments.filter((each) => each.sheetId !== sheetId);
    this.comments.splice(0, this.comments.length, ...left);
    const things = this.things.filter((each) => each.sheetId !== sheetId);
    this.things.splice(0, this.things.length, ...things);
  }

  /** Without a name of its own it is numbered, as Excel does: "TextBox 1". */
  addThing({ isNamed = false, ...made }: Omit<ThingModel, "id"> & { readonly isNamed?: boolean }): ThingModel {
    const number = this.nextThing++;
    const thing = { ...made, id: `{thing-${number}}`, name: isNamed ? made.name : `${made.name} ${number}` };
    this.things.push(thing);
    return thing;
  }

  addComment(
    sheetId: string,
    { row, column }: { readonly row: number; readonly column: number },
    content: string,
  ): CommentModel {
    const comment = { id: `{comment-${this.nextComment++}}`, sheetId, row, column, content, author: "Gebruiker" };
    this.comments.push(comment);
    return comment;
  }

  addChart(sheetId: string, content: ChartFile): ChartModel {
    const chart = { id: `{chart-${this.nextChart++}}`, sheetId, content };
    this.charts.push(chart);
    return chart;
  }

  findName(name: string, scope: string | null): NameModel | null {
    return this.names.find((each) => each.scope === scope && each.name.toUpperCase() === name.toUpperCase()) ?? null;
  }
}

function blankSheetModel(): SheetModel {
  return {
    visibility: "Visible",
    tabColor: "",
    gridlines: true,
    frozen: { rows: 0, columns: 0 },
    columnLevels: new Map(),
    rowLevels: new Map(),
    collapsedColumns: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    collapsedRows: new Set(),
    protection: { protected: false, options: {}, password: null },
    unlocked: [],
    validations: [],
    page: {
      orientation: "Portrait",
      paperSize: null,
      zoom: {},
      centerHorizontally: false,
      printArea: [],
      titleRows: null,
      headersFooters: {},
    },
    customProperties: new Map(),
    kept: blankSheet(""),
  };
}
