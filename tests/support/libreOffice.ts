import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const USUAL_PLACES = [
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
const PATIENCE = 600_000;

/** The command that starts LibreOffice (the variable SOFFICE goes first, then PATH), or null where it is not installed. */
export function findLibreOffice(): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
  const candidates = [process.env.SOFFICE ?? "", ...onPath, ...USUAL_PLACES];
  return candidates.find((path) => path !== "" && existsSync(path)) ?? null;
}

/**
 * `describe` for tests that need LibreOffice. Without it they are skipped, and the output says so; where CI is "true" that is
 * a failure, since nobody would read it.
 */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (findLibreOffice() !== null) {
    describe(title, tests);
  } else if (process.env.CI === "true") {
    describe(title, () => {
      it("has LibreOffice, which CI may not skip", () => {
        throw new Error("soffice was not found: install LibreOffice, or set SOFFICE to its path.");
      });
    });
  } else {
    process.stderr.write(`SKIPPED, no LibreOffice (soffice) on this machine: ${title}\n`);
    describe.skip(title, tests);
  }
}

export interface OpenOptions {
  /** True: LibreOffice calculates everything anew; false: it shows the values that the file holds. */
  readonly recalculate: boolean;
}

/**
 * What LibreOffice shows on each visible or hidden sheet, by name: the cells of each row, as text in the locale en-US. Formatted
 * as in the sheet, unless `asShown` is false: then numbers come in full.
 */
export function sheetsInLibreOffice(
  bytes: Uint8Array,
  options: OpenOptions & { readonly asShown: boolean },
): ReadonlyMap<string, readonly (readonly string[])[]> {
  // 44 comma, 34 quote, 76 UTF-8, from line 1, no column formats, en-US, no quotes around all, numbers as such, as shown, no formulas,
  // no blanks stripped, every sheet.
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,${options.asShown},false,false,-1`;
  return convert(bytes, filter, options, (folder) => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(
      files.map((name) => [
        name.slice("book-".length, -".csv".length),
        parseCsv(readFileSync(join(folder, name), "utf8")),
      ]),
    );
  });
}

/** The workbook after LibreOffice has opened it and saved it again. */
export function savedByLibreOffice(bytes: Uint8Array, options: OpenOptions): Uint8Array {
  return convert(
    bytes,
    "xlsx:Calc MS Excel 2007 XML",
    options,
    (folder) => new Uint8Array(readFileSync(join(folder, "book.xlsx"))),
  );
}

/** The workbook printed by LibreOffice. */
export function printedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return convert(
    bytes,
    "pdf:calc_pdf_Export",
    { recalculate: false },
    (folder) => new Uint8Array(readFileSync(join(folder, "book.pdf"))),
  );
}

function convert<T>(bytes: Uint8Array, filter: string, options: OpenOptions, collect: (folder: string) => T): T {
  const command = findLibreOffice();
  if (command === null) throw new Error("LibreOffice is not installed.");
  const room = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(room, "profile");
    writeProfile(profile, options);
    const source = join(room, "book.xlsx");
    writeFileSync(source, bytes);
    const target = join(room, "out");
    const run = spawnSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        filter,
        "--outdir",
        target,
        source,
      ],
      { encoding: "utf8", timeout: PATIENCE },
    );
    // soffice ends well too when it could not read the file: only the result tells.
    if (run.status !== 0 || !existsSync(target) || readdirSync(target).length === 0) {
      throw new Error(`LibreOffice did not convert the workbook.\n${run.stdout}\n${run.stderr}`);
    }
    return collect(target);
  } finally {
    rmSync(room, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** 0 is "always", 1 "never". */
function writeProfile(profile: string, options: OpenOptions): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  const item = `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${options.recalculate ? 0 : 1}</value></prop></item>`;
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${item}</oor:items>`,
  );
}

/** Fields with quotes may hold commas, line ends and doubled quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  // A line end after the last row begins an empty one.
  if (rows.at(-1)?.join("") === "") rows.pop();
  return rows;
}
