import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { toWorkbookFile } from "../model/toWorkbookFile";
import { writeXlsx } from "../xlsx/writeXlsx";
import { productNamespace, projectRoot } from "./commandLine";
import { createNodeHost } from "./createNodeHost";

/**
 * `npm run -s workbook -- --out FILE.xlsx`: clicks a button of the built add-in's ribbon ("Alles invoegen" unless
 * `--command` names another action) in an empty workbook and saves that.
 */
export async function main(args: readonly string[]): Promise<number> {
  const out = optionOf(args, "--out");
  if (out === null) {
    console.error("Geef een bestandsnaam: npm run -s workbook -- --out offensief.xlsx");
    return 2;
  }
  const folder = join(projectRoot(), "dist");
  const host = await createNodeHost({ officeFolder: join(folder, "office") });
  try {
    const namespace = productNamespace(folder);
    host.loadAddin(folder, namespace);
    const before = host.engine.sheets().map((sheet) => sheet.id);
    await host.pressButton(optionOf(args, "--command") ?? "invoegenAlles");
    const added = host.engine.sheets().filter((sheet) => !before.includes(sheet.id));
    if (added.length === 0) throw new Error("De opdracht heeft geen blad ingevoegd.");
    const path = resolve(out);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeXlsx(toWorkbookFile(host.engine, host.host.model), { namespaces: [namespace] }));
    const { requests, bytes } = host.bridge.traffic;
    console.log(
      `${out}: ${added.map((sheet) => sheet.name).join(", ")} ingevoegd in ${requests} verzoeken, ${bytes} bytes.`,
    );
    return 0;
  } finally {
    host.dispose();
  }
}

function optionOf(args: readonly string[], option: string): string | null {
  const index = args.indexOf(option);
  return index < 0 ? null : (args[index + 1] ?? null);
}
