import { readWhole } from "../excel/readWhole";
import { brief2946123 as letter } from "../letter/brief2946123";
import { copyItem } from "../plan/copy/copyItem";
import { outdateCopies } from "../plan/copy/outdateCopies";
import type { ReadBooks } from "../plan/scenario/Books";
import { sharingOf } from "../plan/copy/sharingOf";
import { withCircles } from "../plan/circle/withCircles";
import { planShare, type Sharing } from "../plan/scenario/planShare";
import { read, withBooks } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import type { Language } from "./language";
import { refused, type Outcome } from "./outcome";

export interface SharedCopy {
  /** The scenario, its mutations, the sources: in the order of their tabs. */
  readonly sheets: readonly string[];
}

/**
 * *Kopie om te delen*: a scenario on new sheets that need nothing of this workbook, nor the add-in. Office can't put them
 * into another workbook: `nextStepText` says how the user does.
 */
export function shareScenario(code: string, sharing: Sharing = {}): Promise<Outcome<SharedCopy>> {
  return withBooks((books) => share(books, code, sharing));
}

/** The same once more, for a copy that grew old: with the rubricering and status that stand on the one there is. */
export function shareAgain(code: string, date: string): Promise<Outcome<SharedCopy>> {
  return withBooks((books) => share(books, code, { ...sharingOf(outdateCopies(books, code, "").note), date }));
}

async function share(books: ReadBooks, code: string, sharing: Sharing): Promise<Outcome<SharedCopy>> {
  const { areas, whole } = await read((context) => readWhole(context, letter, books));
  const result = planShare(
    letter,
    withCircles(whole, areas),
    code,
    areas.find((area) => area.code === code) ?? null,
    sharing,
  );
  if (result.kind === "problem") return refused(result.problem);
  const { plan, journal, sheets } = result.plan;
  const [sheet = ""] = sheets;
  const old = outdateCopies(books, code, sheet);
  const item = copyItem(letter, books, code, sheet);
  const insert = journal.kind === "insert" ? { ...journal, back: [...old.back, ...(journal.back ?? [])] } : journal;
  return carryOutKeptUp(
    books,
    [...old.plan, ...plan],
    insert,
    { sheets },
    {
      added: item ? [item] : [],
      dropped: (each) => old.items.includes(each),
    },
  );
}

/** What is left to do by hand, and why it is safe. */
export function nextStepText({ sheets }: SharedCopy, language: Language): string {
  const tabs = sheets.map((sheet) => `"${sheet}"`).join(", ");
  return language === "nl"
    ? `Klik op het eerste tabblad en met Ctrl op de andere: ${tabs}. Klik er met rechts op, kies Verplaatsen of kopiëren, bij Naar map (nieuwe map), en OK. De drie bladen verwijzen alleen naar elkaar en werken zonder deze invoegtoepassing. Verplaats ze samen, niet een voor een.`
    : `Click the first tab and with Ctrl the others: ${tabs}. Right-click, choose Move or Copy, To book (new book), and OK. The three sheets refer to each other only and work without this add-in. Move them together, not one by one.`;
}
