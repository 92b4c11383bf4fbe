import { abilities } from "../actions/abilities";
import { guarded } from "../actions/carryOut";
import { insertAll, insertTable, type Inserted } from "../actions/insert";
import { setMarks, sourceWhileSelecting } from "../actions/inspect";
import { leftOut } from "../actions/leftOut";
import { watchWorkbook } from "../actions/watchWorkbook";
import { done as completed, type Outcome, type Problem, type WayOut } from "../actions/outcome";
import type { Language } from "../actions/language";
import { problemText } from "../actions/problemTexts";
import { readOwnFunctions } from "../actions/ownFunctions";
import { putBack, refresh, type Refreshed } from "../actions/refresh";
import { previewRemoval, remove } from "../actions/remove";
import { removedText } from "../actions/removalTexts";
import { insertedText, marksText } from "../actions/resultTexts";
import { readStartUp } from "../actions/startUp";
import { insertedTone, listedTone, toneBesides } from "../actions/tones";
import { undo, type Undo } from "../actions/undo";
import { forgottenText, resolvedText } from "../actions/resolutionTexts";
import { forgetUnfinished, previewUnfinished, resolveUnfinished, whatIsOpen } from "../actions/unfinished";
import { withBesides } from "../actions/withBesides";
import { messageStore, type Message, type PanePlace } from "../commands/messages";
import { brief2946123 as letter } from "../letter/brief2946123";
import type { InsertOptions } from "../plan/planInsertAll";
import type { Place } from "../plan/planInsertTable";
import { createLooks } from "./createLooks";
import { element } from "./element";
import { goToCell } from "./goToCell";
import { scenarioHandlers } from "./scenario/scenarioHandlers";
import { firstState, next, type PaneEvent, type PaneMessage, type TabId } from "./state";
import { oneAtATime } from "./oneAtATime";
import { paneTexts } from "./texts";
import { createView } from "./view";
import { insertionWays, inWays, knownWays, onlyWays, plainWays, type ActOptions } from "./waysOut";

/** Brings the pane to life: events change the state, the state is shown, actions are the same as the ribbon's. */
export async function openPane(root: HTMLElement, language: Language): Promise<void> {
  let state = firstState;
  const dispatch = (event: PaneEvent) => {
    state = next(state, event);
    show(state);
  };
  /** What was tried last, to try again, perhaps another way. */
  let again: (options: InsertOptions, place?: Place) => Promise<void> = async () => undefined;

  const texts = paneTexts(language);
  async function act<Facts>(
    work: () => Promise<Outcome<Facts>>,
    done: (facts: Facts) => string,
    after: (facts: Facts) => void = () => undefined,
    { otherWay, tone = () => "success" }: ActOptions<Facts> = {},
  ): Promise<void> {
    dispatch({ kind: "started" });
    again = otherWay?.run ?? (() => act(work, done, after));
    const ways = [...plainWays, ...(otherWay?.ways ?? [])];
    // The words too: whatever goes wrong, the pane is not left busy, and says so.
    const outcome = await guarded(async () => {
      const ended = await work();
      if (ended.kind === "refused") return ended;
      const text = withBesides(done(ended.facts), ended, language);
      return completed({ facts: ended.facts, text, tone: toneBesides(tone(ended.facts), ended) });
    });
    const message: PaneMessage =
      outcome.kind === "done"
        ? { tone: outcome.facts.tone, text: outcome.facts.text, waysOut: [] }
        : inWays(problemText(outcome.problem, language, state.scenario.overview?.lines), ways);
    dispatch({ kind: "finished", message });
    if (outcome.kind === "done") after(outcome.facts.facts);
    await inspect();
  }
  const looked = (facts: Inserted | Refreshed) => {
    if (facts.kind === "refreshed") dispatch({ kind: "refreshed", refreshed: facts, undo: facts.undo });
  };
  const changed = (way: Undo) => dispatch({ kind: "refreshed", refreshed: null, undo: way });
  const update = () => act(refresh, (facts) => insertedText(facts, language), looked, { tone: insertedTone });
  const tell = (problem: Problem) =>
    dispatch({ kind: "told", message: inWays(problemText(problem, language), knownWays) });
  const { inspect, readOverview } = createLooks(() => state, dispatch, tell);
  async function openTab(tab: TabId): Promise<void> {
    dispatch({ kind: "tabOpened", tab });
    await readOverview();
  }
  async function openPlace(place: PanePlace): Promise<void> {
    await openTab("scenarios");
    if (place === "scenarios") return;
    const panel = { kind: place === "newScenario" ? "new" : "book" } as const;
    dispatch({ kind: "scenario", event: { kind: "panelOpened", panel } });
  }
  const follow = oneAtATime(async (isLast) => {
    const outcome = await sourceWhileSelecting();
    if (isLast()) dispatch({ kind: "selected", source: outcome.kind === "done" ? outcome.facts : null });
  });
  const lookAgain = oneAtATime(() => inspect("follows"));

  const everything = (options: InsertOptions): Promise<void> =>
    act(
      () => insertAll(options),
      (facts) => insertedText(facts, language),
      looked,
      { tone: insertedTone, otherWay: { ways: insertionWays, run: (more) => everything({ ...options, ...more }) } },
    );
  const oneTable = (themeId: string, place: Place, options: InsertOptions): Promise<void> => {
    const theme = letter.themes.find((each) => each.id === themeId);
    return theme
      ? act(
          () => insertTable(theme, place, options),
          (facts) => insertedText(facts, language),
          looked,
          {
            tone: insertedTone,
            otherWay: {
              ways: insertionWays,
              run: (more, other) => oneTable(themeId, other ?? place, { ...options, ...more }),
            },
          },
        )
      : Promise.resolve();
  };
  /** What broke off is told, with its ways out. @returns whether there is anything */
  async function tellOpen(): Promise<boolean> {
    const open = await whatIsOpen();
    if (open) dispatch({ kind: "finished", message: { tone: "problem", ...problemText(open, language) } });
    return open !== null;
  }
  const can = abilities();
  const scenario = scenarioHandlers({ language, abilities: can, state: () => state, dispatch, act });
  const show = createView(root, texts, language, can, {
    openTab: (tab) => void openTab(tab),
    scenario,
    mendFunctions: (cells, elsewhere) => scenario.mendFunctions(cells, elsewhere),
    findBroken: () =>
      void act(
        readOwnFunctions,
        ({ broken, brokenElsewhere: { length: elsewhere }, looked }) =>
          broken.length + elsewhere > 0
            ? texts.someBroken(broken.length + elsewhere)
            : texts.noneBroken(looked.formulas, looked.sheets),
        (found) => dispatch({ kind: "scenario", event: { kind: "functionsRead", ...found } }),
        { tone: ({ broken, brokenElsewhere }) => listedTone([...broken, ...brokenElsewhere]) },
      ),
    followsTyping: () => messageStore().followsTyping,
    insertAll: (options) => void everything(options),
    insertTable: (themeId, place, options) => void oneTable(themeId, place, options),
    wayOut(way: WayOut) {
      if (way === "refresh") return void update();
      if (way === "resolve" || way === "forget")
        return void act(
          previewUnfinished,
          () => "",
          (unfinished) => dispatch({ kind: "openAsked", open: { way, unfinished } }),
        );
      void again(
        insertionWays.includes(way) && way !== "newSheet" ? { [way]: true } : {},
        way === "newSheet" ? "newSheet" : undefined,
      );
    },
    settleOpen: ({ way, unfinished }) =>
      way === "resolve"
        ? void act(
            () => resolveUnfinished(unfinished),
            () => resolvedText(unfinished.resolution?.left ?? [], language),
            undefined,
            { tone: ({ left }) => listedTone(left) },
          )
        : void act(
            () => forgetUnfinished(unfinished),
            () => forgottenText(language),
            undefined,
            { tone: () => "info" },
          ),
    cancelOpen: () => {
      dispatch({ kind: "openAsked", open: null });
      void tellOpen();
    },
    refresh: () => void inspect("asked"),
    setMarks: (on) =>
      void act(
        () => setMarks(on),
        (facts) => marksText(facts.on, language),
      ),
    update: () => void update(),
    putBack: (cells) =>
      void act(
        () => putBack(cells),
        () => texts.wasPutBack,
        changed,
      ),
    leave: () => dispatch({ kind: "refreshed", refreshed: null, undo: null }),
    undo: (way) =>
      void act(
        () => undo(way),
        () => (way.stays === true ? texts.undoneBut : texts.undone),
      ),
    askRemoval: () =>
      void act(
        previewRemoval,
        () => "",
        (removal) => dispatch({ kind: "asked", removal }),
      ),
    remove: (removal) =>
      void act(
        () => remove(removal),
        (facts) => removedText(facts, language),
      ),
    cancelRemoval: () => dispatch({ kind: "asked", removal: null }),
    goTo: (place) => void goToCell(place, language, dispatch),
  });

  show(state);
  const store = messageStore();
  const told = ({ tone, text, waysOut = [], tried, refreshed, show: place }: Message) => {
    const ways = onlyWays(waysOut, tried ? [...plainWays, ...insertionWays] : knownWays);
    if (tried)
      again = (options, other) =>
        tried.what === "everything" ? everything(options) : oneTable(tried.theme, other ?? "selection", options);
    dispatch({ kind: "told", message: { tone, text, waysOut: ways } });
    if (refreshed) looked(refreshed);
    void (place ? openPlace(place) : inspect());
  };
  if (!(await tellOpen()) && store.latest) told(store.latest);
  store.listeners.push(told);
  await inspect();
  dispatch({ kind: "startUp", on: await readStartUp() });
  const follows = await watchWorkbook({ onChanged: lookAgain, onSelected: follow });
  const missing = await leftOut(follows);
  if (missing.length > 0)
    root.append(element("p", { id: "left-out", className: "hint", text: texts.leftOut(missing) }));
}
