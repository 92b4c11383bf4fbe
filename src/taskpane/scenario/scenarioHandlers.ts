import type { Abilities } from "../../actions/abilities";
import { readAuthor } from "../../actions/author";
import { bookMutation, previewBooking } from "../../actions/bookMutation";
import { bookTyped } from "../../actions/bookTyped";
import { copyScenario } from "../../actions/copyScenario";
import { confirmAmount } from "../../actions/confirmAmount";
import { doubtedText } from "../../actions/doubtTexts";
import type { Language } from "../../actions/language";
import { newScenario, type ScenarioWish } from "../../actions/newScenario";
import type { Outcome } from "../../actions/outcome";
import { problemText } from "../../actions/problemTexts";
import { restoreRowFormulas } from "../../actions/restoreRowFormulas";
import { restoreTyped } from "../../actions/restoreTyped";
import { describedText } from "../../actions/describedText";
import { previewMutationRemoval, removeMutation } from "../../actions/removeMutation";
import { deleteScenario, describeScenario, previewDeletion } from "../../actions/scenarioUpkeep";
import { setStartUp } from "../../actions/startUp";
import { today } from "../../actions/today";
import { bookedTone } from "../../actions/tones";
import { notAmountText, stoodThere } from "../../actions/typedTexts";
import { formatAmount } from "../../letter/formatAmount";
import type { NewScenarioOptions } from "../../plan/scenario/planNewScenario";
import type { PaneEvent, PaneState } from "../state";
import { goToCell } from "../goToCell";
import type { ActOptions } from "../waysOut";
import { outputHandlers } from "./outputHandlers";
import type { ScenarioActions } from "./ScenarioActions";
import type { ScenarioEvent } from "./scenarioState";
import { scenarioTabTexts } from "./scenarioTabTexts";

/** What the tab of scenarios works with. */
export interface Bench {
  readonly language: Language;
  readonly abilities: Abilities;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does something, says how it ended, and reads anew. */
  readonly act: <Facts>(
    work: () => Promise<Outcome<Facts>>,
    done: (facts: Facts) => string,
    after?: (facts: Facts) => void,
    options?: ActOptions<Facts>,
  ) => Promise<void>;
}

/** The use cases behind the tab of scenarios. */
export function scenarioHandlers(bench: Bench): ScenarioActions {
  const { language, abilities, state, dispatch, act } = bench;
  const texts = scenarioTabTexts(language);
  const tell = (event: ScenarioEvent) => dispatch({ kind: "scenario", event });
  const close = () => tell({ kind: "panelOpened", panel: null });
  const choose = (code: string) => tell({ kind: "scenarioChosen", code });
  /** Becomes the chosen one as soon as it is read. */
  const chosenNext = (code: string) => {
    close();
    choose(code);
  };
  const create = (wish: ScenarioWish, options: NewScenarioOptions = {}): Promise<void> =>
    act(
      () => newScenario(wish, options),
      ({ code, sheet }) => texts.created(code, sheet),
      ({ code }) => chosenNext(code),
      { otherWay: { ways: ["withoutNames"], run: ({ withoutNames = false }) => create(wish, { withoutNames }) } },
    );
  const lines = () => state().scenario.overview?.lines;
  const output = outputHandlers(bench, close);
  return {
    ...output,
    choose,
    open(panel) {
      tell({ kind: "panelOpened", panel });
      if (panel?.kind === "share") output.readFunctions();
    },
    create: (wish) => void create(wish),
    copy: (code, title) =>
      void act(
        () => copyScenario(code, title),
        (made) => texts.copied(made.code, made.sheet),
        (made) => chosenNext(made.code),
      ),
    describe: (code, described) =>
      void act(
        () => describeScenario(code, described),
        (facts) => describedText(facts, language),
        close,
      ),
    askDeletion: (code) =>
      void act(
        () => previewDeletion(code),
        () => "",
        (deletion) => tell({ kind: "panelOpened", panel: { kind: "delete", deletion } }),
      ),
    delete: (deletion) =>
      void act(
        () => deleteScenario(deletion),
        ({ code, rows }) => texts.deleted(code, rows),
        close,
      ),
    async preview(code, booking, entry) {
      dispatch({ kind: "started" });
      const outcome = await previewBooking(code, booking, entry);
      dispatch({ kind: "finished", message: null });
      if (outcome.kind === "done")
        return tell({ kind: "previewed", previewed: { booking, texts: entry, shown: outcome.facts } });
      const { text } = problemText(outcome.problem, language, lines());
      tell({ kind: "formRefused", problem: { field: null, text } });
    },
    refuse: (problem) => tell({ kind: "formRefused", problem }),
    edited: () => tell({ kind: "formEdited" }),
    book: ({ booking, texts: entry, shown }) =>
      void act(
        () => bookMutation(shown.code, booking, entry, shown),
        ({ code, rows }) => {
          const number = rows[0]?.number ?? 0;
          return `${texts.booked(number, code, rows.length)} ${texts.bookedBack(number)}${abilities.undoInSteps ? texts.orCtrlZ : "."}`;
        },
        close,
      ),
    askMutationRemoval: (number) =>
      void act(
        () => previewMutationRemoval(state().scenario.chosen ?? "", number),
        () => "",
        (removal) => tell({ kind: "panelOpened", panel: { kind: "remove", removal } }),
      ),
    removeMutation: (removal) =>
      void act(
        () => removeMutation(removal.code, removal.number, removal),
        ({ rows }) => texts.removed(removal.number, rows),
        close,
      ),
    bookTyped: (cells) =>
      void act(
        () =>
          bookTyped({ explanation: "", status: "concept", decision: "", author: readAuthor(), date: today() }, cells),
        ({ rows, restored, left, doubted }) => {
          const noAmount = [notAmountText(left, language === "nl"), doubtedText(doubted, language)].join(" ").trim();
          if (rows.length === 0) return noAmount || texts.typedRestored(Math.max(1, restored.length), []);
          const isExplained = rows.every(({ explanation }) => explanation !== "");
          // One number a scenario.
          const booked = rows.filter(
            (row, index) => rows.findIndex((each) => each.scenario === row.scenario) === index,
          );
          return [texts.typedBooked(booked, rows.length, isExplained), noAmount].join(" ").trim();
        },
        undefined,
        { tone: ({ left, doubted }) => bookedTone({ left, doubted, warnings: [] }) },
      ),
    restoreTyped: (cells) =>
      void act(
        () => restoreTyped(cells),
        (restored) => texts.typedRestored(restored.length, stoodThere(restored)),
      ),
    confirmAmount: (row) =>
      void act(
        () => confirmAmount(row, { author: readAuthor(), date: today() }),
        (confirmed) => texts.amountConfirmed(formatAmount(confirmed.amount), confirmed.row),
      ),
    restoreRowFormulas: () => void act(restoreRowFormulas, ({ rows }) => texts.rowFormulasRestored(rows)),
    setStartUp: (on) =>
      void act(
        () => setStartUp(on),
        (set) => texts.startUpSet(set),
        (set) => dispatch({ kind: "startUp", on: set }),
      ),
    goTo: (place) => void goToCell(place, language, dispatch),
  };
}
