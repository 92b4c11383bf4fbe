import type { Dropped } from "./Dropped";
import type { PackageReader } from "./PackageReader";
import type { AddInFile } from "./WorkbookFile";
import { attribute, child, childrenOf } from "./XmlElement";

/** The add-ins that left settings in the workbook, through the part that lists their panes. */
export function readAddIns(parts: PackageReader, dropped: Dropped): AddInFile[] {
  const panes = parts.relations("").find((one) => one.kind === "webextensiontaskpanes");
  if (panes === undefined || parts.read(panes.target) === null) return [];
  return parts
    .relations(panes.target)
    .filter((one) => one.kind === "webextension")
    .map((one) => {
      const extension = parts.require(one.target);
      const reference = child(extension, "reference");
      const id = attribute(reference, "id") ?? "";
      if (childrenOf(child(extension, "bindings"), "binding").length > 0) dropped.add(`Bindings of the add-in ${id}`);
      return {
        id,
        version: attribute(reference, "version") ?? "",
        store: attribute(reference, "store") ?? "",
        storeType: attribute(reference, "storeType") ?? "",
        settings: childrenOf(child(extension, "properties"), "property").map((property) => ({
          key: attribute(property, "name") ?? "",
          value: attribute(property, "value") ?? "",
        })),
      };
    });
}
