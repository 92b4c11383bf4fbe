import type { Language } from "../../actions/language";
import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import { readAuthor, rememberAuthor } from "../../actions/author";
import { today } from "../../actions/today";
import type { NumberedLine } from "../../plan/scenario/listsLayout";
import type { EntryTexts } from "../../scenario/Booking";
import type { SingleKind } from "../../scenario/bookLine";
import { natures, statuses, type Nature, type Status } from "../../scenario/kinds";
import { button, element } from "../element";
import type { BookingTexts } from "./bookingTexts";
import { fieldProblemText } from "./fieldProblemTexts";
import type { FieldContext, Fields } from "./fieldsOf";
import { choice, folded, groupedChoice, labelled, textInput } from "./formParts";
import { announcedFields, cashShiftFields, indexationFields, lineFields, reallocationFields } from "./kindFields";
import { isFieldProblem, readBooking } from "./readBooking";
import type { ScenarioActions } from "./ScenarioActions";
import { spreadFields } from "./spreadFields";

/** Kinds of one line, entered with their sign. */
const signed = [
  "overig",
  "mee-/tegenvaller",
  "overboeking",
  "desaldering",
  "eindejaarsmarge",
  "amendement",
] as const satisfies readonly SingleKind[];
const spread = ["intensivering", "ombuiging", "taakstelling"] as const;
const indexed = ["loonbijstelling", "prijsbijstelling"] as const;
const announcedKinds: readonly SingleKind[] = ["overig", "intensivering", "ombuiging", "amendement"];

type Choice = (typeof signed | typeof spread | typeof indexed)[number] | "kasschuif" | "herschikking" | "announced";
type FormName = Exclude<keyof BookingTexts["hints"], (typeof spread)[number]> | "spread";

export interface BookingFormOptions {
  readonly summary: ScenarioSummary;
  readonly lines: readonly NumberedLine[];
  readonly texts: BookingTexts;
  readonly language: Language;
  readonly actions: ScenarioActions;
  /** The number that is taken back; left out: something new is booked. */
  readonly reverses?: number;
  readonly cancel: string;
}

/** The form for a mutation: its kind first, then what that kind needs, then why; it shows the effect and writes nothing. */
export function bookingForm(options: BookingFormOptions): HTMLFormElement {
  const { summary, texts, language, actions, reverses } = options;
  const mark = language === "nl" ? "," : ".";
  const context: FieldContext = { summary, lines: options.lines, texts, mark };
  const { code, horizon } = summary.scenario;
  const common = commonFields(texts, reverses);
  const submit = element("button", { className: "secondary wide", id: "show-effect", text: texts.showEffect });
  submit.type = "submit";
  const own = reverses === undefined ? kindChoice(context) : reversal(texts, reverses);
  const form = element(
    "form",
    { id: "booking-form" },
    element("h2", { text: reverses === undefined ? texts.title(code) : texts.reverseTitle(reverses) }),
    ...own.nodes,
    ...common.nodes,
    element("p", { id: "form-problem", className: "form-problem" }),
    submit,
    button(options.cancel, "link", () => actions.open(null)),
  );
  form.noValidate = true;
  form.addEventListener("input", () => actions.edited());
  form.addEventListener("change", () => actions.edited());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const booking = readBooking(own.values(), horizon, mark);
    if (isFieldProblem(booking))
      return actions.refuse({ field: booking.field, text: fieldProblemText(booking, language) });
    const entry = common.values();
    rememberAuthor(entry.author);
    actions.preview(code, booking, entry);
  });
  return form;
}

function reversal(texts: BookingTexts, number: number): Fields {
  return {
    nodes: [element("p", { className: "hint", text: texts.reverseHint })],
    values: () => ({ form: "reversal", number }),
  };
}

/** The choice of the kind, and below it the fields of that kind. */
function kindChoice(context: FieldContext): Fields {
  const { texts } = context;
  const same = (kind: string) => [kind, kind] as const;
  const kind = groupedChoice("kind", [
    { label: texts.groups.spread, options: spread.map(same) },
    { label: texts.groups.line, options: signed.map(same) },
    { label: texts.groups.move, options: ["kasschuif", "herschikking"].map(same) },
    { label: texts.groups.index, options: indexed.map(same) },
    { label: texts.groups.announced, options: [["announced", texts.announced]] },
  ]);
  const hint = element("p", { className: "hint", id: "kind-hint" });
  kind.setAttribute("aria-describedby", hint.id);
  const place = element("div", { id: "kind-fields" });
  let shown: { readonly form: FormName; readonly fields: Fields } | null = null;
  const show = () => {
    const chosen = kind.value as Choice;
    const form = formOf(chosen);
    hint.textContent = texts.hints[form === "spread" ? (chosen as (typeof spread)[number]) : form];
    if (shown?.form === form) return shown.fields;
    const fields = fieldsFor(form, context, () => kind.value as Choice);
    place.replaceChildren(...fields.nodes);
    shown = { form, fields };
    return fields;
  };
  show();
  kind.addEventListener("change", show);
  return { nodes: [labelled(texts.kind, kind), hint, place], values: () => show().values() };
}

function formOf(chosen: Choice): FormName {
  if (chosen === "kasschuif") return "cashShift";
  if (chosen === "herschikking") return "reallocation";
  if (chosen === "announced") return "announced";
  if (indexed.some((each) => each === chosen)) return "indexation";
  return spread.some((each) => each === chosen) ? "spread" : "line";
}

function fieldsFor(form: FormName, context: FieldContext, kind: () => Choice): Fields {
  switch (form) {
    case "line":
      return lineFields(context, () => kind() as (typeof signed)[number]);
    case "cashShift":
      return cashShiftFields(context);
    case "reallocation":
      return reallocationFields(context);
    case "indexation":
      return indexationFields(context, () => kind() as (typeof indexed)[number]);
    case "spread":
      return spreadFields(context, () => kind() as (typeof spread)[number]);
    case "announced":
      return announcedFields(context, announcedKinds);
  }
}

/** What is said of every booking: why, by whom, on which grounds. */
function commonFields(
  texts: BookingTexts,
  reverses: number | undefined,
): { readonly nodes: readonly Node[]; readonly values: () => EntryTexts } {
  const explanation = element("textarea", { id: "explanation" });
  explanation.rows = 2;
  explanation.maxLength = 1000;
  if (reverses !== undefined) explanation.value = texts.reverseExplanation(reverses);
  const nature = choice("nature", [["", texts.byKind], ...natures.map((each) => [each, each] as const)]);
  const status = choice(
    "status",
    statuses.map((each) => [each, each] as const),
  );
  const decision = textInput("decision");
  const author = textInput("booking-author", readAuthor());
  for (const input of [decision, author]) input.maxLength = 200;
  return {
    nodes: [
      labelled(texts.explanation, explanation, texts.explanationHint),
      folded(
        texts.more,
        labelled(texts.nature, nature),
        labelled(texts.status, status),
        labelled(texts.decision, decision, texts.decisionHint),
        labelled(texts.author, author),
      ),
    ],
    values: () => ({
      explanation: explanation.value.trim(),
      ...(nature.value === "" ? {} : { nature: nature.value as Nature }),
      status: status.value as Status,
      decision: decision.value.trim(),
      author: author.value.trim(),
      date: today(),
    }),
  };
}
