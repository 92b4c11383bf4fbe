#!/usr/bin/env bash
# hucre 1.0.0 (npm): a valid workbook through its own round trip, openXlsx and saveXlsx, with no change at all.
#
# Guess, written down before it was run: the cached answers of formulas are kept all, or dropped all; a name keeps what stands
# with it (its comment, and that it is hidden).
# Seen: a formula's number stays as its cached answer, a formula's text is dropped: who opens the file in a program that
# does not calculate sees amounts beside empty verdicts. A name keeps its comment, but a hidden name becomes visible.
# What follows here: what is ours is not told by a name being hidden; a verdict that is not there is not "no finding".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.2 >/dev/null
cat > run.mjs <<'JS'
import { openXlsx, saveXlsx } from "hucre";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const parts = {
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Bron" hidden="1" comment="where it stands">Blad1!$A$1</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"adds"&amp;" up"</f><v>adds up</v></c><c r="C1" t="b"><f>A1=2</f><v>1</v></c></row></sheetData></worksheet>`,
};
const input = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const saved = unzipSync(await saveXlsx(await openXlsx(input)));
const text = (name) => strFromU8(saved[name]);
const answer = (cell) => new RegExp(`<c r="${cell}"[^>]*>.*?</c>`).exec(text("xl/worksheets/sheet1.xml"))[0].includes("<v>");
const name = /<definedName name="Bron"[^>]*>/.exec(text("xl/workbook.xml"))[0];
const seen = { number: answer("A1"), text: answer("B1"), hidden: /hidden="1"/.test(name), comment: /comment="/.test(name) };
console.log("kept after openXlsx and saveXlsx:", JSON.stringify(seen), "logical answer:", answer("C1"));
const expected = { number: true, text: false, hidden: false, comment: true };
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: expected", JSON.stringify(expected));
  process.exit(1);
}
JS
node run.mjs
