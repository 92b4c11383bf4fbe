import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { root } from "./nodeHost";

const folder = join(root, "node_modules", ".cache", "offensief", "workbooks");

/**
 * A workbook that several test files begin with: the first that asks builds it, the others open what it kept, in the next run
 * too, for as long as nothing changed that it was built with (see globalSetup.mjs).
 * @param name what it is kept as
 */
export async function keptWorkbook(name: string, build: () => Promise<WorkbookFile>): Promise<WorkbookFile> {
  const { OFFENSIEF_SOURCES: sources } = process.env;
  if (sources === undefined) return build();
  const path = join(folder, `${name}-${sources}`);
  if (existsSync(path)) return deserialize(readFileSync(path)) as WorkbookFile;
  const file = await build();
  mkdirSync(folder, { recursive: true });
  // Whoever looks meanwhile sees all of it or nothing.
  writeFileSync(`${path}.${process.pid}`, serialize(file));
  renameSync(`${path}.${process.pid}`, path);
  return file;
}
