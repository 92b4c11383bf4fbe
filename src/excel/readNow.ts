import type { Letter } from "../letter/letter";
import type { Now } from "../plan/journal/Bench";
import { readLeaners } from "./leaning/readLeaners";
import { readEverything } from "./readEverything";

/** Reads all that is looked at before an action that broke off is dealt with: everything of ours, and every cell. */
export async function readNow(context: Excel.RequestContext, letter: Letter): Promise<Now> {
  const everything = await readEverything(context, letter, "all");
  return { everything, ...(await readLeaners(context, everything.state)) };
}
