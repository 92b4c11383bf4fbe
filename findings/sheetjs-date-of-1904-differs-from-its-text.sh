#!/usr/bin/env bash
# SheetJS 0.18.5 (npm: xlsx): reading a workbook that counts days from 1904, with dates asked for as dates (cellDates).
#
# Guess, written down before it was run: the date that it gives is the day that it says the cell shows, since it reads the
# date system (Workbook.WBProps.date1904 is true) and keeps it when it saves.
# Seen: of one cell the text is 15 September 2020 and the date 14 September 2016: only the text counts from 1904. The
# other programs tried (exceljs 4.4.0, hucre 1.0.0) give 15 September 2020.
# What follows here: who reads a number of a cell as a day asks the workbook itself from when it counts, by a formula of ours
# or by what is shown beside the number, and claims no day where neither tells.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >/dev/null
cat > run.cjs <<'JS'
const Exceljs = require("exceljs");
const sheetjs = require("xlsx");
(async () => {
  const made = new Exceljs.Workbook();
  made.properties.date1904 = true;
  const cell = made.addWorksheet("Blad1").getCell("A1");
  cell.value = new Date(Date.UTC(2020, 8, 15));
  cell.numFmt = "yyyy-mm-dd";
  const bytes = await made.xlsx.writeBuffer();
  const again = new Exceljs.Workbook();
  await again.xlsx.load(bytes);
  const book = sheetjs.read(bytes, { cellDates: true });
  const read = book.Sheets.Blad1.A1;
  const day = (date) => new Date(date.getTime() + 12 * 3600 * 1000).toISOString().slice(0, 10);
  const seen = {
    date1904: book.Workbook.WBProps.date1904,
    text: read.w,
    date: day(read.v),
    exceljs: again.worksheets[0].getCell("A1").value.toISOString().slice(0, 10),
  };
  console.log(JSON.stringify(seen));
  const expected = { date1904: true, text: "2020-09-15", date: "2016-09-14", exceljs: "2020-09-15" };
  if (JSON.stringify(seen) !== JSON.stringify(expected)) {
    console.error("changed: expected", JSON.stringify(expected));
    process.exit(1);
  }
})();
JS
node run.cjs
