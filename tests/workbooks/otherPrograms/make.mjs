/**
 * Makes the workbooks of this folder anew: `node tests/workbooks/otherPrograms/make.mjs [PROGRAM ...]`. Each is the same workbook of ours,
 * opened and saved once by another program; README.md has the versions. Needs soffice, ssconvert, and python3 with openpyxl; what comes from npm is
 * installed in a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { prebundleEngine } from "../../../src/workbench/engine/prebundle.mjs";
import { ensureBuilt } from "../../../src/workbench/node/ensureBuilt.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packages = ["hucre@1.0.0", "xlsx-populate@1.21.0", "xlsx@0.18.5"];
const room = mkdtempSync(join(tmpdir(), "other-programs-"));
const source = join(room, "source.xlsx");
const target = (name) => join(here, `${name}.xlsx`);
const load = (name) => createRequire(join(room, "package.json"))(name);

const programs = {
  libreOffice() {
    const profile = `-env:UserInstallation=${pathToFileURL(join(room, "profile")).href}`;
    const out = join(room, "libreOffice");
    const filter = "xlsx:Calc MS Excel 2007 XML";
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", out, source], {
      stdio: "ignore",
    });
    execFileSync("cp", [join(out, "source.xlsx"), target("libreOffice")]);
  },
  gnumeric() {
    execFileSync("ssconvert", [source, target("gnumeric")], { stdio: "ignore" });
  },
  openpyxl() {
    const code = "import openpyxl,sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
    execFileSync(process.env.PYTHON ?? "python3", ["-c", code, source, target("openpyxl")]);
  },
  async hucre() {
    const { openXlsx, saveXlsx } = await import(pathToFileURL(join(room, "node_modules/hucre/dist/index.mjs")).href);
    const { readFileSync, writeFileSync } = await import("node:fs");
    writeFileSync(target("hucre"), await saveXlsx(await openXlsx(readFileSync(source))));
  },
  async xlsxPopulate() {
    const workbook = await load("xlsx-populate").fromFileAsync(source);
    await workbook.toFileAsync(target("xlsxPopulate"));
  },
  sheetJs() {
    const XLSX = load("xlsx");
    XLSX.writeFile(XLSX.readFile(source, { cellFormula: true, cellStyles: true }), target("sheetJs"), {
      compression: true,
    });
  },
};

try {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(programs);
  await Promise.all([prebundleEngine(), ensureBuilt()]);
  const outfile = join(here, "../../../node_modules/.cache/offensief/otherPrograms.cjs");
  await build({
    entryPoints: [join(here, "source.ts")],
    ...{ bundle: true, platform: "node", target: "node20", outfile, logLevel: "error" },
    define: { __dirname: JSON.stringify(join(here, "../../support")) },
  });
  await createRequire(import.meta.url)(outfile).main(source);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", room, ...packages]);
  for (const name of wanted) {
    try {
      await programs[name]();
      console.log(name);
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
