import { readAuthor, rememberAuthor } from "../../actions/author";
import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import { brief2946123 as letter } from "../../letter/brief2946123";
import { defaultHorizon } from "../../scenario/horizon";
import { button, element } from "../element";
import { choice, folded, labelled, textInput } from "./formParts";
import type { OutputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import type { ScenarioTabTexts } from "./scenarioTabTexts";

/** Longer titles and names would only be cut off. */
const longest = 200;

/** The frozen stands on which a new scenario can begin. */
export interface NewBases {
  readonly texts: OutputTexts | null;
  readonly frozen: readonly ScenarioSummary[];
}

/** A new scenario: a title and a name; years only for who wants others. */
export function newForm(
  texts: ScenarioTabTexts,
  actions: ScenarioActions,
  canCancel: boolean,
  bases: NewBases = { texts: null, frozen: [] },
): HTMLFormElement {
  const title = limited("title");
  const author = limited("author", readAuthor());
  const description = limited("description");
  const base = choice("base", [
    ["", bases.texts?.baseLetter ?? ""],
    ...bases.frozen.map(
      ({ scenario: { code, frozen } }) =>
        [code, bases.texts?.baseFrozen(code, frozen?.moment ?? "") ?? code] as [string, string],
    ),
  ]);
  const usual = defaultHorizon(letter);
  const first = yearInput("first", usual.first);
  const last = yearInput("last", usual.last);
  const budgetYear = yearInput("budget-year", usual.first);
  // A frozen stand has years of its own.
  base.addEventListener("change", () => {
    const horizon = bases.frozen.find(({ scenario }) => scenario.code === base.value)?.scenario.horizon ?? usual;
    first.value = String(horizon.first);
    last.value = String(horizon.last);
  });
  return formOf(
    "new-form",
    texts.make,
    canCancel ? { text: texts.cancel, run: () => actions.open(null) } : null,
    () => {
      const wrong = [first, last, budgetYear].find(({ value }) => !isYear(value));
      if (wrong) return actions.refuse({ field: wrong.id, text: texts.noYear });
      rememberAuthor(author.value);
      const onStand = base.value === "" ? {} : { base: { code: base.value } };
      actions.create({
        ...onStand,
        title: title.value,
        description: description.value.trim(),
        author: author.value.trim(),
        horizon: { first: Number(first.value), last: Number(last.value) },
        budgetYear: Number(budgetYear.value),
      });
    },
    ...(canCancel ? [element("h2", { text: texts.newTitle })] : []),
    labelled(texts.title, title, texts.titleHint),
    labelled(texts.author, author, texts.authorHint),
    ...(bases.texts && bases.frozen.length > 0 ? [labelled(bases.texts.base, base)] : []),
    folded(
      texts.horizon,
      labelled(texts.description, description),
      element("div", { className: "pair" }, labelled(texts.first, first), labelled(texts.last, last)),
      element("p", { className: "hint", text: texts.onwardsHint }),
      labelled(texts.budgetYear, budgetYear, texts.budgetYearHint),
    ),
  );
}

export function copyForm(
  { scenario }: ScenarioSummary,
  texts: ScenarioTabTexts,
  actions: ScenarioActions,
): HTMLFormElement {
  const title = limited("title", texts.copyOf(scenario.title));
  return formOf(
    "copy-form",
    texts.copyNow,
    { text: texts.cancel, run: () => actions.open(null) },
    () => actions.copy(scenario.code, title.value),
    element("h2", { text: texts.copyTitle(scenario.code) }),
    element("p", { className: "hint", text: texts.copyHint }),
    labelled(texts.title, title),
  );
}

export function describeForm(
  { scenario }: ScenarioSummary,
  texts: ScenarioTabTexts,
  actions: ScenarioActions,
): HTMLFormElement {
  const title = limited("title", scenario.title);
  const description = limited("description", scenario.description);
  const author = limited("author", scenario.author);
  const budgetYear = yearInput("budget-year", scenario.budgetYear);
  return formOf(
    "describe-form",
    texts.save,
    { text: texts.cancel, run: () => actions.open(null) },
    () =>
      isYear(budgetYear.value)
        ? actions.describe(scenario.code, {
            title: title.value.trim() === "" ? scenario.code : title.value.trim(),
            description: description.value.trim(),
            author: author.value.trim(),
            budgetYear: Number(budgetYear.value),
          })
        : actions.refuse({ field: budgetYear.id, text: texts.noYear }),
    element("h2", { text: texts.describeTitle(scenario.code) }),
    labelled(texts.title, title),
    labelled(texts.description, description),
    labelled(texts.author, author),
    labelled(texts.budgetYear, budgetYear, texts.budgetYearHint),
  );
}

/** A form with its way out: what goes wrong in it is said above its button. */
export function submitForm(
  parts: {
    readonly id: string;
    readonly submit: string;
    readonly cancel: string;
    readonly submitted: () => void;
    readonly actions: Pick<ScenarioActions, "open">;
  },
  ...fields: readonly Node[]
): HTMLFormElement {
  const { id, submit, cancel, submitted, actions } = parts;
  return formOf(id, submit, { text: cancel, run: () => actions.open(null) }, submitted, ...fields);
}

function formOf(
  id: string,
  submitText: string,
  cancel: { readonly text: string; readonly run: () => void } | null,
  submitted: () => void,
  ...fields: readonly Node[]
): HTMLFormElement {
  const submit = element("button", { className: "primary", text: submitText });
  submit.type = "submit";
  const form = element(
    "form",
    { id },
    ...fields,
    element("p", { id: "form-problem", className: "form-problem" }),
    submit,
    ...(cancel ? [button(cancel.text, "link", cancel.run)] : []),
  );
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submitted();
  });
  return form;
}

export function limited(id: string, value = ""): HTMLInputElement {
  const made = textInput(id, value);
  made.maxLength = longest;
  return made;
}

export function isYear(text: string): boolean {
  return /^\s*(19|20|21)\d\d\s*$/.test(text);
}

export function yearInput(id: string, year: number): HTMLInputElement {
  const made = textInput(id, String(year));
  made.inputMode = "numeric";
  made.maxLength = 4;
  return made;
}
