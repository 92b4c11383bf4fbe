import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument";

export interface MadePackage {
  /** What stands in each sheet's part, around and in `sheetData`. */
  readonly sheets?: readonly string[];
  readonly names?: string;
  /** Parts in place of those that are made, or beside them; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** The parts of a small .xlsx file written by hand, as other programs may write them, right or wrong. */
export function madeParts({ sheets = ["<sheetData/>"], names = "", parts = {} }: MadePackage): Map<string, string> {
  const made: Record<string, string | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.spreadsheetml.sheet.main+xml"/>${sheets.map((_sheet, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((_sheet, at) => `<sheet name="S${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_sheet, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((content, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}" xmlns:r="${office}">${content}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return new Map(Object.entries(made).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

/** The file itself. */
export function madePackage(made: MadePackage): Uint8Array {
  return zipSync(Object.fromEntries([...madeParts(made)].map(([path, text]) => [path, strToU8(text)])));
}
