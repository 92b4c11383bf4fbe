import { readAuthor } from "../../actions/author";
import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import { today } from "../../actions/today";
import { brief2946123 as letter } from "../../letter/brief2946123";
import { statuses } from "../../scenario/kinds";
import { moments } from "../../scenario/Scenario";
import { element } from "../element";
import { isYear, limited, submitForm, yearInput } from "./aboutForms";
import { checkbox, choice, labelled } from "./formParts";
import type { OutputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import type { OutputPanel } from "./scenarioState";
import type { ScenarioTabTexts } from "./scenarioTabTexts";

export interface OutputForm {
  readonly panel: OutputPanel;
  readonly summary: ScenarioSummary;
  readonly all: readonly ScenarioSummary[];
  readonly tab: ScenarioTabTexts;
  readonly texts: OutputTexts;
  readonly actions: ScenarioActions;
}

/** The form of what is to be done with whole scenarios. */
export function outputForm(form: OutputForm): HTMLFormElement {
  switch (form.panel) {
    case "compare":
      return compareForm(form);
    case "freeze":
      return freezeForm(form);
    case "share":
      return shareForm(form);
    case "years":
      return yearsForm(form);
    case "line":
      return lineForm(form);
  }
}

function compareForm({ all, summary, tab, texts, actions }: OutputForm): HTMLFormElement {
  const boxes = all.map(({ scenario }) => {
    const made = checkbox(`compare-${scenario.code}`, `${scenario.code} ${scenario.title}`);
    made.box.checked = scenario.code === summary.scenario.code;
    return { code: scenario.code, ...made };
  });
  const submitted = () => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ code }) => code);
    if (chosen.length === 0) return actions.refuse({ field: null, text: texts.compareNone });
    actions.compare(chosen);
  };
  return submitForm(
    { id: "compare-form", submit: texts.compareNow, cancel: tab.cancel, submitted, actions },
    ...heading(texts.compareTitle, texts.compareHint),
    ...boxes.map(({ label }) => element("div", {}, label)),
  );
}

function freezeForm({ summary, tab, texts, actions }: OutputForm): HTMLFormElement {
  const { code } = summary.scenario;
  const own = "";
  const moment = choice("moment", [...moments.map((each) => [each, each] as const), [own, `${texts.ownMoment} …`]]);
  const other = limited("own-moment");
  const otherField = labelled(texts.ownMoment, other);
  const showOther = () => void (otherField.hidden = moment.value !== own);
  moment.addEventListener("change", showOther);
  showOther();
  const name = limited("freeze-name");
  const date = limited("freeze-date", today());
  const submitted = () => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date.value.trim())) return actions.refuse({ field: date.id, text: texts.noDate });
    actions.freeze(code, {
      moment: moment.value === own ? other.value.trim() : moment.value,
      name: name.value.trim(),
      date: date.value.trim(),
      author: readAuthor(),
    });
  };
  return submitForm(
    { id: "freeze-form", submit: texts.freezeNow, cancel: tab.cancel, submitted, actions },
    ...heading(texts.freezeTitle(code), texts.freezeHint),
    labelled(texts.moment, moment),
    otherField,
    labelled(texts.freezeName, name),
    labelled(texts.date, date),
  );
}

function shareForm({ summary, tab, texts, actions }: OutputForm): HTMLFormElement {
  const { code } = summary.scenario;
  const status = choice(
    "share-status",
    statuses.map((each) => [each, each] as const),
  );
  const classification = limited("classification");
  const where = choice("share-where", [
    ...(actions.opensWorkbooks() ? [["newWorkbook", texts.newWorkbook] as const] : []),
    ["thisWorkbook", texts.thisWorkbook],
  ]);
  const names = checkbox("share-names", texts.withNames);
  const submitted = () =>
    actions.share(
      code,
      {
        status: status.value,
        classification: classification.value.trim(),
        withNames: names.box.checked,
        date: today(),
      },
      where.value === "newWorkbook" ? "newWorkbook" : "thisWorkbook",
    );
  return submitForm(
    { id: "share-form", submit: texts.shareNow, cancel: tab.cancel, submitted, actions },
    ...heading(texts.shareTitle(code), texts.shareHint),
    labelled(texts.where, where),
    labelled(texts.status, status),
    labelled(texts.classification, classification),
    element("div", {}, names.label),
  );
}

function yearsForm({ summary, tab, texts, actions }: OutputForm): HTMLFormElement {
  const { code, horizon } = summary.scenario;
  const first = yearInput("first", horizon.first);
  const last = yearInput("last", horizon.last);
  const submitted = () => {
    const wrong = [first, last].find(({ value }) => !isYear(value));
    if (wrong) return actions.refuse({ field: wrong.id, text: tab.noYear });
    actions.extend(code, { first: Number(first.value), last: Number(last.value) });
  };
  return submitForm(
    { id: "years-form", submit: texts.yearsNow, cancel: tab.cancel, submitted, actions },
    ...heading(texts.yearsTitle(code), texts.yearsHint),
    element("div", { className: "pair" }, labelled(tab.first, first), labelled(tab.last, last)),
  );
}

function lineForm({ tab, texts, actions }: OutputForm): HTMLFormElement {
  const theme = choice(
    "line-theme",
    letter.themes.map(({ id, name }) => [id, name] as const),
  );
  const name = limited("line-name");
  return submitForm(
    {
      id: "line-form",
      submit: texts.lineNow,
      cancel: tab.cancel,
      submitted: () => actions.addLine(theme.value, name.value),
      actions,
    },
    ...heading(texts.lineTitle, texts.lineHint),
    labelled(texts.theme, theme),
    labelled(texts.name, name),
  );
}

function heading(title: string, hint: string): readonly Node[] {
  return [element("h2", { text: title }), element("p", { className: "hint", text: hint })];
}
