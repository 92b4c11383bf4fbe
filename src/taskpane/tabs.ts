import { element } from "./element";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: readonly Node[];
}

/** Tabs by https://www.w3.org/WAI/ARIA/apg/patterns/tabs/: one is in the order of Tab, the arrow keys go to the others. */
export function createTabs<Id extends string>(
  tabs: readonly Tab<Id>[],
  label: string,
  onOpen: (id: Id) => void,
): { readonly list: HTMLElement; readonly panels: readonly HTMLElement[]; readonly show: (id: Id) => void } {
  const list = element("div", { className: "tabs" });
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", label);
  const made = tabs.map(({ id, label: text, content }) => {
    const tab = element("button", { id: `tab-${id}`, className: "tab", text });
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `panel-${id}`);
    tab.addEventListener("click", () => onOpen(id));
    const panel = element("div", { id: `panel-${id}`, className: "panel" }, ...content);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `tab-${id}`);
    list.append(tab);
    return { id, tab, panel };
  });
  list.addEventListener("keydown", (event) => {
    const at = made.findIndex(({ tab }) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: made.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const target = made[(to + made.length) % made.length];
    target?.tab.focus();
    if (target) onOpen(target.id);
  });
  return {
    list,
    panels: made.map(({ panel }) => panel),
    show(id) {
      for (const each of made) {
        const isOpen = each.id === id;
        each.tab.setAttribute("aria-selected", String(isOpen));
        each.tab.tabIndex = isOpen ? 0 : -1;
        each.panel.hidden = !isOpen;
      }
    },
  };
}
