import memberSets from "./memberSets.json";

/**
 * Whether a member came with a later ExcelApi than this; the sets are those that Microsoft's own library names.
 * @example isNewerThan("Range.MoveTo", "1.10") // true
 */
export function isNewerThan(member: string, excelApi: string): boolean {
  const set = (memberSets as Readonly<Record<string, string>>)[member];
  return set !== undefined && number(set) > number(excelApi);
}

/** @example number("1.14") > number("1.9") // true */
function number(version: string): number {
  return version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
}
