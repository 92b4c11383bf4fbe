import { PERMISSIONS } from "./permissions";
import type { PasswordHash, SheetProtection, StructureProtection } from "./WorkbookFile";
import { attribute, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** `<sheetProtection>`; null for a sheet that is not protected. */
export function readSheetProtection(element: XmlElement | null): SheetProtection | null {
  if (!flag(element, "sheet", false)) return null;
  const allow = PERMISSIONS.filter(([, name, byDefault]) => !flag(element, name, byDefault)).map(
    ([permission]) => permission,
  );
  const noUnlocked = flag(element, "selectUnlockedCells", false);
  const noLocked = flag(element, "selectLockedCells", false);
  return {
    password: readPassword(element, "password", ""),
    selection: noUnlocked ? "None" : noLocked ? "Unlocked" : "Normal",
    allow,
  };
}

/** `<workbookProtection>`; null where the structure is free. */
export function readStructureProtection(element: XmlElement | null): StructureProtection | null {
  return flag(element, "lockStructure", false)
    ? { password: readPassword(element, "workbookPassword", "workbook") }
    : null;
}

function readPassword(element: XmlElement | null, legacyName: string, prefix: "" | "workbook"): PasswordHash | null {
  const named = (name: string): string =>
    prefix === "" ? name.charAt(0).toLowerCase() + name.slice(1) : prefix + name;
  const hash = attribute(element, named("HashValue"));
  if (hash !== null) {
    return {
      kind: "strong",
      algorithm: attribute(element, named("AlgorithmName")) ?? "",
      hash,
      salt: attribute(element, named("SaltValue")) ?? "",
      spinCount: numberAttribute(element, named("SpinCount")) ?? 0,
    };
  }
  const legacy = attribute(element, legacyName);
  return legacy === null ? null : { kind: "legacy", hash: legacy };
}
