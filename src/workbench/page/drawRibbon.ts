import type { Ribbon, RibbonControl } from "./readRibbon";

/** Draws a ribbon into an element; a click on a button goes to `press`. */
export function drawRibbon(
  target: HTMLElement,
  ribbon: Ribbon,
  press: (control: RibbonControl) => void,
  file: HTMLElement,
): void {
  const tabs = make("div", "ribbon-tabs");
  const tab = make("div", "ribbon-tab");
  tab.textContent = ribbon.tab;
  tabs.append(tab, file);
  const groups = make("div", "ribbon-groups");
  for (const group of ribbon.groups) {
    const box = make("div", "ribbon-group");
    const buttons = make("div", "ribbon-buttons");
    buttons.append(
      ...group.controls.map((control) =>
        control.action.kind === "menu" ? menu(control, press) : button(control, press),
      ),
    );
    const label = make("div", "ribbon-label");
    label.textContent = group.label;
    box.append(buttons, label);
    groups.append(box);
  }
  target.replaceChildren(tabs, groups);
}

function button(control: RibbonControl, press: (control: RibbonControl) => void): HTMLButtonElement {
  const made = labelled(control, "ribbon-button");
  made.addEventListener("click", () => press(control));
  return made;
}

function menu(control: RibbonControl, press: (control: RibbonControl) => void): HTMLElement {
  const box = make("div", "ribbon-menu");
  const opener = labelled(control, "ribbon-button");
  opener.setAttribute("aria-haspopup", "menu");
  const list = make("ul", "");
  list.hidden = true;
  const show = (shown: boolean) => {
    list.hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
  };
  show(false);
  for (const item of control.items) {
    const entry = make("li", "");
    const made = labelled(item, "");
    made.addEventListener("click", () => {
      show(false);
      press(item);
    });
    entry.append(made);
    list.append(entry);
  }
  opener.addEventListener("click", () => show(list.hidden));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(false);
  });
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false);
  });
  box.append(opener, list);
  return box;
}

function labelled(control: RibbonControl, className: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.id = control.id;
  made.title = control.tooltip;
  const icon = document.createElement("img");
  icon.src = control.icon;
  icon.alt = "";
  icon.width = className === "" ? 16 : 32;
  const text = document.createElement("span");
  text.textContent = control.label;
  made.append(icon, text);
  return made;
}

function make(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
