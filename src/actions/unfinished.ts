import { clearJournal } from "../excel/journalStore";
import { readWorkbook } from "../excel/readWorkbook";
import { finish, takeBack } from "../excel/takeBack";
import type { Journal } from "../plan/Journal";
import { guarded, read } from "./carryOut";
import { done, type Outcome } from "./outcome";

/** What an earlier action left unfinished in this workbook; null where all is well. */
export function findUnfinished(): Promise<Outcome<Journal | null>> {
  return guarded(async () => done((await read((context) => readWorkbook(context))).journal));
}

/** Takes back what was left unfinished or, where that can't be, finishes it. Can be tried again if it fails. */
export function resolveUnfinished(): Promise<Outcome<Journal["kind"] | null>> {
  return guarded(() =>
    read(async (context) => {
      const { journal } = await readWorkbook(context);
      if (!journal) return done(null);
      await (journal.kind === "remove" ? finish(context, journal) : takeBack(context, journal));
      clearJournal(context.workbook);
      await context.sync();
      return done(journal.kind);
    }),
  );
}
