import type { Edit, Rect, Shift, ShiftDirection } from "../engine/Engine";

/** Who changed the workbook: the user here, the add-in, or somebody who has the workbook open elsewhere. */
export type ChangedBy = "user" | "addIn" | "colleague";

/** What has happened to a sheet, for whoever wants to hear of it. */
export type Change = { readonly sheetId: string; readonly by: ChangedBy } & (
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "lines"; readonly shift: Shift }
  | { readonly kind: "cells"; readonly rect: Rect; readonly direction: ShiftDirection }
  | {
      readonly kind: "table";
      readonly what: "TableAdded" | "TableDeleted";
      readonly tableId: string;
      readonly tableName: string;
    }
);
