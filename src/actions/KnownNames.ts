import { readEverything, type CheckScope } from "../excel/readEverything";
import { brief2946123 } from "../letter/brief2946123";
import type { Everything } from "../plan/check/Everything";
import { keepNames, type NamesSeen } from "../plan/ours/namesSeen";
import { read } from "./carryOut";

/**
 * What whoever follows a workbook knows of its names from one look to the next. What she asks for reads all names, and is kept here;
 * what only follows a change asks for ours. Names come about by actions of ours, after which all are read again.
 */
export class KnownNames {
  private kept: NamesSeen | null = null;

  get seen(): NamesSeen | null {
    return this.kept;
  }

  keep({ state, scenarios }: Everything): void {
    const scoped = scenarios?.books.around.sheetNames.map(({ sheet, ...name }) => ({ ...name, scope: sheet }));
    this.kept = keepNames(brief2946123, this.kept, state, scoped ?? null);
  }
}

/** One look at the workbook of whoever follows it. */
export interface Look {
  readonly names: KnownNames;
  /** Nobody asked for it, the workbook changed: only known names are asked for. */
  readonly follows: boolean;
}

/** Reads all that a check looks at; of names what is needed. */
export async function readInLook(scope: CheckScope, look?: Look): Promise<Everything> {
  const seen = look?.follows === true ? look.names.seen : null;
  const everything = await read((context) => readEverything(context, brief2946123, scope, seen));
  look?.names.keep(everything);
  return everything;
}
