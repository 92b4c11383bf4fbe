#!/usr/bin/env bash
# Univer 0.25.1 (npm): two different formulas of more than 64 characters in one workbook.
#
# Guess, written down before it was run: what the engine remembers of a formula as it has read it is remembered by its text, so
# each formula has its own answer, however long it is.
# Seen: from 65 characters on it is remembered by a hash of 32 bits. Of two formulas with the same hash the second gets the
# first one's answer: two sums of other numbers, both 2304469. With some 10,000 long formulas in a workbook the odds of such a pair
# are about one in a hundred. Texts of that length in cells are kept by the same hash.
# What follows here: src/workbench/engine/univerSource.mjs has it remember them by their text.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 \
  @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 rxjs@7.8.2 esbuild@0.25.12
cat > run.mjs <<'JS'
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

const rest = ",100000".repeat(7);
const formulas = [`=SUM(914711,420519,269239${rest})`, `=SUM(327314,840925,755158${rest})`];
const sums = [2304469, 2623397];

async function answersOf(formulas) {
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales });
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
    univer.registerPlugin(plugin);
  const cellData = Object.fromEntries(formulas.map((f, row) => [row, { 0: { f } }]));
  const sheet = { id: "s", name: "S", cellData, rowCount: 10, columnCount: 3 };
  const book = FUniver.newAPI(univer).createWorkbook({ id: "book", sheets: { s: sheet }, sheetOrder: ["s"] });
  const read = () => formulas.map((_formula, row) => book.getActiveSheet().getRange(row, 0).getValue());
  for (let tries = 0; tries < 300 && read().some((value) => typeof value !== "number"); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const answers = read();
  univer.dispose();
  return answers;
}
async function main() {
  const alone = [...(await answersOf([formulas[0]])), ...(await answersOf([formulas[1]]))];
  const together = await answersOf(formulas);
  console.log(`${formulas[0].length} characters each; each alone: ${alone.join(", ")}; in one workbook: ${together.join(", ")}`);
  const expected = { alone: sums, together: [sums[0], sums[0]] };
  if (JSON.stringify({ alone, together }) === JSON.stringify(expected)) return 0;
  console.error("changed: expected", JSON.stringify(expected));
  return 1;
}
main().then((code) => process.exit(code));
JS
npx esbuild run.mjs --bundle --platform=node --outfile=run.cjs --log-level=error
node run.cjs
