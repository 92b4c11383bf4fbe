import {
  either,
  number,
  oneOf,
  records,
  record,
  text,
  texts,
  typed,
  typedByName,
  typedList,
  yesNo,
  type Typed,
} from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { listed } from "../locate";
import { sameCell } from "./letterActs";
import { askingAct, paneAct } from "./paneAct";
import type { PaneDriver } from "./PaneDriver";
import { pressInList } from "./scenarioActs";

const forms = ["line", "cashShift", "reallocation", "indexation", "spread", "announced", "reversal"] as const;

const fields = {
  scenario: optional(text),
  form: needed(oneOf(...forms)),
  kind: optional(text),
  line: optional(text),
  theme: optional(text),
  from: optional(typed),
  to: optional(typed),
  amount: optional(typed),
  years: optional(typedByName),
  legs: optional(records),
  lines: optional(texts),
  percentage: optional(typed),
  share: optional(typed),
  way: optional(oneOf("proportional", "equal", "byHand")),
  parts: optional(either(record, typedList)),
  belowZero: optional(yesNo),
  withTotal: optional(yesNo),
  number: optional(number),
  explanation: optional(text),
  status: optional(text),
  decision: optional(text),
  nature: optional(text),
  author: optional(text),
};

type Booking = Readonly<{ [Key in keyof typeof fields]?: unknown }> & {
  readonly form: (typeof forms)[number];
  readonly kind: string | undefined;
  readonly legs: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly lines: readonly string[] | undefined;
  readonly years: Readonly<Record<string, Typed>> | undefined;
  readonly parts: Readonly<Record<string, unknown>> | readonly (Typed | null)[] | undefined;
  readonly line: string | undefined;
  readonly theme: string | undefined;
};

/** Booking, and what was typed over formulas. */
export const bookActs = {
  book: askingAct(
    '*Mutatie boeken*, amounts as typed: shows the effect first. Which `form` a `kind` has, the pane decides: taakstelling, ombuiging and intensivering are spread, loon- and prijsbijstelling indexation. `line` "MIT/Politie" (for announced: the theme), `to` a year or "onwards"; `years` of a cashShift or a spread that differs per year, `legs` of a reallocation ({line, amount}), `lines` of an indexation or a spread with `parts` per line where it is by hand, `number` of the mutation that is reversed.',
    fields,
    async (driver, given) => {
      const { form, scenario, number: wanted } = given;
      await driver.chooseScenario(scenario);
      if (form === "reversal") {
        if (wanted === undefined) throw new StepError('A reversal needs "number": the mutation that is taken back.');
        await pressInList(driver, "reverse", wanted);
      } else {
        if (!driver.find("#booking-form #kind")) await openForm(driver);
        const kind = kindOf(given as Booking);
        await driver.fill("#booking-form #kind", "kind", kind);
        const shown = formShown(driver);
        if (shown !== form)
          throw new StepError(
            `For kind "${kind}" the pane has the fields of form "${shown}", not of "${form}": give "form":"${shown}" with its fields, or another "kind".`,
          );
        await fillForm(driver, given as Booking);
      }
      for (const key of ["explanation", "nature", "status", "decision"] as const)
        await driver.fill(`#booking-form #${key}`, key, given[key]);
      await driver.fill("#booking-form #booking-author", "author", given.author);
      await driver.submit("#booking-form");
    },
  ),
  bookTyped: paneAct(
    "Books what was typed over a scenario's formulas: all figures at once, or `cells`.",
    { cells: optional(texts), scenario: optional(text) },
    async (driver, { cells, scenario }) => {
      await driver.chooseScenario(scenario);
      if (cells === undefined && driver.find("[data-does=bookAllTyped]"))
        return driver.press("[data-does=bookAllTyped]", "button to book all");
      await pressBesideCells(driver, "bookTyped", cells);
    },
  ),
  restoreTyped: paneAct(
    "Puts a scenario's formulas back over what was typed: of `cells`, or all.",
    { cells: optional(texts), scenario: optional(text) },
    async (driver, { cells, scenario }) => {
      await driver.chooseScenario(scenario);
      await pressBesideCells(driver, "restoreTyped", cells);
    },
  ),
  confirmAmount: paneAct(
    "*Klopt* beside an amount of the ledger that is asked about: in `row`, as it is numbered on the sheet, or the first.",
    { row: optional(number) },
    async (driver, { row }) => {
      await driver.openTab("scenarios");
      const which = row === undefined ? "" : `[data-row="${row}"]`;
      await driver.press(
        `[data-does=confirm]${which}`,
        row === undefined ? "button Klopt" : `button Klopt for row ${row}`,
      );
    },
  ),
  restoreFormulas: paneAct("*Formules terugzetten*: the formulas behind the ledger's rows.", {}, async (driver) => {
    await driver.openTab("scenarios");
    await driver.press("[data-does=restoreFormulas]", "button Formules terugzetten");
  }),
};

/** A form that is open for something else is left first. */
async function openForm(driver: PaneDriver): Promise<void> {
  if (!driver.find("#book-mutation")) await driver.press("#new-scenario", "button of a form");
  const cancel = driver.all("#scenario-panel form button.link").at(-1);
  if (!driver.find("#book-mutation") && cancel) cancel.click();
  await driver.press("#book-mutation", "Mutatie boeken");
}

/** The choice in the list of kinds: some forms have one kind only. */
function kindOf({ form, kind }: Booking): string {
  const given = kind;
  if (form === "cashShift") return "kasschuif";
  if (form === "reallocation") return "herschikking";
  if (form === "announced") return "announced";
  if (form === "indexation") return given ?? "loonbijstelling";
  return given ?? (form === "spread" ? "intensivering" : "overig");
}

/** Which form the pane shows for the kind that was chosen, by what only that one has. */
function formShown(driver: PaneDriver): (typeof forms)[number] {
  const has = (id: string) => driver.document.querySelector(`#booking-form [id="${id}"]`) !== null;
  if (has("announced-theme")) return "announced";
  if (has("legs")) return "reallocation";
  if (has("percentage")) return "indexation";
  if (has("way")) return "spread";
  return has("years") ? "cashShift" : "line";
}

async function fillForm(driver: PaneDriver, given: Booking): Promise<void> {
  const { form, kind, line, theme, legs, lines, years, parts } = given;
  const field = (id: string, key: string, value: unknown) =>
    driver.fill(`#booking-form [id="${id}"]`, key, value as Typed | undefined);
  const plain = async (...keys: readonly (keyof Booking)[]) => {
    for (const key of keys) await field(key, key, given[key]);
  };
  if (form === "announced") {
    await field("announced-theme", "line", theme ?? line);
    await field("announced-kind", "kind", kind);
    await field("with-total", "withTotal", given.withTotal);
  } else if (form === "line" || form === "cashShift") await field("line", "line", line);
  if (form === "spread" && years) await field("per-year", "years", true);
  else if (form !== "cashShift") await plain("from", "to");
  for (const [year, amount] of Object.entries(years ?? {})) await field(`year-${year}`, `years.${year}`, amount);
  if (form === "line" || form === "announced" || (form === "spread" && !years)) await plain("amount");
  if (form === "indexation") await plain("percentage", "share");
  if (form === "reallocation") await fillLegs(driver, legs ?? []);
  if (form === "spread" || form === "indexation") {
    const chosen = lines ?? (line === undefined ? [] : [line]);
    const keys = await tickLines(driver, chosen);
    if (form === "indexation") return;
    await plain("way");
    await field("below-zero", "belowZero", given.belowZero);
    await fillParts(field, chosen, keys, parts);
  }
}

async function fillLegs(driver: PaneDriver, legs: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  for (const [at, { line, amount, ...others }] of legs.entries()) {
    const [unknown] = Object.keys(others);
    if (unknown !== undefined || typeof line !== "string")
      throw new StepError(
        `Each of "legs" has "line" and "amount"${unknown === undefined ? "" : `; it has no "${unknown}"`}.`,
      );
    if (!driver.find(`#leg-line-${at + 1}`)) await driver.press("#legs button.link", "button for one more line");
    await driver.fill(`#leg-line-${at + 1}`, "legs.line", line);
    await driver.fill(`#leg-${at + 1}`, "legs.amount", amount as Typed | undefined);
  }
}

/** Ticks these lines and no others. @returns their keys */
async function tickLines(driver: PaneDriver, lines: readonly string[]): Promise<readonly string[]> {
  const boxes = [...driver.document.querySelectorAll<HTMLInputElement>("#booking-form #lines input[type=checkbox]")];
  const nameOf = (box: HTMLInputElement) => (box.parentElement?.textContent ?? "").trim();
  const themeOf = (box: HTMLInputElement) =>
    (box.closest("details")?.querySelector("summary")?.firstChild?.textContent ?? "").trim();
  const found = lines.map((line) => {
    const wanted = line.toLowerCase();
    const box =
      boxes.find((each) => each.id.toLowerCase() === `box-${wanted}`) ??
      boxes.find((each) => `${themeOf(each)}/${nameOf(each)}`.toLowerCase() === wanted);
    if (!box)
      throw new StepError(
        `There is no line "${line}". There are: ${listed(boxes.map((each) => each.id.replace("box-", "")))}.`,
      );
    return box;
  });
  for (const box of boxes) if (box.checked !== found.includes(box)) box.click();
  return found.map((box) => box.id.replace("box-", ""));
}

/** By line, or in the order of the lines; a part is one amount, or one for each year. */
async function fillParts(
  field: (id: string, key: string, value: unknown) => Promise<void>,
  lines: readonly string[],
  keys: readonly string[],
  parts: Booking["parts"],
): Promise<void> {
  if (parts === undefined) return;
  const entries: (readonly [string, unknown])[] = Array.isArray(parts)
    ? (parts as readonly unknown[]).map((part, at) => [lines[at] ?? "", part] as const)
    : Object.entries(parts);
  for (const [line, part] of entries) {
    const key = keys[lines.findIndex((each) => each.toLowerCase() === line.toLowerCase())];
    if (key === undefined) throw new StepError(`"parts" has "${line}", which is not among "lines".`);
    if (typeof part !== "object" || part === null) await field(`part-${key}`, "parts", part ?? "");
    else for (const [year, amount] of Object.entries(part)) await field(`part-${key}-${year}`, `parts.${year}`, amount);
  }
}

async function pressBesideCells(driver: PaneDriver, does: string, cells: readonly string[] | undefined): Promise<void> {
  for (const more of driver.all("[data-does=more]")) more.click();
  const listedCells = () => driver.all(`[data-does=${does}]`).map((each) => each.dataset["cell"] ?? "");
  const wanted = cells ?? listedCells();
  if (wanted.length === 0) throw new StepError("The pane lists no figures typed over formulas.");
  for (const cell of wanted) {
    const there = listedCells();
    const found = there.find((each) => sameCell(each, cell));
    if (found === undefined) throw new StepError(`The pane does not list "${cell}". It lists: ${listed(there)}.`);
    await driver.press(`[data-does=${does}][data-cell="${found.replaceAll('"', '\\"')}"]`, `button beside ${cell}`);
  }
}
