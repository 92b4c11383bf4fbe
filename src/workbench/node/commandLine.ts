import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

/** The project's folder: the nearest one upwards with a manifest. */
export function projectRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, "manifest.xml")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The namespace of the add-in's functions, as its built manifest gives it. */
export function productNamespace(folder: string): string {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const resid = /<Namespace\s+resid="([^"]+)"/.exec(manifest)?.[1] ?? "";
  const found = new RegExp(`<bt:String\\s+id="${resid}"\\s+DefaultValue="([^"]+)"`).exec(manifest)?.[1];
  if (!found) throw new Error("manifest.xml names no namespace for the functions.");
  return found;
}

/** The lines of a stream that are not empty. */
export async function readLines(stream: Readable): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks)
    .toString("utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}
