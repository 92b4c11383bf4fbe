import { insertAll, insertTable } from "../actions/insert";
import { readDeviations, selectCell, setMarks, sourceOfSelection } from "../actions/inspect";
import { watchWorkbook } from "../actions/watchWorkbook";
import type { Outcome, WayOut } from "../actions/outcome";
import { insertedText, marksText, problemText, type Language } from "../actions/texts";
import { messageStore } from "../commands/messages";
import { brief2946123 as letter } from "../letter/brief2946123";
import type { InsertOptions } from "../plan/planInsertAll";
import type { Place } from "../plan/planInsertTable";
import { firstState, next, type PaneEvent, type PaneMessage } from "./state";
import { paneTexts } from "./texts";
import { createView } from "./view";

/** Brings the pane to life: events change the state, the state is shown, actions are the same as the ribbon's. */
export async function openPane(root: HTMLElement, language: Language): Promise<void> {
  let state = firstState;
  const dispatch = (event: PaneEvent) => {
    state = next(state, event);
    show(state);
  };
  /** What was tried last, to try again another way. */
  let again: (options: InsertOptions, place?: Place) => Promise<void> = async () => undefined;

  async function act<Facts>(work: () => Promise<Outcome<Facts>>, done: (facts: Facts) => string): Promise<void> {
    dispatch({ kind: "started" });
    const outcome = await work();
    const message: PaneMessage =
      outcome.kind === "done"
        ? { tone: "success", text: done(outcome.facts), waysOut: [] }
        : { tone: "problem", ...problemText(outcome.problem, language) };
    dispatch({ kind: "finished", message });
    await inspect();
  }
  async function inspect(): Promise<void> {
    const outcome = await readDeviations();
    if (outcome.kind === "done") dispatch({ kind: "inspected", inspection: outcome.facts });
    else if (outcome.problem.kind === "nothingInserted") dispatch({ kind: "inspected", inspection: null });
  }
  async function follow(): Promise<void> {
    const outcome = await sourceOfSelection();
    dispatch({ kind: "selected", source: outcome.kind === "done" ? outcome.facts : null });
  }

  const everything = (options: InsertOptions) =>
    act(
      () => insertAll(options),
      (facts) => insertedText(facts, language),
    );
  const oneTable = (themeId: string, place: Place, options: InsertOptions) => {
    const theme = letter.themes.find((each) => each.id === themeId);
    return theme
      ? act(
          () => insertTable(theme, place, options),
          (facts) => insertedText(facts, language),
        )
      : Promise.resolve();
  };
  const show = createView(root, paneTexts(language), {
    insertAll() {
      again = (options) => everything(options);
      void everything({});
    },
    insertTable(themeId, place) {
      again = (options, other) => oneTable(themeId, other ?? place, options);
      void oneTable(themeId, place, {});
    },
    wayOut(way: WayOut) {
      void again(
        way === "freeSheetName" || way === "withoutNames" ? { [way]: true } : {},
        way === "newSheet" ? "newSheet" : undefined,
      );
    },
    refresh: () => void inspect(),
    setMarks: (on) =>
      void act(
        () => setMarks(on),
        (facts) => marksText(facts.on, language),
      ),
    goTo: ({ sheet, address }) => void selectCell(sheet, address),
  });

  show(state);
  const store = messageStore();
  const told = (message: { tone: PaneMessage["tone"]; text: string }) => {
    dispatch({ kind: "finished", message: { ...message, waysOut: [] } });
    void inspect();
  };
  if (store.latest) told(store.latest);
  store.listeners.push(told);
  await inspect();
  await watchWorkbook({ onChanged: () => void inspect(), onSelected: () => void follow() });
}
