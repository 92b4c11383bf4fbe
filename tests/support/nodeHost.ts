import { join } from "node:path";
import { createNodeHost, type NodeHost, type NodeHostOptions } from "../../src/workbench/node/createNodeHost";

export const root = join(__dirname, "..", "..");

/** The real Office.js, unmodified, from Microsoft's package. */
export const officeFolder = join(root, "node_modules", "@microsoft", "office-js", "dist");

/** A workbook with the real Office.js on it, and no add-in yet. */
export function startHost(options: Omit<NodeHostOptions, "officeFolder"> = {}): Promise<NodeHost> {
  return createNodeHost({ officeFolder, ...options });
}

/** A workbook with the built add-in in it: what is tested is what is sideloaded. */
export async function startWithAddin({
  folder = join(root, "dist"),
  ...options
}: Omit<NodeHostOptions, "officeFolder"> & { readonly folder?: string } = {}): Promise<NodeHost> {
  const host = await startHost(options);
  host.loadAddin(folder, "OFFENSIEF");
  await host.engine.settle();
  // The page begins by asking to be told of typing; what is counted or broken later should not meet that.
  for (let tries = 0; tries < 1000 && host.page.evaluate("globalThis.offensiefMessages") === undefined; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return host;
}

/** `Excel.run` of the page's own library. */
export function excelOf(host: NodeHost): typeof Excel {
  return host.page.globals["Excel"] as typeof Excel;
}
