import type { Language } from "../actions/language";
import { watchTyping } from "../actions/watchTyping";
import { brief2946123 } from "../letter/brief2946123";
import { offerCheck } from "./checkEntry";
import { leaveMessage, messageStore, type Message, type PanePlace } from "./messages";
import { notLoadedText } from "./notLoadedText";
import { pageLanguage } from "./pageLanguage";
import type { RibbonWork } from "./ribbonWork";

type Work = (language: Language) => Promise<Message>;

/** Connects a button of the ribbon to a use case; a keyboard shortcut calls it without `completed`. */
function associate(action: string, work: Work): void {
  Office.actions.associate(action, (event?: Office.AddinCommands.Event) => {
    void run(work).finally(() => event?.completed());
  });
}

/** The message is in the pane, so the pane opens: a click must never seem to do nothing. */
async function run(work: Work): Promise<void> {
  leaveMessage(await work(pageLanguage()));
  if (
    Office.context.requirements.isSetSupported("SharedRuntime", "1.1") &&
    typeof Office.addin?.showAsTaskpane === "function"
  ) {
    await Office.addin.showAsTaskpane().catch(() => undefined);
  }
}

/** What the buttons do comes when one is clicked first: functions answer without waiting for it. */
function asking(ask: (work: RibbonWork, language: Language) => Promise<Message>): Work {
  return async (language) => {
    const loaded = await import("./ribbonWork").catch(() => null);
    if (!loaded) return { tone: "problem", text: notLoadedText(language) };
    return loaded.orFault(() => ask(loaded.ribbonWork, language), language);
  };
}

/** A button that only opens a place in the pane. */
function opening(show: PanePlace): Work {
  return () => Promise.resolve({ tone: "info", text: "", show });
}

/** What is typed into a scenario is booked as long as this page is loaded, whether the pane is open or not. */
async function followTyping(): Promise<void> {
  const follows = await watchTyping(async (result) => {
    const loaded = result === "notLoaded" ? null : await import("./typedMessage").catch(() => null);
    const language = pageLanguage();
    leaveMessage(
      loaded && result !== "notLoaded"
        ? loaded.typedMessage(result, language)
        : { tone: "problem", text: notLoadedText(language) },
    );
  });
  messageStore().followsTyping = follows;
}

void Office.onReady(({ host }) => {
  associate(
    "invoegenAlles",
    asking((work, language) => work.insertAll(language)),
  );
  for (const { id } of brief2946123.themes)
    associate(
      `invoegen${id}`,
      asking((work, language) => work.insertTable(id, language)),
    );
  associate("nieuwScenario", opening("newScenario"));
  associate("mutatieBoeken", opening("bookMutation"));
  associate(
    "scenariosControleren",
    asking((work, language) => work.checkScenarios(language)),
  );
  associate(
    "bijwerken",
    asking((work, language) => work.refresh(language)),
  );
  associate(
    "afwijkingenTonen",
    asking((work, language) => work.showDeviations(language)),
  );
  associate(
    "markeringenWisselen",
    asking((work, language) => work.switchMarks(language)),
  );
  associate(
    "bronTonen",
    asking((work, language) => work.showSource(language)),
  );
  offerCheck();
  if (host === Office.HostType.Excel) void followTyping();
});
