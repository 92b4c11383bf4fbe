import { columnLetters } from "../../../src/plan/address";
import type { PlayedWorkbook } from "../../../src/workbench/play/PlayedWorkbook";
import type { Dice } from "./Dice";

/** What is done to a workbook before it is mailed to her, as steps that `npm run play` has; and what she put in it. */
export type Step = Readonly<Record<string, unknown>>;

const comment = "versie 1; brief 2946123";
const ourNames = [
  ..."BB,MIT,Ondersteunend,Preventief,Overzicht,X".split(",").map((theme) => `Offensief_${theme}_Tabel`),
  ..."S1,S2,S3,S9".split(",").flatMap((code) => [`Offensief_${code}_Blad`, `Offensief_${code}_Vastgelegd`]),
  ..."Offensief_Inventaris,Offensief_Vergelijking_S1_S2,Offensief_MIT_Politie,Offensief_Totaal,Offensief_S1_MIT_OM".split(
    ",",
  ),
];
const sheetNames = [
  "Offensief",
  "Offensief (2)",
  "Offensief inventaris",
  "Mutaties",
  "Scenario-overzicht",
  "Najaar (2)",
  "=1+1",
  "O'Brien",
];
const tableNames = [
  "Offensief_Mutaties",
  "Offensief_Scenarios",
  "Offensief_Posten",
  "Mijn_kosten",
  "Offensief_S1_Stand",
];
const kinds = [
  "tabel",
  "overzicht",
  "bronnen",
  "scenario",
  "Excel-tabel",
  "vergelijking",
  "vastgelegde stand",
  "kopie om te delen",
  "eigen post",
];
const formulaLike = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  `=HYPERLINK("https://elders.example")`,
  "<img src=x>",
  "x".repeat(300),
  "constructor",
  "__proto__",
];

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

/** One thing of hers: `marker` occurs nowhere else. */
export function ofHers(marker: string, dice: Dice, workbook: PlayedWorkbook): Step {
  const at = cell(dice, workbook);
  const forms = [marker, `="${marker}"&""`, `=IF(1,"${marker}",0)`];
  return dice.upTo(8) === 0 ? comments(at, marker) : { colleague: { [at]: dice.of(forms) } };
}

function comments(at: string, text: string): Step {
  const [sheet = "", address = ""] = [
    at.slice(1, at.lastIndexOf("!") - 1).replaceAll("''", "'"),
    at.slice(at.lastIndexOf("!") + 1),
  ];
  return { do: { addComment: { sheet, at: address, text } } };
}

/** A cell on any sheet, in or beside what is used. */
function cell(dice: Dice, workbook: PlayedWorkbook): string {
  const sheet = dice.of(workbook.engine.sheets());
  const used = workbook.engine.usedRect(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [row, column] = [dice.upTo(used.row + used.rows + 4), dice.upTo(Math.min(30, used.column + used.columns + 3))];
  return `${quoted(sheet.name)}!${columnLetters(column)}${row + 1}`;
}

function area(dice: Dice, workbook: PlayedWorkbook): string {
  const from = cell(dice, workbook);
  const [, sheet = "", column = "A", row = "1"] = /^(.*)!([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [rows, columns] = [dice.of([1, 4, 20, 120]), dice.of(["", "F", "S", "AK"])];
  const last = columns.length > column.length || columns > column ? columns : column;
  return `${sheet}!$${column}$${row}:$${last}$${Number(row) + rows}`;
}

/** One forgery; some are refused by Excel, and then nothing happened. */
export function forgery(dice: Dice, workbook: PlayedWorkbook, journal: () => unknown): Step {
  const names = workbook.host.model.names.map(({ name }) => name);
  const tables = workbook.host.model.tables.map(({ name }) => name);
  const sheets = workbook.engine.sheets().map(({ name }) => name);
  const [name, table, sheet] = [dice.of(ourNames), dice.of(tables), dice.of(sheets)];
  const says = { comment: dice.of([comment, "", "ontwerpbegroting"]), visible: dice.upTo(2) === 0 };
  const at = 1 + dice.upTo(60);
  switch (dice.upTo(16)) {
    case 0:
    case 1:
    case 2:
      // A mark that is there is deleted first, and stands somewhere else then.
      return {
        forged: [
          { do: { deleteName: { name } } },
          { do: { addName: { name, refersTo: `=${area(dice, workbook)}`, ...says } } },
        ],
      };
    case 3:
      return { do: { deleteName: { name: dice.of(names.length > 0 ? names : ourNames) } } };
    case 4:
      return { do: { renameSheet: { sheet, name: dice.of(sheetNames) } } };
    case 5:
      return { do: { renameTable: { table, name: dice.of(tableNames) } } };
    case 6:
      return { do: { setSetting: { key: "OffensiefJournaal", value: { id: "x", journal: journal() } } } };
    case 7:
      return {
        paste: {
          at: `'Offensief inventaris'!A${2 + dice.upTo(20)}`,
          rows: [[dice.of(kinds), name, dice.of(formulaLike), sheet, 12, 12, 3]],
        },
      };
    case 8:
      return {
        paste: {
          at: `'Scenario-overzicht'!A${6 + dice.upTo(5)}`,
          rows: [
            [
              dice.of(["S1", "S2", "S7", "=1+1"]),
              dice.of(formulaLike),
              "",
              dice.of(["brief", "S1 | x", "S9"]),
              2020,
              2024,
              2020,
            ],
          ],
        },
      };
    case 9:
      return {
        paste: {
          at: `Mutaties!A${6 + dice.upTo(6)}`,
          rows: [
            [
              dice.of(["S1", "S2", "S9", 7]),
              dice.of([1, 99, -1, "x"]),
              "MIT",
              "Politie",
              2021,
              dice.of(["", "e.v.", 2019]),
              dice.of([5, "vijf", 1e12]),
            ],
          ],
        },
      };
    case 10:
      return { do: { copySheet: { sheet } } };
    case 11:
      return {
        do: dice.of([
          { insertRows: { sheet, at } },
          { deleteRows: { sheet, at } },
          { insertColumns: { sheet, at: "C" } },
          { deleteColumns: { sheet, at: "C" } },
        ]),
      };
    case 12:
      return {
        do: dice.of([
          { hideSheet: { sheet } },
          { protect: { sheet } },
          { convertTable: { table } },
          { tableHeader: { table, on: false } },
        ]),
      };
    case 13:
      return { do: { addTable: { area: area(dice, workbook).replaceAll("$", ""), name: dice.of(tableNames) } } };
    case 14:
      return {
        paste: {
          at: cell(dice, workbook),
          rows: [
            [
              dice.of(formulaLike),
              dice.of(["Controleblok (niet wijzigen)", "Scenario S1: Najaar", "Code", "Vergelijking van", "Scenario"]),
            ],
          ],
        },
      };
    default:
      return {
        paste: {
          at: `'Offensief lijsten'!A${2 + dice.upTo(30)}`,
          rows: [["MIT", dice.of(formulaLike), `MIT/Eigen${dice.upTo(3)}`]],
        },
      };
  }
}
