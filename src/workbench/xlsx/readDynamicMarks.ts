import { attribute, child, childrenOf, numberAttribute, type XmlElement } from "./XmlElement";

/** The values of a cell's `cm` that mean a dynamic array, from `metadata.xml`. */
export function readDynamicMarks(root: XmlElement | null): ReadonlySet<number> {
  const types = childrenOf(child(root, "metadataTypes"), "metadataType").map((one) => attribute(one, "name"));
  const marks = new Set<number>();
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, at) => {
    // Both lists count from 1.
    const dynamic = childrenOf(block, "rc").some((rc) => types[(numberAttribute(rc, "t") ?? 0) - 1] === "XLDAPR");
    if (dynamic) marks.add(at + 1);
  });
  return marks;
}
