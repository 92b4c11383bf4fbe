import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shipped } from "./billOfMaterials";

/** What webpack says of a build, as far as it matters here. */
export interface BuildStats {
  readonly modules?: readonly BuildModule[];
  readonly assets?: readonly { readonly name: string }[];
  readonly errors?: readonly { readonly message: string }[];
}
interface BuildModule {
  readonly identifier?: string;
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BuildModule[];
  readonly moduleType?: string;
}

/**
 * Everything from elsewhere in a build: packages whose code is in the bundles, webpack's own runtime, and office.js,
 * which is copied beside them where the build has its own copy.
 */
export function shippedPackages(root: string, stats: BuildStats, officeFolder: string | null): Shipped[] {
  const inBundles = new Set((stats.modules ?? []).flatMap(packagesOf));
  const bundled = [...inBundles].sort().map((name) => describe(root, name, ["bundles"]));
  const runtime = describe(root, "webpack", ["bundles (runtime)"]);
  if (officeFolder === null) return [...bundled, runtime];
  const office = describe(root, "@microsoft/office-js", [`${officeFolder}/`]);
  return [...bundled, runtime, { ...office, licence: "Microsoft Office.js API Library license terms" }];
}

function packagesOf(module: BuildModule): string[] {
  const path = module.nameForCondition ?? module.identifier ?? "";
  // Loaders work on our own files: only what itself lies in a package counts.
  const own = path.slice(path.lastIndexOf("!") + 1).replaceAll("\\", "/");
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(own)?.[1];
  const inner = (module.modules ?? []).flatMap(packagesOf);
  return name === undefined ? inner : [name, ...inner];
}

function describe(root: string, name: string, files: readonly string[]): Shipped {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
    license?: string;
  };
  const text = ["LICENSE", "LICENSE.md", "license", "LICENSE.txt"].map((file) => join(folder, file)).find(existsSync);
  if (text === undefined) throw new Error(`Geen licentietekst bij ${name}: zo mag het niet mee.`);
  return { name, version, licence: license ?? "", licenceText: readFileSync(text, "utf8"), files };
}
