import type { CheckKind } from "../check/checkKinds";

/** One thing that the add-in keeps in a workbook; docs/kept.md shows this list, and a test holds it to the code. */
export interface KeptThing {
  /** What it is, in a few words. */
  readonly what: string;
  /** `cells`: on a sheet of ours. `name`: a hidden name. `setting`: of the workbook; only what may be lost stands there. */
  readonly where: "cells" | "name" | "setting" | "file";
  /** By what it is found: the setting, the table, the name, the heading. */
  readonly found: string;
  /** The file that reads it: what it does not know is left out, or told. */
  readonly reader: string;
  /** The version of its shape; null where it goes by that of the workbook (`Offensief_Versie_…`). */
  readonly version: number | null;
  /** The most that it takes. */
  readonly largest: string;
  /** What a check says when it is lost or can't be read; empty where nothing is lost with it. */
  readonly lost: readonly CheckKind[];
  /** What is left of it after a save by LibreOffice 7.4. */
  readonly libreOffice: "survives" | "visible, without its comment" | "gone";
}

export const keptThings: readonly KeptThing[] = [
  {
    ...{ what: "what is being done", where: "setting", found: "OffensiefJournaal", version: 2 },
    ...{ reader: "src/plan/journal/readJournal.ts", largest: "what one write changes, at most 5 MB; an id after it" },
    ...{ lost: [], libreOffice: "gone" },
  },
  {
    ...{ what: "load with the workbook", where: "file", found: "Office.addin.setStartupBehavior", version: null },
    ...{ reader: "src/actions/startUp.ts", largest: "one word, kept by Excel itself", lost: [], libreOffice: "gone" },
  },
  {
    ...{ what: "inventory", where: "cells", found: "Offensief inventaris", version: null },
    ...{ reader: "src/plan/inventory/inventoryRows.ts", largest: "a row of seven cells for each thing of ours" },
    ...{ lost: ["inventoryLost", "inventoryBehind", "inventoryUnread"], libreOffice: "survives" },
  },
  {
    ...{ what: "place of the inventory", where: "name", found: "Offensief_Inventaris", version: null },
    ...{ reader: "src/excel/loadInventory.ts", largest: "one name", lost: ["markLost"] },
    libreOffice: "visible, without its comment",
  },
  {
    ...{ what: "places of tables and overview", where: "name", found: "Offensief_…_Tabel", version: null },
    ...{ reader: "src/excel/readMarkedAreas.ts", largest: "one name for each table" },
    ...{ lost: ["markLost", "tableLost"], libreOffice: "visible, without its comment" },
  },
  {
    ...{ what: "version of the tables", where: "name", found: "Offensief_Versie_…", version: 2 },
    ...{ reader: "src/plan/check/workbookVersion.ts", largest: "one name, and a cell", lost: ["olderVersion"] },
    libreOffice: "visible, without its comment",
  },
  {
    ...{ what: "version of scenarios", where: "name", found: "Offensief_Scenarios_Versie_…", version: 2 },
    ...{ reader: "src/plan/check/workbookVersion.ts", largest: "one name, and a cell", lost: ["olderVersion"] },
    libreOffice: "visible, without its comment",
  },
  {
    ...{ what: "control block of a table, with the switch of its marks", where: "cells", version: null },
    ...{ found: "Controleblok (niet wijzigen)", reader: "src/plan/recogniseTable.ts", largest: "the letter's figures" },
    ...{ lost: ["controlChanged", "tableLost"], libreOffice: "survives" },
  },
  {
    ...{ what: "register of scenarios", where: "cells", found: "Offensief_Scenarios", version: null },
    ...{ reader: "src/plan/scenario/registerRows.ts", largest: "a row for each scenario" },
    ...{ lost: ["bookLost", "registerColumnLost", "scenarioLost"], libreOffice: "survives" },
  },
  {
    ...{ what: "mutations, and amounts that somebody said are meant (Klopt)", where: "cells", version: null },
    ...{ found: "Offensief_Mutaties", reader: "src/scenario/readLedger.ts", largest: "some 18,000 rows" },
    ...{ lost: ["bookLost", "ledgerColumnLost", "rowDoubt"], libreOffice: "survives" },
  },
  {
    ...{ what: "lines, her own among them", where: "cells", found: "Offensief_Posten", version: null },
    ...{ reader: "src/plan/scenario/readLines.ts", largest: "a row for each line" },
    ...{ lost: ["bookLost", "ownLineLost"], libreOffice: "survives" },
  },
  {
    ...{ what: "how the workbook counts days", where: "cells", found: "Dag 1-1-1904", version: null },
    ...{ reader: "src/plan/scenario/dateMarker.ts", largest: "one formula", lost: [], libreOffice: "survives" },
  },
  {
    ...{ what: "place of a scenario's sheet", where: "name", found: "Offensief_S…_Blad", version: null },
    ...{ reader: "src/plan/scenario/recogniseScenario.ts", largest: "one name for each scenario" },
    ...{ lost: ["markLost", "scenarioLost", "scenarioUnread"], libreOffice: "visible, without its comment" },
  },
  {
    ...{ what: "frozen stand", where: "cells", found: "Offensief_S…_Stand", version: null },
    ...{ reader: "src/plan/scenario/frozenRows.ts", largest: "a row for each line" },
    ...{ lost: ["frozenLost", "frozenChanged", "baseLost"], libreOffice: "survives" },
  },
  {
    ...{ what: "place of a frozen stand; its comment is what the stand is called", where: "name", version: null },
    ...{
      found: "Offensief_S…_Vastgelegd",
      reader: "src/plan/inventory/itemsIn.ts",
      largest: "one name, 255 characters",
    },
    ...{ lost: ["markLost", "frozenLost"], libreOffice: "visible, without its comment" },
  },
  {
    ...{ what: "which scenarios are compared", where: "name", found: "Offensief_Vergelijking_…", version: null },
    ...{ reader: "src/plan/comparison/comparisonName.ts", largest: "one name for each comparison" },
    ...{ lost: ["markLost", "comparisonLost"], libreOffice: "visible, without its comment" },
  },
  {
    ...{
      what: "years and lines that a comparison was made of",
      where: "cells",
      found: "Vergelijking van",
      version: null,
    },
    ...{ reader: "src/plan/comparison/recogniseComparison.ts", largest: "its own sheet" },
    ...{ lost: ["comparisonOld", "comparisonLost"], libreOffice: "survives" },
  },
  {
    ...{ what: "what a copy to share was made of", where: "cells", found: "kopie om te delen", version: null },
    ...{ reader: "src/plan/copy/copyItem.ts", largest: "a fingerprint of 14 characters, in the inventory" },
    ...{ lost: ["copyOld", "inventoryUnread"], libreOffice: "survives" },
  },
];
