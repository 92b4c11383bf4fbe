import type { Letter } from "../../letter/letter";
import { areaAddress, cellAddress, parseReference } from "../address";
import { typedPositions } from "../check/typedPositions";
import type { Everything } from "../check/Everything";
import type { Belonging, Unseen } from "../leaning/Belonging";
import type { Leaners } from "../leaning/Leaners";
import type { Area, Operation } from "../operation";
import { couldBeOurs, hasOurComment, leadsNowhere } from "../ours/isOurName";
import { nameFamily } from "../ours/nameFamily";
import { planRefresh } from "../planRefresh";
import { understand, type Book, type ReadBooks } from "../scenario/Books";
import type { NameState } from "../WorkbookState";
import { cellJudge, type CellJudge } from "./judgeCells";
import { judgeSheet, type SheetThings } from "./judgeSheet";
import { isIn, ownPlaces, type OwnPlaces } from "./OwnPlaces";
import { ownWords, type OwnWords } from "./ownWords";
import type { Left, LeftReason, Restored } from "./Resolution";
import { Standing } from "./Standing";

/** All that is looked at before a journal is dealt with. */
export interface Now {
  readonly everything: Everything;
  readonly leaners: Leaners;
  readonly belongings: readonly Belonging[];
  readonly unseen: readonly Unseen[];
}

/** What stands in the workbook, and what has been judged so far: each operation is looked at with the ones before it in mind. */
export class Bench {
  readonly standing: Standing;
  readonly books: ReadBooks | null;
  readonly judge: CellJudge;
  readonly places: OwnPlaces;
  readonly left: Left[] = [];
  readonly cells: Restored[] = [];
  readonly goneSheets: string[] = [];
  readonly goneNames = new Set<string>();
  /** How many rows or columns of a mark are thought away: "Offensief_S1_Blad rows". */
  readonly taken = new Map<string, number>();
  private readonly things: SheetThings;
  /** Sheets by the name that they will have. */
  private readonly called = new Map<string, string>();

  /** @param claimed sheets that the journal says are ours: they may refer to each other */
  constructor(
    readonly letter: Letter,
    readonly now: Now,
    claimed: readonly string[],
  ) {
    this.standing = new Standing(now.leaners.formulas);
    const found = lookedUp.get(now) ?? lookUp(letter, now, this.standing);
    lookedUp.set(now, found);
    this.books = found.books;
    this.places = found.places;
    this.things = found.things;
    const ours = new Set([...this.places.sheets, ...claimed].map((name) => name.toLowerCase()));
    this.judge = cellJudge(found.words, (sheet) => ours.has(sheet.toLowerCase()));
  }

  leave(reason: LeftReason, place: string, text = ""): void {
    if (!this.left.some((each) => each.place === place && each.text === text)) this.left.push({ reason, place, text });
  }

  /** A sheet as it is called now, by the name that it has or will have; null where it is not there. */
  sheet(name: string): string | null {
    const now = this.called.get(name.toLowerCase()) ?? name;
    const found = this.now.everything.state.sheets.find((each) => each.name.toLowerCase() === now.toLowerCase());
    return found && !this.goneSheets.includes(found.name) ? found.name : null;
  }

  rename(sheet: string, name: string): void {
    this.called.set(name.toLowerCase(), sheet);
  }

  isOwnSheet(sheet: string): boolean {
    return this.places.sheets.some((each) => each.toLowerCase() === sheet.toLowerCase());
  }

  isOwn(area: Area): boolean {
    const sheet = this.sheet(area.sheet);
    return sheet !== null && isIn({ ...area, sheet }, this.places);
  }

  /** Whether a sheet may go; tells what keeps it. */
  mayGo(sheet: string): boolean {
    const hers = judgeSheet(this.letter, sheet, this.standing, this.judge, this.things);
    const state = this.now.everything.state.sheets.find(({ name }) => name === sheet);
    if (hers === null) this.leave("hers", sheet);
    for (const { place, text } of hers ?? []) this.leave("hers", place, text);
    // Excel deletes no very hidden sheet.
    if (state?.visibility === "VeryHidden") this.leave("hers", sheet);
    return hers?.length === 0 && state?.visibility !== "VeryHidden";
  }

  name(wanted: string): NameState | null {
    const found = this.now.everything.state.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return found ?? null;
  }

  /** A name that we would give, and that nobody else says is his: led into what is ours, or nowhere any more. */
  isOwnName(name: NameState): boolean {
    if (nameFamily(this.letter, name.name) === null) return /^Offensief_Scenarios_Versie_\d+$/i.test(name.name);
    const target = parseReference(name.formula);
    return (
      couldBeOurs(this.letter, name) &&
      (hasOurComment(this.letter, name) || leadsNowhere(name) || (target !== null && this.isOwn(target)))
    );
  }

  /** One of the tables that all scenarios share, as it stands. */
  book(table: string): Book | null {
    const { ledger, register, lines } = this.now.everything.scenarios?.books ?? {};
    const found = [ledger, register, lines].find((book) => book?.name.toLowerCase() === table.toLowerCase());
    return found ?? null;
  }

  placeOf(area: Area): string {
    return `${area.sheet}!${areaAddress(area)}`;
  }

  /** What is about no cell: its place, for the list of what is left. */
  placeOfOperation(operation: Operation): string {
    if ("area" in operation) return this.placeOf(operation.area);
    if ("sheet" in operation) return operation.sheet;
    if ("table" in operation) return operation.table;
    if ("name" in operation) return operation.name;
    return operation.kind;
  }
}

interface LookedUp {
  readonly books: ReadBooks | null;
  readonly words: OwnWords;
  readonly places: OwnPlaces;
  readonly things: SheetThings;
}

const lookedUp = new WeakMap<Now, LookedUp>();

/** What a journal makes no difference to. */
function lookUp(letter: Letter, { everything, leaners, belongings }: Now, standing: Standing): LookedUp {
  const { scenarios, state } = everything;
  const books = scenarios && understand(letter, scenarios.books);
  const areas = scenarios?.areas ?? [];
  const { overtyped } = planRefresh(letter, everything.areas, state.names);
  const positions = books ? typedPositions(books, areas).cells : [];
  const tables = [scenarios?.books.ledger, scenarios?.books.register, scenarios?.books.lines];
  return {
    books,
    words: ownWords(letter, books, areas),
    places: ownPlaces(letter, everything, leaners, standing),
    things: {
      belongings,
      typed: [
        ...overtyped,
        ...positions.map((cell) => ({ sheet: cell.sheet, address: cellAddress(cell.row, cell.at) })),
      ],
      titles: books?.scenarios.map(({ title }) => title) ?? [],
      entered: new Set(tables.flatMap((book) => (book?.values ?? []).flatMap((row) => row.map(String)))),
    },
  };
}
