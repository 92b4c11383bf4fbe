import { attribute, childrenOf, type XmlElement } from "./XmlElement";
import { XlsxError } from "./XlsxError";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbooks = new Set([
  `${spreadsheet}.sheet.main+xml`,
  `${spreadsheet}.template.main+xml`,
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
]);

/** What the parts of a file are, by its own word (ECMA-376-2, 10.1.2.3). */
export class ContentTypes {
  private readonly byPath: ReadonlyMap<string, string>;
  private readonly byEnding: ReadonlyMap<string, string>;

  /** @param types the part [Content_Types].xml; null where the file has none, which Excel refuses */
  constructor(types: XmlElement | null) {
    if (types === null) throw new XlsxError("This is not an .xlsx file: it does not say what its parts are.");
    const listed = (name: string, key: string) =>
      new Map(
        childrenOf(types, name).map((one) => [
          (attribute(one, key) ?? "").replace(/^\//, "").toLowerCase(),
          attribute(one, "ContentType") ?? "",
        ]),
      );
    this.byPath = listed("Override", "PartName");
    this.byEnding = listed("Default", "Extension");
  }

  /** Throws an `XlsxError` where the main part is no workbook that Excel opens as one. */
  checkWorkbook(path: string): void {
    const type = this.of(path);
    if (!workbooks.has(type)) throw new XlsxError(`This is not an .xlsx file: its main part is of the kind "${type}".`);
  }

  /** Throws an `XlsxError` where what the workbook names as a sheet is something else. */
  checkSheet(path: string, name: string): void {
    const type = this.of(path);
    if (type !== `${spreadsheet}.worksheet+xml`)
      throw new XlsxError(`The part ${path}, of sheet "${name}", is of the kind "${type}" and no sheet with cells.`);
  }

  private of(path: string): string {
    const known = this.byPath.get(path.toLowerCase());
    return known ?? this.byEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  }
}
