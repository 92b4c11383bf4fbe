import { readMessage, textOf } from "../readMessage";
import type { Answer } from "../schema/Step";
import { isShown } from "./PaneDriver";
import { readAsked } from "./readAsked";

/** What the pane shows now, as a user reads it from top to bottom. */
export function readPane(document: Document): Answer {
  const tab = document.querySelector("[role=tab][aria-selected=true]");
  const asks = readAsked(document);
  return {
    tab: (tab?.id ?? "").replace("tab-", ""),
    ...readMessage(document),
    ...(asks ? { asks } : {}),
    text: linesIn(document.getElementById("pane") ?? document.body),
    buttons: [...document.querySelectorAll("button")].filter(isShown).map((each) => each.id || textOf(each)),
    fields: Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")]
        .filter((each) => each.id !== "" && isShown(each))
        .map((each) => [each.id, each.type === "checkbox" ? each.checked : each.value]),
    ),
  };
}

const blocks = "h1, h2, h3, p, li, label, button, summary, legend, strong";

/** Blocks of text, each on a line; what is hidden is left out. */
function linesIn(root: Element): readonly string[] {
  return [...root.querySelectorAll(blocks)]
    .filter((each) => isShown(each) && each.querySelector(blocks) === null)
    .map(textOf)
    .filter((text) => text !== "");
}
