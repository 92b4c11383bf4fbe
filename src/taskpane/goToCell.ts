import { selectCell } from "../actions/inspect";
import type { Language } from "../actions/language";
import { problemText } from "../actions/problemTexts";
import type { PaneEvent } from "./state";

/** Goes to a cell; where that can't be, the pane says why: a click must never seem to do nothing. */
export async function goToCell(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  language: Language,
  dispatch: (event: PaneEvent) => void,
): Promise<void> {
  const outcome = await selectCell(sheet, address);
  if (outcome.kind === "refused")
    dispatch({ kind: "told", message: { tone: "problem", ...problemText(outcome.problem, language) } });
}
