import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { checkKinds } from "../../src/plan/check/checkKinds";
import { versionName } from "../../src/plan/check/workbookVersion";
import { comparisonName } from "../../src/plan/comparison/comparisonName";
import { readInventory } from "../../src/plan/inventory/inventoryRows";
import { inventoryName, inventoryWords } from "../../src/plan/inventory/inventoryWords";
import { journalVersion, readJournal } from "../../src/plan/journal/readJournal";
import { keptThings, type KeptThing } from "../../src/plan/kept/keptThings";
import { excelTables, frozenName, frozenTable } from "../../src/plan/scenario/excelTables";
import { scenarioMark } from "../../src/plan/scenario/scenarioNames";
import { readFrozen } from "../../src/plan/scenario/frozenRows";
import { linesHeader } from "../../src/plan/scenario/listsLayout";
import { readLines } from "../../src/plan/scenario/readLines";
import { readRegister, registerHeader } from "../../src/plan/scenario/registerRows";
import { markName } from "../../src/plan/tableMark";

const root = join(__dirname, "..", "..");
const source = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.startsWith("workbench"),
);
const found = (name: string) =>
  keptThings.find((thing) => new RegExp(`^${thing.found.replace(/…/g, "[A-Za-z0-9_]+")}$`).test(name));

describe("what the workbook keeps", () => {
  it("stands in docs/kept.md as it stands in the code's list", () => {
    const page = readFileSync(join(root, "docs", "kept.md"), "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (What|---)/.test(line));
    const row = ({ what, where, found: by, reader, version, largest, lost, libreOffice }: KeptThing) =>
      `| ${what} | ${where} | \`${by}\` | \`${reader}\` | ${version ?? "the workbook's"} | ${largest} | ${lost.map((kind) => `\`${kind}\``).join(", ") || "nothing: it may be lost"} | ${libreOffice} |`;
    const plain = (text: string) => text.replace(/\s+/g, " ");
    expect(rows.map(plain)).toEqual(keptThings.map(row).map(plain));
  });

  it("is read by files that are there, and told by findings that there are", () => {
    for (const { reader, lost } of keptThings) {
      expect([reader, existsSync(join(root, reader))]).toEqual([reader, true]);
      for (const kind of lost) expect(Object.keys(checkKinds)).toContain(kind);
    }
  });

  it("is read by the one reader of shapes: settings, the inventory and the tables, but for the ledger, of which each cell is told", () => {
    const tables = [
      "OffensiefJournaal",
      inventoryWords.sheet,
      excelTables.register,
      excelTables.lines,
      frozenTable("S1"),
    ];
    for (const name of tables) {
      const text = readFileSync(join(root, found(name)?.reader ?? ""), "utf8");
      expect([name, /from "\.\.\/kept\/schema"/.test(text) && text.includes("readSchema(")]).toEqual([name, true]);
    }
  });

  it("knows every setting that the code writes, and every hidden name and table", () => {
    const writers = source.filter((path) => /settings\.add\(/.test(readFileSync(join(root, "src", path), "utf8")));
    expect(writers).toEqual([join("excel", "journalStore.ts")]);
    expect(found("OffensiefJournaal")?.version).toBe(journalVersion);
    const names = [
      ...[
        inventoryName,
        markName("MIT"),
        markName("Overzicht"),
        scenarioMark("S1"),
        frozenName("S1"),
        frozenTable("S1"),
      ],
      ...[comparisonName(["S1", "S2"]), versionName("tables"), versionName("scenarios"), ...Object.values(excelTables)],
    ];
    for (const name of names) expect([name, found(name) !== undefined]).toEqual([name, true]);
  });
});

describe("a journal", () => {
  it.each<[string, unknown, string]>([
    ["none", null, "closed"],
    ["work that is done", { id: "x" }, "closed"],
    ["one of version 0.3", { id: "x", journal: { kind: "insert", sheets: ["Blad2"], areas: [] } }, "open"],
    ["one of a newer version", { v: journalVersion + 1, id: "x", journal: { kind: "more" } }, "newer"],
    ["another shape", { id: "x", journal: { kind: "insert", sheets: "Blad2" } }, "strange"],
    ["text", "=1+1", "strange"],
    ["a prototype", JSON.parse('{"__proto__":{"journal":{"kind":"remove","rest":[]}}}'), "strange"],
  ])("of %s is read as what it is", (_what, setting, kind) => {
    expect(readJournal(setting).kind).toBe(kind);
  });

  it("keeps what can be read of it, and names what can't", () => {
    const cell = { sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1 };
    const back = [
      { kind: "write", area: cell, cells: [[1]] },
      { kind: "write", area: cell, cells: [[1, 2]] },
      { kind: "write", area: { ...cell, row: -1 }, cells: [[1]] },
      { kind: "addSheet", sheet: "Erbij", showGridlines: true },
      7,
    ];
    expect(readJournal({ id: "x", journal: { kind: "change", back } })).toMatchObject({
      kind: "open",
      journal: { kind: "change", back: [back[0]] },
      unread: ["write", "write", "addSheet", "?"],
    });
  });
});

describe("a table of ours in which anything may stand", () => {
  const year = (code: unknown, from: unknown) =>
    readRegister(registerHeader, [[code, "t", "", "brief", from, 2024, 2020]]);
  const stand = (amount: unknown) =>
    readFrozen(["Thema", "Post", "2020", "2021 e.v.", "Sleutel"], [["MIT", "OM", amount, 2, "MIT/OM"]]);
  const line = (number: unknown, key: unknown) =>
    readLines(letter, { header: linesHeader, values: [[number, key, "MIT", "Drones", "own"]] }).ownLines;

  it("gives no scenario, line or amount that could not be ours, and no error", () => {
    expect(year("S1", 2020)).toMatchObject([{ code: "S1", horizon: { first: 2020, last: 2024 } }]);
    for (const [code, from] of [
      ["S", 2020],
      ["=S1", 2020],
      ["S1", 1e300],
      ["S1", ""],
      ["S1", 2020.5],
      [null, null],
    ])
      expect(year(code, from)).toEqual([]);
    expect(stand(1.5)?.amounts.get("MIT/OM")).toEqual([1_500_000, 2_000_000]);
    for (const amount of [1e300, -9_007_199_254, "1,5", "", null, true])
      expect(stand(amount)?.amounts.get("MIT/OM")).toEqual([null, 2_000_000]);
    expect(line(24, "MIT/Eigen1")).toMatchObject([{ theme: "MIT", name: "Drones" }]);
    for (const [number, key] of [
      [0, "MIT/Eigen1"],
      [1e300, "MIT/Eigen1"],
      ["x", "MIT/Eigen1"],
      [24, "MIT"],
      [24, null],
    ])
      expect(line(number, key)).toEqual([]);
  });
});

describe("a row of the inventory", () => {
  const row = (...cells: unknown[]) => inventoryWords.header.map((_title, index) => cells[index] ?? "");
  const read = (...rows: unknown[][]) =>
    readInventory("Offensief inventaris", [[...inventoryWords.header], ...rows], { row: 0, column: 0 });
  const table = row("tabel", "Offensief_MIT_Tabel", "MIT", "Offensief", "=ROWS(Offensief!A1:B9)", 9, 3);

  it("that says nothing of ours is told by its number, and is no all-clear", () => {
    expect(read(table)).toMatchObject({ items: [{ id: "Offensief_MIT_Tabel" }] });
    expect(read(table)?.unread).toBeUndefined();
    const forged = [
      row("tabellen", "Offensief_OM_Tabel"),
      row("tabel", ""),
      row("tabel", "Offensief_OM_Tabel", "", "", "", -4, 0),
      row("tabel", "Offensief_OM_Tabel", "", "x".repeat(32), "", 4, 0),
      row("kopie om te delen", "Offensief_S1_Kopie_X", "S1", "X", "", 1, 0),
    ];
    for (const each of forged) expect(read(each, table)?.unread).toEqual([2]);
  });
});
