import type { CellStyle, ErrorCode, Rect, Scalar } from "../engine/Engine";
import type { ChartFile } from "./ChartFile";
import type { TableFile } from "./TableFile";

/**
 * A workbook as plain data: what an .xlsx file holds, without zip, XML or Office.js.
 * Rows and columns count from 0. Formulas have their leading "=", English function names, commas and A1 references; a
 * custom function stands under its own name ("=VOORBEELD.TOTAAL(2021)"), and references to a table in full, also within that
 * table ("Tabel1[[#This Row],[Bedrag]]"). Lengths are in points. Colours are "#RRGGBB".
 */
export interface WorkbookFile {
  /** In the order of the tabs; at least one, and at least one of them visible. */
  readonly sheets: readonly SheetFile[];
  readonly names: readonly NameFile[];
  /** Place in `sheets` of the sheet that is shown on opening. */
  readonly activeSheet: number;
  /** Days count from 1904 instead of 1900; precision as displayed; iterative calculation, null for none. */
  readonly from1904: boolean;
  readonly asDisplayed: boolean;
  readonly iteration: { readonly count: number; readonly change: number } | null;
  /** null: sheets can be added, removed, renamed and moved by anyone. */
  readonly structureProtection: StructureProtection | null;
  /** The settings that add-ins keep in the workbook (`workbook.settings`), by add-in. */
  readonly addIns: readonly AddInFile[];
  /** `workbook.properties.custom`. */
  readonly customProperties: readonly { readonly name: string; readonly value: Scalar }[];
  readonly properties: DocumentProperties;
}

export interface DocumentProperties {
  readonly title: string | null;
  readonly subject: string | null;
  readonly author: string | null;
  readonly comments: string | null;
  /** ISO 8601, "2020-06-18T00:00:00Z". */
  readonly created: string | null;
}

export interface NameFile {
  readonly name: string;
  readonly formula: string;
  /** null where there is none. */
  readonly comment: string | null;
  readonly hidden: boolean;
  /** The name of the sheet it belongs to; null for the whole workbook. */
  readonly scope: string | null;
}

/** Excel keeps an add-in's settings in a web-extension part that names the add-in. */
export interface AddInFile {
  /** The id of the add-in's manifest. */
  readonly id: string;
  /** "1.0.0.0". */
  readonly version: string;
  /** "developer" with "Registry" for a sideloaded add-in, "en-US" with "OMEX" for the Marketplace. */
  readonly store: string;
  readonly storeType: string;
  /** The value is JSON text. */
  readonly settings: readonly { readonly key: string; readonly value: string }[];
}

export interface SheetFile {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly selection: Rect | null;
  /** Sparse, in any order; a cell occurs once. */
  readonly cells: readonly FileCell[];
  /** Only what differs from the default; a column or row occurs once. */
  readonly columns: readonly ColumnFile[];
  readonly rows: readonly RowFile[];
  /** Width of a column that is not in `columns`; null for Excel's own 48 points. */
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  /** Where the totals of outline groups stand, and with them the buttons that fold them. */
  readonly outline: { readonly summaryBelow: boolean; readonly summaryRight: boolean };
  readonly merged: readonly Rect[];
  /** First in the list is first in priority. */
  readonly rules: readonly RuleFile[];
  readonly validations: readonly ValidationFile[];
  /** The last one lies on top. */
  readonly charts: readonly ChartFile[];
  readonly tables: readonly TableFile[];
  readonly page: PageFile;
  readonly protection: SheetProtection | null;
}

/** A style of the engine, with what protection needs. An absent member and null both mean the default. */
export interface FileStyle extends CellStyle {
  /** Default true: counts once the sheet is protected. */
  readonly locked?: boolean | null;
  readonly formulaHidden?: boolean | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** null for a cell with only a style, and for an error. With a formula: its last answer. */
  readonly value: Scalar | null;
  readonly error: ErrorCode | null;
  readonly formula: string | null;
  /**
   * For the first cell of a formula that fills (or may fill) more cells: which ones, itself included. `dynamic` as formulas
   * spill today; not dynamic for one entered with Ctrl+Shift+Enter. null for an ordinary formula.
   */
  readonly array: { readonly rect: Rect; readonly dynamic: boolean } | null;
  /** True where the value was put here by an array formula in another cell. */
  readonly spilled: boolean;
  readonly style: FileStyle | null;
}

export interface ColumnFile {
  readonly column: number;
  /** In points, kept in whole pixels (0.75 point); null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** 0 (in no group) to 7. */
  readonly outlineLevel: number;
  /** True on the column with the button of a folded group (beside the group, where its total stands). */
  readonly collapsed: boolean;
  /** For cells that are not in `cells`. */
  readonly style: FileStyle | null;
}

export interface RowFile {
  readonly row: number;
  /** In points; null for automatic. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  readonly style: FileStyle | null;
}

/** A conditional format with a formula, relative to the first cell of its first rectangle. */
export interface RuleFile {
  readonly rects: readonly Rect[];
  readonly formula: string;
  /** Font name, font size and alignment have no place in a conditional format: Excel ignores them, the writer refuses them. */
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
}

export interface ValidationFile {
  readonly rects: readonly Rect[];
  /** A range or a name ("=Blad1!$A$1:$A$2"), or texts in one ("ja,nee"); null where anything may be entered. */
  readonly source: string | null;
  readonly allowBlank: boolean;
  /** Shown when the cell is selected. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Shown on a wrong entry; null for Excel's own refusal. */
  readonly alert: {
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly text: string;
  } | null;
}

export interface PageFile {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's number for it: 9 is A4, 8 is A3. null leaves it to the printer. */
  readonly paperSize: number | null;
  /** As many pages as this at most; 0 means as many as needed. null: by `scale`. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Per cent; null for 100. */
  readonly scale: number | null;
  /** null for Excel's own. */
  readonly margins: PageMargins | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly gridlines: boolean;
  /** Empty: everything. */
  readonly printArea: readonly Rect[];
  /** Repeated at the top of each page; first row and number of rows. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
  readonly titleColumns: { readonly column: number; readonly columns: number } | null;
  readonly header: PageTexts | null;
  readonly footer: PageTexts | null;
}

/** In points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** With Excel's codes: "&P" the page, "&N" the number of pages, "&D" the date, "&A" the sheet, "&&" an ampersand. */
export interface PageTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** What the file says of a password: never the password itself. */
export type PasswordHash =
  | { readonly kind: "legacy"; readonly hash: string }
  | {
      readonly kind: "strong";
      readonly algorithm: string;
      readonly hash: string;
      readonly salt: string;
      readonly spinCount: number;
    };

export interface StructureProtection {
  readonly password: PasswordHash | null;
}

/** On a protected sheet; the names are those of `WorksheetProtectionOptions`. */
export interface SheetProtection {
  readonly password: PasswordHash | null;
  readonly selection: "Normal" | "Unlocked" | "None";
  readonly allow: readonly SheetPermission[];
}

export type SheetPermission =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";
