import { insertAll, insertTable, type Inserted } from "../actions/insert";
import { checkWorkbook, hasNothing } from "../actions/check/checkWorkbook";
import { deviationsText, scenariosText } from "../actions/check/checkedText";
import { setMarks, sourceOfSelection } from "../actions/inspect";
import { refused, type Outcome } from "../actions/outcome";
import type { Language } from "../actions/language";
import { problemText } from "../actions/problemTexts";
import { refresh, type Refreshed } from "../actions/refresh";
import { insertedText, marksText } from "../actions/resultTexts";
import { typedText } from "../actions/typedTexts";
import { withManual } from "../actions/withManual";
import { watchTyping } from "../actions/watchTyping";
import type { Checked } from "../plan/check/check";
import { brief2946123 } from "../letter/brief2946123";
import { offerCheck } from "./checkEntry";
import { leaveMessage, messageStore, type Message, type PanePlace, type Tried } from "./messages";

type Work = (language: Language) => Promise<Message>;

/** Connects a button of the ribbon to a use case; a keyboard shortcut calls it without `completed`. */
function associate(action: string, work: Work): void {
  Office.actions.associate(action, (event?: Office.AddinCommands.Event) => {
    void run(work).finally(() => event?.completed());
  });
}

/** The message is in the pane, so the pane opens: a click must never seem to do nothing. */
async function run(work: Work): Promise<void> {
  leaveMessage(await work(language()));
  if (
    Office.context.requirements.isSetSupported("SharedRuntime", "1.1") &&
    typeof Office.addin?.showAsTaskpane === "function"
  ) {
    await Office.addin.showAsTaskpane().catch(() => undefined);
  }
}

function language(): Language {
  return Office.context.displayLanguage?.toLowerCase().startsWith("nl") === false ? "en" : "nl";
}

function message<Facts>(
  outcome: Outcome<Facts>,
  text: (facts: Facts, language: Language) => string,
  lang: Language,
): Message {
  if (outcome.kind === "refused") return { tone: "problem", ...problemText(outcome.problem, lang) };
  return { tone: "success", text: withManual(text(outcome.facts, lang), outcome.isManual, lang) };
}

async function inserted(work: Promise<Outcome<Inserted | Refreshed>>, lang: Language, tried?: Tried): Promise<Message> {
  const outcome = await work;
  const told: Message = { ...message(outcome, insertedText, lang), ...(tried ? { tried } : {}) };
  return outcome.kind === "done" && outcome.facts.kind === "refreshed" ? { ...told, refreshed: outcome.facts } : told;
}

/** A button that only opens a place in the pane. */
function opening(show: PanePlace): Work {
  return () => Promise.resolve({ tone: "info", text: "", show });
}

/** What is typed into a scenario is booked as long as this page is loaded, whether the pane is open or not. */
async function followTyping(): Promise<void> {
  const follows = await watchTyping((result) =>
    leaveMessage({ tone: result.kind === "booked" ? "success" : "problem", text: typedText(result, language()) }),
  );
  messageStore().followsTyping = follows;
}

void Office.onReady(({ host }) => {
  associate("invoegenAlles", (lang) => inserted(insertAll(), lang, { what: "everything" }));
  for (const theme of brief2946123.themes) {
    const tried: Tried = { what: "table", theme: theme.id };
    associate(`invoegen${theme.id}`, (lang) => inserted(insertTable(theme, "selection"), lang, tried));
  }
  associate("nieuwScenario", opening("newScenario"));
  associate("mutatieBoeken", opening("bookMutation"));
  associate("scenariosControleren", async (lang) => ({
    ...message(await checkWorkbook(), scenariosText, lang),
    show: "scenarios",
  }));
  associate("bijwerken", (lang) => inserted(refresh(), lang));
  associate("afwijkingenTonen", async (lang) => {
    const outcome = await checkWorkbook();
    const isEmpty = outcome.kind === "done" && hasNothing(outcome.facts);
    return message(
      isEmpty ? refused<Checked>({ kind: "nothingInserted" }) : outcome,
      (checked) => deviationsText(checked, checked.letter.deviations, lang),
      lang,
    );
  });
  associate("markeringenWisselen", async (lang) => message(await setMarks(), ({ on }) => marksText(on, lang), lang));
  associate("bronTonen", async (lang) =>
    message(
      await sourceOfSelection(),
      ({ figure, place, citation, remark }) => [`${figure}: ${place}; ${citation}.`, remark ?? ""].join(" ").trim(),
      lang,
    ),
  );
  offerCheck(language);
  if (host === Office.HostType.Excel) void followTyping();
});
