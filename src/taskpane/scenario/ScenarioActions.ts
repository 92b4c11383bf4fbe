import type { MutationRemoval } from "../../actions/removeMutation";
import type { CellPlace } from "../../actions/bookTyped";
import type { ScenarioWish } from "../../actions/newScenario";
import type { ConfirmedRow } from "../../plan/scenario/planConfirm";
import type { ScenarioDeletion } from "../../plan/scenario/planDelete";
import type { Description } from "../../plan/scenario/planDescribe";
import type { Booking, EntryTexts } from "../../scenario/Booking";
import type { OutputActions } from "./OutputActions";
import type { FormProblem, Panel, Previewed } from "./scenarioState";

/** What the user can do on the tab of scenarios. */
export interface ScenarioActions extends OutputActions {
  choose(code: string): void;
  open(panel: Panel | null): void;
  create(wish: ScenarioWish): void;
  copy(code: string, title: string): void;
  describe(code: string, described: Description): void;
  askDeletion(code: string): void;
  delete(deletion: ScenarioDeletion): void;
  preview(code: string, booking: Booking, texts: EntryTexts): void;
  refuse(problem: FormProblem): void;
  edited(): void;
  book(previewed: Previewed): void;
  askMutationRemoval(number: number): void;
  removeMutation(removal: MutationRemoval): void;
  bookTyped(cells: readonly CellPlace[]): void;
  /** *Klopt*: an amount that is asked about is meant. */
  confirmAmount(row: ConfirmedRow): void;
  /** The formulas behind the rows of the ledger. */
  restoreRowFormulas(): void;
  restoreTyped(cells: readonly CellPlace[]): void;
  /** To be loaded as soon as this workbook opens, or no longer. */
  setStartUp(on: boolean): void;
  goTo(place: { readonly sheet: string; readonly address: string }): void;
}
