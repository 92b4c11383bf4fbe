import { excelProblem } from "../excel/excelProblem";
import { onFormulasChanged, type ReplacedFormulas } from "../excel/onFormulasChanged";
import { readScenarioSheets } from "../excel/readScenarioSheets";
import { retried } from "../excel/retried";
import { readAuthor } from "./author";
import type { TypedBooked } from "./bookTyped";
import { today } from "./today";
import type { TypedResult } from "./TypedResult";
import { again, isPassing, untilTaken } from "./untilTaken";

/** Hears of it, and that nothing will be heard; "notLoaded" where the code that books could not be fetched, and nothing was done. */
type Tell = (result: TypedResult | "notLoaded") => void;

/** In milliseconds. A block that is pasted may come as several events: after this long a silence it is one booking. */
const pause = 350;
/** How long after a booking that was refused changes of its cells may be our own, putting back what she typed. */
const echo = 300;

/**
 * Books what is typed over formulas in scenarios, as soon as the user is still for a moment and not in a cell.
 * While Excel takes nothing, as when the user is in a cell, it is tried again.
 * @returns false where this Excel does not tell of formulas; the native mark stays then, and the pane's list
 */
export async function watchTyping(tell: Tell): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return false;
  const desk = new TypingDesk(tell);
  try {
    await untilTaken(() => Excel.run((context) => onFormulasChanged(context, (replaced) => desk.take(replaced))));
    return true;
  } catch (error) {
    const problem = excelProblem(error);
    if (problem.kind !== "tooOld") tell({ kind: "notFollowed", problem });
    return false;
  }
}

/**
 * Collects cells until the user is still, and books them one batch after the other. A change of our own is told by what
 * stands in the cell, our formula, and not by its time: what she types meanwhile in the same cell is hers.
 */
class TypingDesk {
  /** Addresses by the sheet's id; null for more than could be named. */
  private waiting = new Map<string, Set<string> | null>();
  /** Cells that could not be booked, for as long as we may still be putting back what she typed. */
  private refused: { readonly sheetId: string; readonly cells: ReadonlySet<string> }[] = [];
  /** The scenarios that there are, as far as is known. */
  private codes: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;

  constructor(private readonly tell: Tell) {}

  take({ sheetId, cells }: ReplacedFormulas): void {
    const typed = cells?.filter((cell) => !this.isRefused(sheetId, cell)) ?? null;
    if (typed?.length === 0) return;
    const before = this.waiting.get(sheetId);
    this.waiting.set(sheetId, typed === null || before === null ? null : new Set([...(before ?? []), ...typed]));
    this.later(pause);
  }

  private isRefused(sheetId: string, cell: string): boolean {
    return this.refused.some((each) => each.sheetId === sheetId && each.cells.has(cell));
  }

  /** What we put back is not tried again and again: it stays in the cell, marked and listed. */
  private leave(sheetId: string, cells: ReadonlySet<string>): void {
    const left = { sheetId, cells };
    this.refused.push(left);
    setTimeout(() => (this.refused = this.refused.filter((each) => each !== left)), echo);
    const waiting = this.waiting.get(sheetId);
    for (const cell of cells) waiting?.delete(cell);
    if (waiting?.size === 0) this.waiting.delete(sheetId);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.work(), wait);
  }

  private async work(): Promise<void> {
    if (this.isBusy) return this.later(pause);
    this.isBusy = true;
    const batch = this.waiting;
    this.waiting = new Map();
    const isLater = await this.book(batch).finally(() => (this.isBusy = false));
    if (isLater) {
      for (const [sheetId, cells] of batch) this.take({ sheetId, cells: cells && [...cells] });
      this.later(again);
    }
  }

  /** @returns whether it has to be tried again */
  private async book(batch: ReadonlyMap<string, ReadonlySet<string> | null>): Promise<boolean> {
    let sheets: ReadonlyMap<string, string>;
    try {
      const read = await retried(() => Excel.run((context) => readScenarioSheets(context, this.codes)));
      this.codes = read.codes;
      sheets = read.sheets;
    } catch (error) {
      const problem = excelProblem(error);
      if (!isPassing(problem)) this.tell({ kind: "refused", problem, cells: [] });
      return isPassing(problem);
    }
    if (![...batch.keys()].some((id) => sheets.has(id))) return false;
    const loaded = await import("./bookTyped").catch(() => null);
    if (!loaded) {
      this.tell("notLoaded");
      return false;
    }
    for (const [id, addresses] of batch) {
      const sheet = sheets.get(id);
      if (sheet === undefined) continue;
      if (addresses === null) {
        this.tell({ kind: "tooMany", sheet });
        continue;
      }
      const cells = [...addresses].map((address) => ({ sheet, address }));
      const texts = { explanation: "", status: "concept", decision: "", author: readAuthor(), date: today() } as const;
      const outcome = await loaded.bookTyped(texts, cells, "leave");
      if (outcome.kind === "refused" && isPassing(outcome.problem)) return true;
      if (outcome.kind === "refused") {
        this.leave(id, addresses);
        this.tell({ kind: "refused", problem: outcome.problem, cells });
      } else if (touched(outcome.facts))
        this.tell({ kind: "booked", ...outcome.facts, isManual: outcome.isManual, outside: outcome.outside });
    }
    return false;
  }
}

function touched({ rows, restored, left, doubted }: TypedBooked): boolean {
  return rows.length + restored.length + left.length + doubted.length > 0;
}
