import { CONTENT, RELATIONS } from "./namespaces";
import type { PackageWriter, Relation } from "./PackageWriter";
import { tableXml } from "./tableXml";
import type { WorkbookFile } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";

/** Adds a part for each table, numbered through the workbook. @returns each sheet's relations to its own */
export function addTables(parts: PackageWriter, file: WorkbookFile, context: WriteContext): Relation[][] {
  let number = 0;
  return file.sheets.map((sheet) =>
    sheet.tables.map((table) => {
      number += 1;
      const target = `xl/tables/table${number}.xml`;
      parts.add(target, CONTENT.table, tableXml(table, number, sheet, context));
      return { type: `${RELATIONS}/table`, target };
    }),
  );
}
