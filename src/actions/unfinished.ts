import { clearJournal } from "../excel/journalStore";
import { readWorkbook } from "../excel/readWorkbook";
import { finish, takeBack } from "../excel/takeBack";
import { areaAddress } from "../plan/address";
import type { Journal } from "../plan/Journal";
import type { Area } from "../plan/operation";
import { guarded, read } from "./carryOut";
import { firstThings } from "./firstThings";
import { done, refused, type Outcome } from "./outcome";

/** What an earlier action left unfinished in this workbook; null where all is well. */
export function findUnfinished(): Promise<Outcome<Journal | null>> {
  return guarded(async () => done((await read((context) => readWorkbook(context))).journal));
}

export interface Resolved {
  /** null where there was nothing to resolve. */
  readonly kind: Journal["kind"] | null;
  /** "Blad1!B2:F9": where something stayed that could not be told from the user's own. */
  readonly left: readonly string[];
}

/** Takes back what was left unfinished or, where that can't be, finishes it. Can be tried again if it fails. */
export function resolveUnfinished(): Promise<Outcome<Resolved>> {
  return guarded(() =>
    read(async (context): Promise<Outcome<Resolved>> => {
      const { journal, names } = await readWorkbook(context);
      if (!journal) return done({ kind: null, left: [] });
      const first = firstThings({ journal: null, names });
      if (first) return refused(first);
      let left: readonly Area[] = [];
      if (journal.kind === "remove") await finish(context, journal);
      else left = await takeBack(context, journal);
      clearJournal(context.workbook);
      await context.sync();
      return done({ kind: journal.kind, left: left.map((area) => `${area.sheet}!${areaAddress(area)}`) });
    }),
  );
}
