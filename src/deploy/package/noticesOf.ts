import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notices } from "./notices";
import { shippedPackages, type BuildStats } from "./shippedPackages";

/**
 * The notices of a build.
 * @param root the folder of the project
 * @param officeJs the address of office.js: relative for our own copy, else somebody else ships it
 */
export function noticesOf(root: string, version: string, stats: BuildStats, officeJs: string): string {
  const own = officeJs.startsWith("https:") ? null : officeJs.replace(/\/office\.js$/, "");
  return notices(version, readFileSync(join(root, "LICENSE"), "utf8"), shippedPackages(root, stats, own));
}
