import fc from "fast-check";
import { HostError } from "../../src/workbench/protocol/HostError";
import { StepError } from "../../src/workbench/play/StepError";
import { WithPane } from "../support/withPane";
import { allOfOurs } from "./forging/allOfOurs";
import { click } from "./forging/clicks";
import { Dice } from "./forging/Dice";
import { forgery, ofHers, type Step } from "./forging/forgeries";
import { forgedJournal } from "./forging/forgedJournals";
import { readHers, unnamed, type Hers } from "./forging/Hers";

/** How many workbooks are forged, and from which seed on: more with FORGED=200, others with FORGED_FROM=1000. */
const runs = Number(process.env["FORGED"] ?? 2);
const from = Number(process.env["FORGED_FROM"] ?? 1);
const clicks = process.env["FORGED"] === undefined ? 4 : 8;

/** What no controller should have to read; texts of hers are left out of it. */
const javaScript = /TypeError|undefined|\bNaN\b|\[object|is not a function|Cannot read/;

/** One workbook that somebody forged, and what she does in it. Everything that was done can be played again. */
class Forged {
  readonly done: Step[] = [];
  private constructor(
    readonly she: WithPane,
    private readonly dice: Dice,
    private readonly ownSheets: ReadonlySet<string>,
  ) {}

  static async make(seed: number): Promise<Forged> {
    const dice = new Dice(seed);
    const she = await WithPane.open(await allOfOurs(), dice.upTo(5) === 0 ? "en-US" : "nl-NL", "closed");
    const ids = she.workbook.engine.sheets().filter(({ name }) => /^Blad\d$/.test(name));
    const forged = new Forged(she, dice, new Set(ids.map(({ id }) => id)));
    const journals = fc.sample(forgedJournal, { numRuns: 3, seed });
    const journal = () => JSON.parse(JSON.stringify(dice.of(journals))) as unknown;
    for (let each = 0; each < 6; each += 1) await forged.put(ofHers(`mijn${each}`, dice, she.workbook));
    for (let each = 1 + dice.upTo(4); each > 0; each -= 1) await forged.put(forgery(dice, she.workbook, journal));
    for (let each = 6; each < 9; each += 1) await forged.put(ofHers(`mijn${each}`, dice, she.workbook));
    await forged.put({ addin: "open" });
    return forged;
  }

  /** What she does once, confirmed where it asks; each of it names what of hers goes. */
  async clicks(): Promise<void> {
    await this.watched(async () => this.put(click(this.dice)));
    for (let asked = 0; asked < 3 && this.she.driver.find("[data-does=confirm]"); asked += 1)
      await this.watched(() => this.press("[data-does=confirm]"));
    const ways = this.she.driver.all("#message [data-way]").map((each) => each.dataset["way"] ?? "");
    if (ways.length === 0 || this.dice.upTo(3) === 0) return;
    await this.watched(() => this.put({ pane: { wayOut: { id: this.dice.of(ways) } } }));
    if (this.she.driver.find("[data-does=confirm]")) await this.watched(() => this.press("[data-does=confirm]"));
  }

  /** Whatever was forged, she gets on: what broke off can be forgotten, and then nothing is in the way. */
  async leavesAWayOut(): Promise<void> {
    await this.put({ click: "bijwerken" });
    if (this.she.driver.find('#message [data-way="forget"]')) {
      await this.put({ pane: { wayOut: { id: "forget" } } });
      await this.press("[data-does=confirm]");
      await this.put({ click: "bijwerken" });
    }
    this.expect("still open", this.she.driver.find('#message [data-way="forget"]'), null);
    const check = await this.she.play({ check: true });
    this.expect("not checked", check["problem"] ?? null, null);
  }

  private async press(selector: string): Promise<void> {
    this.done.push({ pane: { press: { button: this.she.driver.find(selector)?.textContent ?? selector } } });
    await this.she.driver.press(selector, selector);
  }

  /** Plays a step; one that Excel refuses, or that the pane does not offer now, did nothing. */
  private async put(step: Step): Promise<void> {
    const steps = "forged" in step ? (step["forged"] as Step[]) : [step];
    for (const each of steps) {
      try {
        await this.she.play(each);
        this.done.push(each);
      } catch (error) {
        if (!(error instanceof StepError || error instanceof HostError)) throw error;
      }
    }
  }

  private async watched(act: () => Promise<void>): Promise<void> {
    const { workbook, driver } = this.she;
    const before = this.hers();
    const shown = this.she.text();
    await act();
    await workbook.settle();
    this.expect("went unnamed", unnamed(before, this.hers(), shown), []);
    this.expect("JavaScript's words", javaScript.exec(this.she.text())?.[0] ?? null, null);
    this.expect("left busy", driver.document.querySelector("#insert-all")?.hasAttribute("disabled"), false);
    this.expect("errors in the page", workbook.addin?.pane.errors, []);
  }

  private hers(): Hers {
    return readHers(this.she.workbook, this.ownSheets);
  }

  private expect(what: string, found: unknown, wanted: unknown): void {
    expect([what, found]).toEqual([what, wanted]);
  }
}

describe("a workbook that somebody forged, filled by her", () => {
  it.each(Array.from({ length: runs }, (_each, index) => from + index))(
    "nothing of hers goes without having been named, and she gets on (%i)",
    async (seed) => {
      const forged = await Forged.make(seed);
      try {
        for (let each = 0; each < clicks; each += 1) await forged.clicks();
        await forged.leavesAWayOut();
      } catch (error) {
        throw new Error(`${String(error)}\nPlayed:\n${forged.done.map((step) => JSON.stringify(step)).join(",\n")}`);
      } finally {
        forged.she.leave();
      }
    },
    600_000,
  );
});
