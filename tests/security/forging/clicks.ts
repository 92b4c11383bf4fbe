import type { Dice } from "./Dice";
import type { Step } from "./forgeries";

const titles = ["Plan", "=1+1", "+31", "-1", "@SUM(A1)", "O'Brien [1]", "constructor", "x".repeat(60)];
const codes = ["S1", "S2", "S3", "S9"];
const ribbon = [
  "invoegenAlles",
  "invoegenMIT",
  "invoegenBB",
  "bijwerken",
  "afwijkingenTonen",
  "markeringenWisselen",
  "bronTonen",
  "scenariosControleren",
];

/** What she clicks next: as steps of the ribbon and the pane; those that ask stop at the question. */
export function click(dice: Dice): Step {
  const [title, scenario] = [dice.of(titles), dice.of(codes)];
  const pane = (act: object): Step => ({ pane: act });
  switch (dice.upTo(22)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { click: dice.of(ribbon) };
    case 4:
    case 5:
    case 6:
      return pane({ removeAll: true });
    case 7:
    case 8:
      return pane({ deleteScenario: { scenario } });
    case 9:
      return pane({ newScenario: { title, ...(dice.upTo(2) === 0 ? { base: "S1" } : {}) } });
    case 10:
      return pane({ copy: { scenario, title } });
    case 11:
      return pane({ describe: { scenario, title, description: dice.of(titles) } });
    case 12:
      return pane({ freeze: { scenario, moment: title, name: dice.of(titles) } });
    case 13:
      return pane({ compare: { scenarios: ["S1", scenario] } });
    case 14:
      return pane({ share: { scenario, where: "thisWorkbook" } });
    case 15:
      return pane({ moreYears: { scenario, first: 2020, last: 2026 } });
    case 16:
      return pane({ ownLine: { theme: "MIT", name: title } });
    case 17:
      return pane({ removeMutation: { scenario, number: 1 + dice.upTo(2) } });
    case 18:
      return pane({
        book: { scenario, form: "line", line: "MIT/Politie", from: 2021, amount: "1", explanation: title },
      });
    case 19:
      return pane(
        dice.of([
          { putBack: true },
          { undo: true },
          { bookTyped: true },
          { restoreTyped: true },
          { restoreFormulas: true },
        ]),
      );
    case 20:
      return pane({ insertTable: { theme: "MIT", place: dice.of(["selection", "newSheet"]) } });
    default:
      return pane({ press: { button: dice.of(["find-broken", "update", "remove", "marks"]), tab: "brief" } });
  }
}
