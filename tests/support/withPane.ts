import { join } from "node:path";
import { PaneDriver } from "../../src/workbench/play/pane/PaneDriver";
import type { PlayedWorkbook } from "../../src/workbench/play/PlayedWorkbook";
import { readBuilt } from "../../src/workbench/play/readBuilt";
import { Stage } from "../../src/workbench/play/Stage";
import { findStep } from "../../src/workbench/play/schema/findStep";
import { steps } from "../../src/workbench/play/steps/steps";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { root } from "./nodeHost";

/** A workbook with the real pane beside it, as `npm run play` has it, for what no step says. */
export class WithPane {
  private constructor(
    readonly stage: Stage,
    readonly workbook: PlayedWorkbook,
  ) {}

  /** @param file the workbook; left out: an empty one */
  static async open(
    file: WorkbookFile | null = null,
    language = "nl-NL",
    addin: "open" | "closed" = "open",
  ): Promise<WithPane> {
    const stage = new Stage(readBuilt(join(root, "dist")), root);
    stage.isAddinWanted = addin === "open";
    stage.settings = { ...stage.settings, language };
    return new WithPane(stage, await stage.start(file));
  }

  get driver(): PaneDriver {
    const { addin } = this.workbook;
    if (!addin) throw new Error("The add-in is closed.");
    return new PaneDriver(this.workbook, addin.pane);
  }

  /** Plays a step as cases have them. */
  play(step: object): Promise<Readonly<Record<string, unknown>>> {
    return findStep(step, steps).play(this.stage);
  }

  /** Everything that stands in the pane, folded parts too. */
  text(): string {
    const { body } = this.driver.document;
    return [...body.querySelectorAll("h1, h2, h3, p, li, label, button, option, strong, [title], [aria-label]")]
      .flatMap((each) => [each.textContent, each.getAttribute("title"), each.getAttribute("aria-label")])
      .join("\n");
  }

  /** The message at the top of the pane. */
  says(): string {
    return this.driver.document.getElementById("message")?.textContent ?? "";
  }

  leave(): void {
    this.stage.leave();
  }
}
