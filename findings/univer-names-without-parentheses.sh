#!/usr/bin/env bash
# Univer 0.25.1 (npm): a defined name that stands for an expression, used in a formula.
#
# Guess, written down before it was run: the name is worth what its own formula comes to, whatever stands around it in the formula
# that uses it, as in Excel and LibreOffice: with 2 in A1, 3 in A2 and Both for A1+A2, =2*Both is 10.
# Seen: what the name stands for is put in its place as it is written: =2*Both is 2*A1+A2, which is 7, and =10-Both is 11 (Excel: 5).
# Only =(Both) and functions around it come out right. No error, and nothing shows it.
# What follows here: src/workbench/engine counts a name as one figure; tests/workbench/engine/names.test.ts.
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

const names = [{ id: "both", name: "Both", formulaOrRefString: "=S!$A$1+S!$A$2" }];
const formulas = ["=2*Both", "=10-Both", "=2*(Both)", "=SUM(Both)"];
const seen = [7, 11, 10, 5];

async function answersOf(formulas) {
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales });
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
    univer.registerPlugin(plugin);
  const cellData = Object.fromEntries(formulas.map((f, row) => [row, { 1: { f } }]));
  cellData[0][0] = { v: 2, t: 2 };
  cellData[1][0] = { v: 3, t: 2 };
  const sheet = { id: "s", name: "S", cellData, rowCount: 10, columnCount: 3 };
  const book = FUniver.newAPI(univer).createWorkbook({ id: "book", sheets: { s: sheet }, sheetOrder: ["s"] });
  for (const { name, formulaOrRefString } of names) book.insertDefinedName(name, formulaOrRefString);
  formulas.forEach((formula, row) => book.getActiveSheet().getRange(row, 1).setFormula(formula));
  const read = () => formulas.map((_formula, row) => book.getActiveSheet().getRange(row, 1).getValue());
  for (let tries = 0; tries < 300 && read().some((value) => typeof value !== "number"); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const answers = read();
  univer.dispose();
  return answers;
}
async function main() {
  const answers = await answersOf(formulas);
  console.log(formulas.map((formula, index) => `${formula} ${answers[index]}`).join(", "));
  if (JSON.stringify(answers) === JSON.stringify(seen)) return 0;
  console.error("changed: expected", JSON.stringify(seen));
  return 1;
}
main().then((code) => process.exit(code));
JS
npx esbuild run.mjs --bundle --platform=node --outfile=run.cjs --log-level=error
node run.cjs
