import { PERMISSIONS } from "./permissions";
import type { PasswordHash, SheetProtection, StructureProtection } from "./WorkbookFile";
import { type Attributes, element } from "./xml";

/** `<sheetProtection>`; nothing for an unprotected sheet. */
export function sheetProtectionXml(protection: SheetProtection | null): string {
  if (protection === null) return "";
  const withheld: Record<string, boolean | null> = {};
  for (const [permission, name, byDefault] of PERMISSIONS) {
    const isWithheld = !protection.allow.includes(permission);
    withheld[name] = isWithheld === byDefault ? null : isWithheld;
  }
  return element("sheetProtection", {
    ...passwordAttributes(protection.password, "password", ""),
    sheet: true,
    ...withheld,
    selectLockedCells: protection.selection !== "Normal" || null,
    selectUnlockedCells: protection.selection === "None" || null,
  });
}

/** `<workbookProtection>`; nothing where the structure is free. */
export function structureProtectionXml(protection: StructureProtection | null): string {
  if (protection === null) return "";
  return element("workbookProtection", {
    ...passwordAttributes(protection.password, "workbookPassword", "workbook"),
    lockStructure: true,
  });
}

function passwordAttributes(password: PasswordHash | null, legacyName: string, prefix: "" | "workbook"): Attributes {
  if (password === null) return {};
  if (password.kind === "legacy") return { [legacyName]: password.hash };
  const named = (name: string): string =>
    prefix === "" ? name.charAt(0).toLowerCase() + name.slice(1) : prefix + name;
  return {
    [named("AlgorithmName")]: password.algorithm,
    [named("HashValue")]: password.hash,
    [named("SaltValue")]: password.salt,
    [named("SpinCount")]: password.spinCount,
  };
}
