import { strToU8, zipSync } from "fflate";
import { CONTENT_TYPES, PACKAGE_RELATIONS } from "./namespaces";
import { element, xmlDocument } from "./xml";

export interface Relation {
  readonly type: string;
  /** The part's path from the root of the package: "xl/workbook.xml". */
  readonly target: string;
}

/** Collects the parts of a file and packs them. Number n of a part's relations is "rId(n + 1)". */
export class PackageWriter {
  private readonly files: Record<string, Uint8Array> = {};
  private readonly overrides: string[] = [];

  add(path: string, contentType: string, xml: string, relations: readonly Relation[] = []): void {
    this.overrides.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    this.files[path] = strToU8(xml);
    const slash = path.lastIndexOf("/") + 1;
    if (relations.length > 0) this.addRelations(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, relations);
  }

  /** The same workbook gives the same bytes, whenever it is packed. */
  pack(relations: readonly Relation[]): Uint8Array {
    this.addRelations("_rels/.rels", relations);
    const types = [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...this.overrides,
    ];
    const contentTypes = strToU8(xmlDocument(element("Types", { xmlns: CONTENT_TYPES }, types)));
    // Excel wants the content types first. The zip format counts from 1980.
    return zipSync({ "[Content_Types].xml": contentTypes, ...this.files }, { mtime: new Date(1980, 0, 1), level: 6 });
  }

  private addRelations(path: string, relations: readonly Relation[]): void {
    const items = relations.map(({ type, target }, at) =>
      element("Relationship", { Id: `rId${at + 1}`, Type: type, Target: `/${target}` }),
    );
    this.files[path] = strToU8(xmlDocument(element("Relationships", { xmlns: PACKAGE_RELATIONS }, items)));
  }
}
