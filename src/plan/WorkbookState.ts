/** What has to be known of a workbook before anything is written into it: plain data, read in one go. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Names at workbook scope and at that of a sheet. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly selection: { readonly sheet: string; readonly row: number; readonly column: number };
  /** What stands in the way in the area that was asked about: addresses of cells that hold something. */
  readonly occupied: readonly string[];
}

export interface SheetState {
  readonly name: string;
  readonly protected: boolean;
}
