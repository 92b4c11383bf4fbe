/** What the workbench needs of a manifest beside its ribbon. */
export interface ManifestFacts {
  readonly id: string;
  /** What its functions begin with. */
  readonly namespace: string;
}

export function readManifest(manifest: Document): ManifestFacts {
  const resid = manifest.getElementsByTagNameNS("*", "Namespace")[0]?.getAttribute("resid");
  const text = [...manifest.getElementsByTagNameNS("*", "String")].find((each) => each.getAttribute("id") === resid);
  return {
    id: manifest.getElementsByTagNameNS("*", "Id")[0]?.textContent?.trim() ?? "",
    namespace: text?.getAttribute("DefaultValue") ?? "",
  };
}
