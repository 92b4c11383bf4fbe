import { listed } from "../locate";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { textOf } from "../readMessage";
import type { Typed } from "../schema/fieldTypes";
import { StepError } from "../StepError";
import type { Pane } from "../openPane";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Does in the pane what a user does: opens tabs, fills in fields, clicks buttons, and waits each time until all is quiet. */
export class PaneDriver {
  constructor(
    private readonly workbook: PlayedWorkbook,
    private readonly pane: Pane,
  ) {}

  get document(): Document {
    return this.pane.document;
  }

  async openTab(tab: "brief" | "scenarios"): Promise<void> {
    await this.press(`#tab-${tab}`, `the tab ${tab}`);
  }

  /** Clicks what a selector finds. @throws StepError where it isn't there, or can't be clicked now */
  async press(selector: string, what: string): Promise<void> {
    const found = this.find(selector);
    if (!found) throw new StepError(`The pane shows no ${what} now. ${this.shows()}`);
    if ((found as HTMLButtonElement).disabled)
      throw new StepError(`In the pane ${what} can't be clicked now. ${this.shows()}`);
    found.click();
    await this.workbook.settle();
  }

  find(selector: string): HTMLElement | null {
    return [...this.document.querySelectorAll<HTMLElement>(selector)].find(isShown) ?? null;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  }

  /** Types in a field, chooses in a list, ticks a box. What is undefined is left as the pane has it. */
  async fill(selector: string, what: string, value: Typed | undefined): Promise<void> {
    if (value === undefined) return;
    const control = this.document.querySelector<Control>(selector);
    if (!control) throw new StepError(`The pane has no field for "${what}" now. ${this.shows()}`);
    if (control.tagName === "SELECT") choose(control as HTMLSelectElement, what, String(value));
    else if ((control as HTMLInputElement).type === "checkbox")
      (control as HTMLInputElement).checked = tick(what, value);
    else type(control as HTMLInputElement, this.asTyped(value));
    const { Event } = this.pane.window;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
    // A list may offer others from here on, a folded part come up.
    await Promise.resolve();
  }

  /** Sends the form off with its own button. */
  async submit(form: string): Promise<void> {
    await this.press(`${form} button[type=submit]`, `button that sends ${form} off`);
  }

  /** Chooses the scenario that is worked on. */
  async chooseScenario(code: string | undefined): Promise<void> {
    await this.openTab("scenarios");
    if (code === undefined) return;
    const list = this.document.querySelector<HTMLSelectElement>("#scenario");
    const codes = [...(list?.options ?? [])].map((each) => each.value);
    if (!codes.includes(code))
      throw new StepError(`The pane shows no scenario "${code}". There are: ${listed(codes)}. ${this.says()}`);
    if (list?.value === code) return;
    await this.fill("#scenario", "scenario", code);
    await this.workbook.settle();
  }

  /** A number in a field is typed in the language of the pane. */
  private asTyped(value: Typed): string {
    const isDutch = this.workbook.settings.language.toLowerCase().startsWith("nl");
    return typeof value === "number" && isDutch ? String(value).replace(".", ",") : String(value);
  }

  private shows(): string {
    const buttons = this.all("button")
      .map((each) => textOf(each))
      .filter((each) => each !== "");
    return `Its buttons are: ${listed([...new Set(buttons)])}. ${this.says()}`;
  }

  private says(): string {
    const box = this.document.getElementById("message");
    const said = box ? textOf(box) : "";
    return said === "" ? "" : `It says: ${said}`;
  }
}

/** Whether somebody could see it: nothing around it is hidden. A folded part can be unfolded. */
export function isShown(element: Element): boolean {
  return element.closest("[hidden]") === null;
}

function choose(list: HTMLSelectElement, what: string, value: string): void {
  const options = [...list.options];
  const wanted = value.trim().toLowerCase();
  const found =
    options.find((each) => each.value.toLowerCase() === wanted) ??
    options.find((each) => inWords(each).toLowerCase() === wanted) ??
    only(options.filter((each) => textOf(each).toLowerCase() === wanted));
  if (!found)
    throw new StepError(
      `"${value}" can't be chosen for "${what}". There are: ${listed(options.map((each) => each.value || inWords(each)))}.`,
    );
  list.value = found.value;
}

/** With its group: "MIT/Politie". */
function inWords(option: HTMLOptionElement): string {
  const group =
    option.parentElement?.tagName === "OPTGROUP" ? `${(option.parentElement as HTMLOptGroupElement).label}/` : "";
  return `${group}${textOf(option)}`;
}

function only<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function tick(what: string, value: Typed): boolean {
  if (typeof value !== "boolean") throw new StepError(`"${what}" is a box to tick: true or false.`);
  return value;
}

/** No more than the field takes. */
function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = field.maxLength > 0 ? value.slice(0, field.maxLength) : value;
}
