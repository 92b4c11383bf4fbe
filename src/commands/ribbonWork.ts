import { deviationsText, scenariosText } from "../actions/check/checkedText";
import { checkWorkbook, hasNothing } from "../actions/check/checkWorkbook";
import { guarded } from "../actions/carryOut";
import { insertAll, insertTable, type Inserted } from "../actions/insert";
import { setMarks, sourceOfSelection } from "../actions/inspect";
import type { Language } from "../actions/language";
import { done, refused, type Outcome } from "../actions/outcome";
import { problemText } from "../actions/problemTexts";
import { refresh, type Refreshed } from "../actions/refresh";
import { insertedText, marksText } from "../actions/resultTexts";
import { checkedTone, insertedTone, toneBesides, type Tone } from "../actions/tones";
import { withBesides } from "../actions/withBesides";
import { brief2946123 } from "../letter/brief2946123";
import type { Checked } from "../plan/check/check";
import type { Message, Tried } from "./messages";

/** What the buttons of the ribbon do, and what the user reads of it. */
export interface RibbonWork {
  insertAll(language: Language): Promise<Message>;
  /** @param themeId the id of one of the letter's themes */
  insertTable(themeId: string, language: Language): Promise<Message>;
  refresh(language: Language): Promise<Message>;
  checkScenarios(language: Language): Promise<Message>;
  showDeviations(language: Language): Promise<Message>;
  switchMarks(language: Language): Promise<Message>;
  showSource(language: Language): Promise<Message>;
}

export const ribbonWork: RibbonWork = {
  insertAll: (language) => inserted(insertAll(), language, { what: "everything" }),
  async insertTable(themeId, language) {
    const theme = brief2946123.themes.find(({ id }) => id === themeId);
    if (!theme) throw new Error(`The letter has no theme ${themeId}.`);
    return inserted(insertTable(theme, "selection"), language, { what: "table", theme: theme.id });
  },
  refresh: (language) => inserted(refresh(), language),
  checkScenarios: async (language) => ({
    ...message(await checkWorkbook(), scenariosText, language, checkedTone),
    show: "scenarios",
  }),
  async showDeviations(language) {
    const outcome = await checkWorkbook();
    const isEmpty = outcome.kind === "done" && hasNothing(outcome.facts);
    return message(
      isEmpty ? refused<Checked>({ kind: "nothingInserted" }) : outcome,
      (checked) => deviationsText(checked, checked.letter.deviations, language),
      language,
      checkedTone,
    );
  },
  switchMarks: async (language) => message(await setMarks(), ({ on }) => marksText(on, language), language),
  showSource: async (language) =>
    message(
      await sourceOfSelection(),
      ({ figure, place, citation, remark }) => [`${figure}: ${place}; ${citation}.`, remark ?? ""].join(" ").trim(),
      language,
    ),
};

/** What a button says; a fault of our own in words, so that the click is answered. */
export async function orFault(work: () => Promise<Message>, language: Language): Promise<Message> {
  const outcome = await guarded(async () => done(await work()));
  return outcome.kind === "done" ? outcome.facts : { tone: "problem", ...problemText(outcome.problem, language) };
}

function message<Facts>(
  outcome: Outcome<Facts>,
  text: (facts: Facts, language: Language) => string,
  lang: Language,
  tone: (facts: Facts) => Tone = () => "success",
): Message {
  if (outcome.kind === "refused") return { tone: "problem", ...problemText(outcome.problem, lang) };
  const { facts } = outcome;
  return { tone: toneBesides(tone(facts), outcome), text: withBesides(text(facts, lang), outcome, lang) };
}

async function inserted(work: Promise<Outcome<Inserted | Refreshed>>, lang: Language, tried?: Tried): Promise<Message> {
  const outcome = await work;
  const told: Message = { ...message(outcome, insertedText, lang, insertedTone), ...(tried ? { tried } : {}) };
  return outcome.kind === "done" && outcome.facts.kind === "refreshed" ? { ...told, refreshed: outcome.facts } : told;
}
