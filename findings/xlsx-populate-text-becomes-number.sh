#!/usr/bin/env bash
# xlsx-populate 1.21.0 (npm): a workbook that is opened and saved with no change at all.
#
# Guess, written down before it was run: every cell keeps its kind; a library that does not calculate at most drops the
# cached answers of formulas.
# Seen: a text cell that holds "2021" comes back as the number 2021, while text that is written otherwise than JavaScript
# prints that number ("007", "2021.0", "1e3") stays text. So a column of codes comes back half text and half numbers.
# What follows here: keys in sheets of ours are compared so that text and number are the same key.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-populate@1.21.0 fflate@0.8.2 >/dev/null
cat > run.cjs <<'JS'
const populate = require("xlsx-populate");
const { unzipSync, strFromU8 } = require("fflate");
const texts = ["2021", "007", "2021.0", "-5", "1e3", "S1"];
(async () => {
  const book = await populate.fromBlankAsync();
  texts.forEach((text, at) => book.sheet(0).cell(1, at + 1).value(text));
  const first = await book.outputAsync();
  const again = await (await populate.fromDataAsync(first)).outputAsync();
  const kinds = (bytes) => {
    const xml = strFromU8(unzipSync(new Uint8Array(bytes))["xl/worksheets/sheet1.xml"]);
    return [...xml.matchAll(/<c r="([A-Z]+1)"([^>]*)>/g)].map(([, , rest]) => (/t="(s|inlineStr|str)"/.test(rest) ? "text" : "number"));
  };
  const before = kinds(first);
  const after = kinds(again);
  texts.forEach((text, at) => console.log(JSON.stringify(text).padEnd(10), before[at], "->", after[at]));
  const expected = ["number", "text", "text", "number", "text", "text"];
  if (before.some((kind) => kind !== "text") || after.join() !== expected.join()) {
    console.error("changed: expected", expected.join(), "saw", before.join(), "->", after.join());
    process.exit(1);
  }
})();
JS
node run.cjs
