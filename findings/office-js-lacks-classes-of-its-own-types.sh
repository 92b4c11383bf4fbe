#!/usr/bin/env bash
# @microsoft/office-js 1.1.110 and @types/office-js 1.0.612, each the newest of its name when this was written.
#
# Guess, written down before it was run: what the types give as released in a requirement set ("Api set: ExcelApi 1.18", no
# preview) the library has, for there is no newer one; and what it lacks, it lacks from some set upwards.
# Seen: it has every class up to 1.17 and the one of 1.20; those of 1.18 (notes) and 1.19 are not in it, in none of its three
# builds for Windows, the web and Mac. Code with sheet.notes compiles, and there it is undefined. Whether a requirement set is
# supported the host answers, of itself: isSetSupported("ExcelApi", "1.18") tells nothing of the library that was loaded.
# What follows here: a guard asks both, isSetSupported and typeof, and a number of a set alone opens nothing.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/office-js@1.1.110 @types/office-js@1.0.612 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require("node:fs");
const types = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
const excel = types.slice(types.indexOf("declare namespace Excel {"));
const own = excel.slice(0, excel.indexOf("\ndeclare namespace ", 10));
const dist = "node_modules/@microsoft/office-js/dist/";
const builds = ["excel-win32-16.01.debug.js", "excel-web-16.00.debug.js", "excel-mac-16.00.debug.js"];
const code = builds.map((file) => readFileSync(dist + file, "utf8"));
const declared = /\[Api set: ExcelApi (1\.\d+)\]\s*\*\/\s*class (\w+) extends OfficeExtension\.ClientObject/g;
const sets = {};
for (const [, set, name] of own.matchAll(declared)) {
  const found = code.filter((text) => new RegExp(`Excel(_1)?\\.${name} = ${name}\\b`).test(text)).length;
  const { classes = 0, lacking = [] } = sets[set] ?? {};
  sets[set] = { classes: classes + 1, lacking: found === builds.length ? lacking : [...lacking, `${name} (in ${found})`] };
}
const classes = Object.values(sets).reduce((sum, each) => sum + each.classes, 0);
const lacking = Object.fromEntries(Object.entries(sets).flatMap(([set, each]) => (each.lacking.length ? [[set, each.lacking]] : [])));
const notes = code.filter((text) => text.includes('Worksheet.prototype, "notes"')).length;
const seen = { classes, of120: sets["1.20"], buildsWithSheetNotes: notes, lacking };
console.log(JSON.stringify(seen, null, 1));
const expected = {
  "1.18": ["NoteCollection (in 0)", "Note (in 0)"],
  "1.19": ["ChartDataLabelAnchor (in 0)", "ChartLeaderLines (in 0)", "ChartLeaderLinesFormat (in 0)", "LinkedEntityDataDomainCollection (in 0)"],
};
const same = Object.keys(expected).every((set) => String([...(lacking[set] ?? [])].sort()) === String([...expected[set]].sort()));
if (classes < 170 || Object.keys(lacking).length !== 2 || !same || notes > 0 || sets["1.20"].lacking.length > 0) {
  console.error("changed: expected", JSON.stringify(expected));
  process.exit(1);
}
JS
node run.cjs
