import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { comparisonWords } from "../comparison/comparisonWords";
import { inventoryWords } from "../inventory/inventoryWords";
import type { Belonging } from "../leaning/Belonging";
import { freezeWords } from "../scenario/freezeWords";
import { registerHeader } from "../scenario/registerRows";
import { scenarioWords } from "../scenario/scenarioWords";
import { shareWords } from "../scenario/shareWords";
import { sheetNameFor } from "../scenario/sheetNameFor";
import { words } from "../words";
import type { CellJudge } from "./judgeCells";
import { isOwnTable } from "./OwnPlaces";
import type { Standing, StandingCell } from "./Standing";

/** What is looked at on a sheet, besides its cells. */
export interface SheetThings {
  readonly belongings: readonly Belonging[];
  /** Cells of ours that the user typed over, by sheet and address. */
  readonly typed: readonly { readonly sheet: string; readonly address: string }[];
  /** Titles of scenarios that are there. */
  readonly titles: readonly string[];
  /** What somebody typed in the tables of scenarios: copies and frozen stands have it too. */
  readonly entered: ReadonlySet<string>;
}

/**
 * Whether a sheet is ours and nothing on it somebody else's, judged by what stands there now, perhaps half made.
 * @returns places of what is not ours; empty where the sheet may go, null where nothing tells that it is ours
 */
export function judgeSheet(
  letter: Letter,
  sheet: string,
  standing: Standing,
  judge: CellJudge,
  things: SheetThings,
): readonly { readonly place: string; readonly text: string }[] | null {
  const cells = standing.cells(sheet);
  const on = things.belongings.filter((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  if (cells.length === 0) return on.length === 0 && isGivenName(letter, sheet, things.titles) ? [] : null;
  const kind = kindOf(cells);
  const first = cells.some(({ content }) => typeof content === "string" && judge.isOurs(content) && !isShort(content));
  if (!first) return null;
  const free = freeCells(kind, judge, things, cells);
  const hers = cells.filter(
    (cell) =>
      (!judge.isOurs(cell.content) && !free(cell)) ||
      things.typed.some((each) => each.sheet === sheet && each.address === cellAddress(cell.row, cell.column)),
  );
  const own = (each: Belonging) =>
    each.kind === "rule" ||
    each.kind === "choices" ||
    (each.kind === "chart" && kind === "comparison") ||
    (each.kind === "picture" && kind === "comparison") ||
    (each.kind === "table" && isOwnTable(each.what));
  return [
    ...hers.map(({ row, column, content }) => ({
      place: `${sheet}!${cellAddress(row, column)}`,
      text: String(content),
    })),
    ...on.filter((each) => !own(each)).map(({ what }) => ({ place: sheet, text: what })),
  ];
}

type SheetKind = "register" | "scenario" | "comparison" | "frozen" | "copy" | "inventory" | "other";

function kindOf(cells: readonly StandingCell[]): SheetKind {
  const top = cells.filter(({ row }) => row < 8).map(({ content }) => String(content));
  const has = (start: string) => top.some((text) => text.startsWith(start));
  if (top.some((text) => /^Vastgelegde stand S\d+: /.test(text))) return "frozen";
  if (has(shareWords.note)) return "copy";
  if (top.some((text) => /^Scenario S\d+: /.test(text))) return "scenario";
  if (has(`${comparisonWords.sheet} van `)) return "comparison";
  if (has(inventoryWords.header[0])) return "inventory";
  return registerHeader.slice(0, 4).every((header) => top.includes(header)) ? "register" : "other";
}

/** What may stand in a cell whatever it says, as it is what the user said of a scenario, or was worked out for it. */
function freeCells(
  kind: SheetKind,
  judge: CellJudge,
  { entered }: SheetThings,
  cells: readonly StandingCell[],
): (cell: StandingCell) => boolean {
  if (kind === "inventory") return ({ column, row }) => column < inventoryWords.header.length && row > 0;
  if (kind === "register") {
    const header = cells.find(({ content }) => content === scenarioWords.code)?.row ?? -1;
    // One scenario: with more of them it is not one that was just being made.
    return ({ row, column }) => row === header + 1 && column < registerHeader.length;
  }
  const isTop = ({ row, column }: StandingCell) => row < 5 && column === 0;
  if (kind === "scenario" || kind === "comparison") return (cell) => isTop(cell) || typeof cell.content === "boolean";
  if (kind === "other") return () => false;
  return (cell) =>
    isTop(cell) ||
    typeof cell.content === "number" ||
    entered.has(String(cell.content)) ||
    verdict.test(String(cell.content)) ||
    judge.isOfOurs(String(cell.content));
}

/** As it stands by value on a frozen stand: see `reconcileScenario`. */
const verdict =
  /^(sluit |geen aangekondigd bedrag|verschoven|tussen thema's|verklaard|fout in een post|Controletotalen|Saldo |Verschil )/;

/** Too little to tell a sheet by. */
function isShort(text: string): boolean {
  return text.length < 4 || /^\d{4}/.test(text) || /^S\d+$/.test(text);
}

/** A sheet without anything on it is ours by its name alone. */
function isGivenName(letter: Letter, sheet: string, titles: readonly string[]): boolean {
  const plain = sheet.replace(/ \(\d+\)$/, "").toLowerCase();
  const given = [
    ...[words.sheet, words.sourceSheet, inventoryWords.sheet, comparisonWords.sheet],
    ...[scenarioWords.listsSheet, scenarioWords.ledgerSheet, scenarioWords.registerSheet],
    ...letter.themes.map(({ id }) => `${words.sheet} ${id}`),
    ...titles.flatMap((title) => {
      const name = sheetNameFor(title, []);
      return [name, `${title.slice(0, 23)} ${shareWords.copy}`];
    }),
  ];
  const isCopy = /^(Mutaties|Bronnen|Scenario) S\d+$/i.test(sheet);
  const isFrozen = new RegExp(`^${freezeWords.sheet("S\\d+", "").trim()}( |$)`, "i").test(sheet);
  return isCopy || isFrozen || given.some((name) => name.toLowerCase() === plain);
}
