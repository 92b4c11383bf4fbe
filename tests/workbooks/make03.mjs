import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import {
  bookEverything,
  bookSome,
  duringChange,
  duringInsert,
  duringRemoval,
  insertTables,
  oneScenario,
  referToAll,
} from "./stories03.mjs";

/**
 * Makes the workbooks in 0.3/ again: `node tests/workbooks/make03.mjs CHECKOUT [NAME ...]`, where CHECKOUT is a checkout of commit 7251456 with
 * `npm ci` and `npm run build` done. Everything is of that checkout: the built add-in, its use cases, its host and what writes the file.
 * README.md in 0.3/ says what each workbook holds.
 */
const version = "7251456";
const here = join(dirname(fileURLToPath(import.meta.url)), "0.3");
const checkout = resolve(process.argv[2] ?? "");
const namespaces = ["OFFENSIEF"];

const sources = [
  "actions/bookMutation",
  "actions/compareScenarios",
  "actions/freezeScenario",
  "actions/insert",
  "actions/newScenario",
  "actions/scenarioShape",
  "actions/scenarioUpkeep",
  "actions/shareInNewWorkbook",
  "actions/shareScenario",
  "workbench/model/toWorkbookFile",
  "workbench/node/createNodeHost",
  "workbench/xlsx/writeXlsx",
];

const commit = execFileSync("git", ["-C", checkout, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
if (!commit.startsWith(version)) throw new Error(`${checkout} is at ${commit}, not at ${version}.`);
const dist = join(checkout, "dist");
if (!existsSync(join(dist, "commands.js"))) throw new Error(`${dist} is not built: npm run build there.`);

const room = mkdtempSync(join(tmpdir(), "workbooks-"));
try {
  const product = await bundled();
  mkdirSync(join(here, "libreoffice"), { recursive: true });
  const wanted = process.argv.slice(3);
  await story("tables", insertTables);
  await story("scenarios", bookEverything);
  await story("hers", referToAll);
  await story("insert-under-way", duringInsert);
  await story("change-under-way", duringChange);
  await story("remove-under-way", duringRemoval);
  await story("one", oneScenario);
  await story("shared", bookSome, async (she) => {
    she.done(await product.shareInNewWorkbook("S2", { status: "concept", withNames: true, date: "2020-09-16" }));
    return she.host.host.createdWorkbooks.at(-1).bytes;
  });

  /** Plays a story in a new workbook and saves it, and once more through LibreOffice. */
  async function story(name, play, bytesOf = saved) {
    if (wanted.length > 0 && !wanted.includes(name)) return;
    const she = await start(product);
    try {
      await play(she);
      await she.host.engine.settle();
      const path = join(here, `${name}.xlsx`);
      writeFileSync(path, await bytesOf(she));
      writeFileSync(join(here, "libreoffice", `${name}.xlsx`), savedByLibreOffice(path));
      console.log(name);
    } finally {
      she.host.dispose();
    }
  }

  function saved({ host }) {
    return product.writeXlsx(product.toWorkbookFile(host.engine, host.host.model), { namespaces });
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}

/** The checkout's own TypeScript as one script. */
async function bundled() {
  const outfile = join(room, "product.cjs");
  const contents = sources.map((source) => `export * from "./src/${source}";`).join("\n");
  const stdin = { contents, resolveDir: checkout, loader: "ts" };
  await build({ stdin, bundle: true, platform: "node", target: "node20", outfile, logLevel: "error" });
  return createRequire(import.meta.url)(outfile);
}

/** An empty workbook with the add-in in it, and the use cases that find its Excel. */
async function start(product) {
  const [, addInId] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(dist, "manifest.xml"), "utf8")) ?? [];
  const host = await product.createNodeHost({ officeFolder: join(dist, "office"), addInId });
  host.loadAddin(dist, "OFFENSIEF");
  for (const name of ["Excel", "Office", "OfficeExtension"]) globalThis[name] = host.page.globals[name];
  await host.engine.settle();
  return {
    ...product,
    host,
    click: (action) => host.pressButton(action),
    /** What a use case did; a refusal ends the making. */
    done(outcome) {
      if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.problem));
      return outcome.facts;
    },
    sheetId: (name) => host.engine.sheets().find((sheet) => sheet.name === name)?.id ?? "",
    /** Types rows of cells, equally long, from this cell on. */
    async type(sheetId, row, column, rows) {
      const inputs = rows.map((cells) =>
        cells.map((value) =>
          String(value).startsWith("=") ? { kind: "formula", formula: value } : { kind: "value", value },
        ),
      );
      host.engine.write(sheetId, { row, column, rows: rows.length, columns: rows[0].length }, inputs);
      await host.engine.settle();
    },
  };
}

function savedByLibreOffice(path) {
  const out = join(room, "out");
  const profile = `-env:UserInstallation=file://${join(room, "profile")}`;
  const command = process.env.SOFFICE ?? "soffice";
  execFileSync(command, [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, path], { stdio: "pipe" });
  return readFileSync(join(out, path.slice(path.lastIndexOf("/") + 1)));
}
