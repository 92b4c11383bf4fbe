import { text, texts, typed, yesNo, oneOf } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { listed } from "../locate";
import { askingAct, paneAct } from "./paneAct";

/** The tab of the letter: inserting, marks, putting back, removing. */
export const letterActs = {
  insertTable: paneAct(
    "*Tabel invoegen*: a `theme` by its name; `place` is where she stands, or a new sheet.",
    { theme: needed(text), place: optional(oneOf("selection", "newSheet")), withoutNames: optional(yesNo) },
    async (driver, { theme, place, withoutNames }) => {
      await driver.openTab("brief");
      await driver.fill("#theme", "theme", theme);
      await driver.fill("#place", "place", place ?? "selection");
      await driver.fill("#without-names", "withoutNames", withoutNames ?? false);
      await driver.press("#insert-table", "Tabel invoegen");
    },
  ),
  marks: paneAct("Ticks the marks on or off.", { on: needed(yesNo) }, async (driver, { on }) => {
    await driver.openTab("brief");
    const box = driver.find("#marks") as HTMLInputElement | null;
    if (!box || box.disabled) throw new StepError("The marks can't be switched now: the pane finds no tables.");
    if (box.checked !== on) await driver.press("#marks", "the box of the marks");
  }),
  putBack: paneAct(
    "Ticks typed-over figures (`cells`; all of them without) and puts them back; *Bijwerken* is clicked first where they are not listed.",
    { cells: optional(texts) },
    async (driver, { cells }) => {
      await driver.openTab("brief");
      if (!driver.find("#put-back")) await driver.press("#update", "Bijwerken");
      const boxes = driver.all("#overtyped input[data-cell]") as readonly HTMLInputElement[];
      const there = boxes.map((each) => each.dataset["cell"] ?? "");
      if (there.length === 0) throw new StepError("The pane lists no figures to put back.");
      for (const cell of cells ?? there) {
        const box = boxes.find((each) => sameCell(each.dataset["cell"], cell));
        if (!box) throw new StepError(`The pane does not list "${cell}" to put back. It lists: ${listed(there)}.`);
        if (!box.checked) box.click();
      }
      await driver.press("#put-back", "button to put back");
    },
  ),
  undo: paneAct("*Terugdraaien*, where the pane offers it.", {}, async (driver) => {
    await driver.openTab("brief");
    await driver.press("#undo", "button to take back what was done last");
  }),
  removeAll: askingAct("*Verwijderen*: asks first.", {}, async (driver) => {
    await driver.openTab("brief");
    await driver.press("#remove", "Verwijderen");
  }),
  wayOut: askingAct(
    "Clicks a way out that the last message offers, by its id; those that first show what they do ask first.",
    { id: needed(text) },
    async (driver, { id }) => {
      const ways = driver.all("#message [data-way]").map((each) => each.dataset["way"] ?? "");
      if (!ways.includes(id)) throw new StepError(`The pane offers no way out "${id}". There are: ${listed(ways)}.`);
      await driver.press(`#message [data-way="${id}"]`, `way out "${id}"`);
    },
  ),
  press: paneAct(
    "Clicks any button or box of the pane, by its id or its words.",
    { button: needed(text), tab: optional(oneOf("brief", "scenarios")) },
    async (driver, { button, tab }) => {
      if (tab !== undefined) await driver.openTab(tab);
      const all = driver.all("button, input[type=checkbox], summary");
      const found =
        all.find((each) => each.id === button) ??
        all.find((each) => (each.textContent ?? "").trim() === button) ??
        all.find((each) => each.getAttribute("aria-label") === button);
      if (!found)
        throw new StepError(
          `The pane shows no button "${button}". There are: ${listed(all.map((each) => each.id || (each.textContent ?? "").trim()))}.`,
        );
      found.setAttribute("data-pressed", "");
      try {
        await driver.press("[data-pressed]", `button "${button}"`);
      } finally {
        found.removeAttribute("data-pressed");
      }
    },
  ),
  fill: paneAct(
    "Fills in any field of the pane, by its id.",
    { field: needed(text), value: needed(typed) },
    (driver, { field, value }) => driver.fill(`[id="${field.replaceAll('"', "")}"]`, field, value),
  ),
};

/** @example sameCell("Offensief!C65", "'Offensief'!C65") // true */
export function sameCell(one: string | undefined, other: string): boolean {
  const plain = (cell: string) =>
    cell
      .replace(/^'(.*)'!/, (_all, name: string) => `${name.replaceAll("''", "'")}!`)
      .replaceAll("$", "")
      .toLowerCase();
  return one !== undefined && plain(one) === plain(other);
}
