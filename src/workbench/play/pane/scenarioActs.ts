import { openedSince } from "./openedWorkbook";
import { number, text, texts, typed, yesNo, oneOf } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { listed } from "../locate";
import { writeFileAt } from "../writeFileAt";
import { askingAct, paneAct } from "./paneAct";
import type { PaneDriver } from "./PaneDriver";

const scenario = optional(text);

/** The tab of scenarios: whole scenarios. `scenario` left out is the one that the pane has open. */
export const scenarioActs = {
  newScenario: paneAct(
    "*Nieuw scenario*; `base` is the code of a frozen scenario, or left out the letter.",
    {
      title: needed(text),
      description: optional(text),
      author: optional(text),
      first: optional(typed),
      last: optional(typed),
      budgetYear: optional(typed),
      base: optional(text),
    },
    async (driver, { base, ...given }) => {
      await driver.openTab("scenarios");
      // Without a scenario the form is open already.
      if (!driver.find("#new-form")) await driver.press("#new-scenario", "Nieuw");
      if (base !== undefined) await driver.fill("#new-form #base", "base", base);
      await fillAll(driver, "#new-form", given);
      await driver.submit("#new-form");
    },
  ),
  copy: paneAct(
    "*Kopie*: a scenario with its mutations, under a `title`.",
    { scenario, title: optional(text) },
    async (driver, { scenario: code, title }) => {
      await open(driver, code, "copy-scenario");
      await driver.fill("#copy-form #title", "title", title);
      await driver.submit("#copy-form");
    },
  ),
  describe: paneAct(
    "*Gegevens*: title, description, author, budget year.",
    {
      scenario,
      title: optional(text),
      description: optional(text),
      author: optional(text),
      budgetYear: optional(typed),
    },
    async (driver, { scenario: code, ...given }) => {
      await open(driver, code, "describe-scenario");
      await fillAll(driver, "#describe-form", given);
      await driver.submit("#describe-form");
    },
  ),
  freeze: paneAct(
    "*Vastleggen*: `moment` is one of the list, or her own words.",
    { scenario, moment: optional(text), name: optional(text), date: optional(text) },
    async (driver, { scenario: code, moment, name, date }) => {
      await open(driver, code, "freeze-scenario");
      const list = driver.find("#freeze-form #moment") as HTMLSelectElement | null;
      const isListed = [...(list?.options ?? [])].some((each) => each.value.toLowerCase() === moment?.toLowerCase());
      await driver.fill("#freeze-form #moment", "moment", moment === undefined || isListed ? moment : "");
      if (!isListed) await driver.fill("#freeze-form #own-moment", "moment", moment);
      await driver.fill("#freeze-form #freeze-name", "name", name);
      await driver.fill("#freeze-form #freeze-date", "date", date);
      await driver.submit("#freeze-form");
    },
  ),
  compare: paneAct(
    "*Vergelijken*: the scenarios by their codes.",
    { scenarios: needed(texts) },
    async (driver, { scenarios }) => {
      await open(driver, undefined, "compare-scenario");
      const boxes = driver.all("#compare-form input[type=checkbox]") as readonly HTMLInputElement[];
      const there = boxes.map((each) => each.id.replace(/^compare-/, ""));
      const unknown = scenarios.find((code) => !there.includes(code));
      if (unknown !== undefined)
        throw new StepError(`There is no scenario "${unknown}" to compare. There are: ${listed(there)}.`);
      for (const box of boxes)
        await driver.fill(`[id="${box.id}"]`, box.id, scenarios.includes(box.id.replace(/^compare-/, "")));
      await driver.submit("#compare-form");
    },
  ),
  share: paneAct(
    "*Delen*: the new workbook that Excel opens is kept as `file`; without a file sheets in this workbook, or `where` else.",
    {
      scenario,
      file: optional(text),
      where: optional(oneOf("newWorkbook", "thisWorkbook")),
      names: optional(yesNo),
      classification: optional(text),
      status: optional(text),
    },
    async (driver, { scenario: code, file, where, names, classification, status }, stage) => {
      await open(driver, code, "share-scenario");
      const before = await openedSince(stage);
      await driver.fill(
        "#share-form #share-where",
        "where",
        where ?? (file === undefined ? "thisWorkbook" : "newWorkbook"),
      );
      await driver.fill("#share-form #share-status", "status", status);
      await driver.fill("#share-form #classification", "classification", classification);
      await driver.fill("#share-form #share-names", "names", names);
      await driver.submit("#share-form");
      const made = before();
      if (file !== undefined && made) writeFileAt(stage, file, made);
    },
  ),
  moreYears: paneAct(
    "*Meer jaren*.",
    { scenario, first: optional(typed), last: optional(typed) },
    async (driver, { scenario: code, ...given }) => {
      await open(driver, code, "years-scenario");
      await fillAll(driver, "#years-form", given);
      await driver.submit("#years-form");
    },
  ),
  ownLine: paneAct(
    "*Eigen post*: in every scenario that is open. It is clicked in `scenario`, or the one that the pane has open.",
    { theme: needed(text), name: needed(text), scenario },
    async (driver, { theme, name, scenario: code }) => {
      await open(driver, code, "line-scenario");
      await driver.fill("#line-form #line-theme", "theme", theme);
      await driver.fill("#line-form #line-name", "name", name);
      await driver.submit("#line-form");
    },
  ),
  removeMutation: askingAct(
    "Removes a mutation by its number: asks first.",
    { scenario, number: needed(number) },
    async (driver, { scenario: code, number: wanted }) => {
      await driver.chooseScenario(code);
      await pressInList(driver, "removeMutation", wanted);
    },
  ),
  deleteScenario: askingAct("Deletes a scenario: asks first.", { scenario }, async (driver, { scenario: code }) => {
    await open(driver, code, "delete-scenario");
  }),
};

/** Chooses a scenario and clicks one of its buttons. */
export async function open(driver: PaneDriver, code: string | undefined, button: string): Promise<void> {
  await driver.chooseScenario(code);
  await driver.press(`#${button}`, `button ${button}`);
}

/** A button beside a mutation; the list may be longer than what it shows at first. */
export async function pressInList(driver: PaneDriver, does: string, wanted: number): Promise<void> {
  for (const more of driver.all("[data-does=more]")) more.click();
  const there = driver.all(`[data-does=${does}]`).map((each) => each.dataset["number"] ?? "");
  if (!there.includes(String(wanted)))
    throw new StepError(`Beside mutation ${wanted} the pane has no such button. It has one beside: ${listed(there)}.`);
  await driver.press(`[data-does=${does}][data-number="${wanted}"]`, `button beside mutation ${wanted}`);
}

const ids: Readonly<Record<string, string>> = { budgetYear: "budget-year" };

async function fillAll(
  driver: PaneDriver,
  form: string,
  given: Readonly<Record<string, string | number | boolean | undefined>>,
): Promise<void> {
  for (const [key, value] of Object.entries(given)) await driver.fill(`${form} #${ids[key] ?? key}`, key, value);
}
