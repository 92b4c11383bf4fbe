import { createHash } from "node:crypto";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";

/** Something from elsewhere that is shipped. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier, or the name of a licence that has none. */
  readonly licence: string;
  readonly licenceText: string;
  readonly files: readonly string[];
}

export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A bill of materials (CycloneDX 1.6, JSON): the add-in, what is shipped with it, and every file with its checksum. */
export function billOfMaterials(version: string, shipped: readonly Shipped[], files: readonly SiteFile[]): string {
  const bom = new Models.Bom();
  const own = new Models.Component(Enums.ComponentType.Application, "offensief-excel", {
    version,
    bomRef: "offensief-excel",
  });
  own.licenses.add(new Models.SpdxLicense("MIT"));
  bom.metadata.component = own;
  for (const { name, version: theirs, licence } of shipped) {
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      version: theirs,
      bomRef: `${name}@${theirs}`,
      purl: `pkg:npm/${name.replace("@", "%40")}@${theirs}`,
    });
    component.licenses.add(licence === "MIT" ? new Models.SpdxLicense("MIT") : new Models.NamedLicense(licence));
    bom.components.add(component);
    own.dependencies.add(component.bomRef);
  }
  for (const { path, bytes } of files) {
    const hashes = new Models.HashDictionary([[Enums.HashAlgorithm["SHA-256"], sha256(bytes)]]);
    bom.components.add(new Models.Component(Enums.ComponentType.File, path, { bomRef: `file:${path}`, hashes }));
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
