import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

const source = join(__dirname, "..", "src");

/** What each room may import, besides itself. Whatever is not named here is a wrong-way import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  letter: [],
  functions: ["letter", "scenario"],
  scenario: ["letter"],
  plan: ["letter", "scenario"],
  file: ["plan"],
  excel: ["letter", "scenario", "plan"],
  actions: ["letter", "scenario", "plan", "file", "excel"],
  commands: ["letter", "scenario", "plan", "excel", "actions"],
  taskpane: ["letter", "scenario", "plan", "excel", "actions", "commands"],
  deploy: ["workbench/node"],
  "workbench/engine": [],
  "workbench/xlsx": ["workbench/engine"],
  "workbench/model": ["workbench/engine", "workbench/xlsx"],
  "workbench/objects": ["workbench/engine", "workbench/model", "workbench/xlsx", "workbench/protocol"],
  "workbench/protocol": ["workbench/engine", "workbench/model", "workbench/objects"],
  "workbench/node": [
    "workbench/engine",
    "workbench/model",
    "workbench/objects",
    "workbench/protocol",
    "workbench/xlsx",
  ],
  "workbench/play": [
    "workbench/engine",
    "workbench/model",
    "workbench/objects",
    "workbench/protocol",
    "workbench/xlsx",
    "workbench/node",
  ],
  "workbench/page": [
    "workbench/engine",
    "workbench/model",
    "workbench/objects",
    "workbench/protocol",
    "workbench/xlsx",
    "workbench/node",
  ],
};

const files = listFiles(source).filter((file) => /\.(ts|mjs|json)$/.test(file));

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

function roomOf(file: string): string {
  const parts = relative(source, file).split(sep);
  return parts[0] === "workbench" ? `workbench/${parts[1] ?? ""}` : (parts[0] ?? "");
}

function importsOf(text: string): string[] {
  const pattern = /(?:from\s+|import\s*\(\s*|import\s+|require\s*\(\s*)["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Says what is wrong with one import, or nothing. */
function wrongWay(file: string, imported: string): string | null {
  if (!imported.startsWith(".")) return null;
  const from = roomOf(file);
  const to = roomOf(normalize(join(dirname(file), imported)));
  if (from === to || (allowed[from] ?? []).includes(to)) return null;
  return `${relative(source, file)} imports ${imported}: ${from} may not reach for ${to}`;
}

describe("the arrows between the rooms", () => {
  it("point one way everywhere in src", () => {
    const wrong = files.flatMap((file) =>
      importsOf(readFileSync(file, "utf8")).flatMap((imported) => wrongWay(file, imported) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it("are broken by a letter that reaches for Excel, and by a host that knows the letter", () => {
    expect(wrongWay(join(source, "letter", "sums.ts"), "../excel/applyPlan")).toContain(
      "letter may not reach for excel",
    );
    expect(wrongWay(join(source, "workbench", "objects", "range.ts"), "../../letter/letter")).toContain(
      "workbench/objects may not reach for letter",
    );
    expect(wrongWay(join(source, "actions", "insertAll.ts"), "../workbench/node/createNodeHost")).toContain(
      "may not reach",
    );
    expect(wrongWay(join(source, "file", "sheetXml.ts"), "../workbench/xlsx/sheetXml")).toContain("may not reach");
    expect(wrongWay(join(source, "plan", "operation.ts"), "../file/workbookBytes")).toContain("may not reach for file");
    expect(wrongWay(join(source, "taskpane", "view.ts"), "../deploy/settings")).toContain("may not reach for deploy");
    expect(wrongWay(join(source, "deploy", "settings.ts"), "../plan/words")).toContain("may not reach for plan");
  });

  it("know every room that exists", () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
  });

  it("let only one file of the workbench import the spreadsheet engine, outside the browser's page", () => {
    const users = files.filter(
      (file) =>
        roomOf(file) !== "workbench/page" &&
        importsOf(readFileSync(file, "utf8")).some((imported) => imported.startsWith("@univerjs/")),
    );
    expect(users.map((file) => relative(source, file).split(sep).join("/"))).toEqual(["workbench/engine/univer.ts"]);
  });

  it("keep the product's own code small: no file over 250 lines", () => {
    const long = files
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => readFileSync(file, "utf8").split("\n").length > 251);
    expect(long.map((file) => relative(source, file))).toEqual([]);
  });
});
