import type { InventoryKind } from "./Inventory";

/** What stands on the sheet of the inventory, in Dutch whatever Excel's language. */
export const inventoryWords = {
  sheet: "Offensief inventaris",
  header: ["Inventaris (niet wijzigen)", "Kenmerk", "Wat", "Blad", "Rijen nu", "Rijen toen", "Namen"],
  kinds: {
    table: "tabel",
    overview: "overzicht",
    sources: "bronnen",
    book: "Excel-tabel",
    scenario: "scenario",
    frozen: "vastgelegde stand",
    comparison: "vergelijking",
    ownLine: "eigen post",
    copy: "kopie om te delen",
  } satisfies Readonly<Record<InventoryKind, string>>,
} as const;

/** The hidden name over the inventory. */
export const inventoryName = "Offensief_Inventaris";

/** Rows above the first item: the header. Short, since it is sent with every first insertion. */
export const headingRows = 1;
