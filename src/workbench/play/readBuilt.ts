import { readFileSync } from "node:fs";
import { join } from "node:path";
import { productNamespace } from "../node/commandLine";
import type { Built } from "./Stage";

/** What a built add-in's manifest says of it. @param folder where it was built: "dist" */
export function readBuilt(folder: string): Built {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const actions = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name = ""]) => name.trim());
  return {
    folder,
    namespace: productNamespace(folder),
    addInId: /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest)?.[1] ?? "",
    actions: [...new Set(actions)],
  };
}
