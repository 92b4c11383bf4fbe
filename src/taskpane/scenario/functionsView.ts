import { cellAddress } from "../../plan/address";
import { brokenView } from "../brokenView";
import { button, element } from "../element";
import type { PaneTexts } from "../texts";
import type { FunctionCell } from "../../plan/ownFunctions";
import type { OutputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import type { OwnFunctions } from "./scenarioState";
import type { ScenarioTabTexts } from "./scenarioTabTexts";

const mostShown = 8;

/** The user's own cells with functions of ours, and what can be done before the workbook is shared; nothing where there are none. */
export function functionsView(
  { cells, broken, brokenElsewhere, names, undo }: OwnFunctions,
  texts: OutputTexts,
  tab: ScenarioTabTexts,
  pane: PaneTexts,
  actions: ScenarioActions,
): readonly Node[] {
  const listed = cells.slice(0, mostShown).map((cell) => {
    const { sheet, row, column, address } = cell;
    const why = whyNot(cell, texts);
    const go = button(address, "link", () => actions.goTo({ sheet, address: cellAddress(row, column) }));
    go.setAttribute("aria-label", tab.goTo(address));
    return element("li", {}, go, ...(why === "" ? [] : [element("span", { text: ` (${why})` })]));
  });
  // What can't become a value keeps the others from nothing.
  const turnable = cells.filter(({ obstacle }) => obstacle === null);
  const rest = cells.length - listed.length;
  const turn = button(texts.turn, "secondary", () => actions.turnIntoValues(turnable.length > 0 ? turnable : cells));
  turn.id = "turn-into-values";
  const back = undo && button(texts.turnBack, "secondary", () => actions.putFunctionsBack(undo));
  return [
    ...brokenView(broken, brokenElsewhere, pane, actions),
    ...(cells.length === 0
      ? []
      : [
          element("h3", { text: texts.functions(cells.length) }),
          element("p", { className: "hint", text: texts.functionsHint }),
          element(
            "ul",
            { id: "own-functions", className: "findings" },
            ...listed,
            ...(rest > 0 ? [element("li", { text: texts.andMore(rest) })] : []),
          ),
          turn,
        ]),
    ...(names.length > 0 ? [element("p", { id: "own-function-names", text: texts.functionNames(names) })] : []),
    ...(back ? [element("p", { className: "hint", text: texts.turnBackHint }), back] : []),
  ];
}

function whyNot({ ready, obstacle }: FunctionCell, texts: OutputTexts): string {
  if (obstacle?.kind === "error") return texts.noValue(obstacle.error);
  if (obstacle?.kind === "extent") return texts.unknownExtent;
  return ready ? "" : texts.notReady;
}
