import { element } from "../element";

/** A label above its control, with a hint below it that is read along with it. */
export function labelled(label: string, control: HTMLElement, hint = ""): HTMLElement {
  const name = element("label", { text: label });
  name.htmlFor = control.id;
  const made = element("div", { className: "stacked" }, name, control);
  if (hint === "") return made;
  const help = element("p", { className: "hint", id: `${control.id}-hint`, text: hint });
  control.setAttribute("aria-describedby", help.id);
  made.append(help);
  return made;
}

export function textInput(id: string, value = ""): HTMLInputElement {
  const made = element("input", { id });
  made.type = "text";
  made.autocomplete = "off";
  made.value = value;
  return made;
}

/** For an amount: as text, so that a comma can be typed whatever the browser's language. */
export function amountInput(id: string, label = ""): HTMLInputElement {
  const made = textInput(id);
  made.inputMode = "decimal";
  made.className = "amount";
  if (label !== "") made.setAttribute("aria-label", label);
  return made;
}

export function choice(
  id: string,
  options: readonly (readonly [value: string, label: string])[],
  value?: string,
): HTMLSelectElement {
  const made = element("select", { id });
  made.append(...options.map(([each, label]) => new Option(label, each)));
  if (value !== undefined) made.value = value;
  return made;
}

/** A select in groups, each with a heading. */
export function groupedChoice(
  id: string,
  groups: readonly { readonly label: string; readonly options: readonly (readonly [value: string, label: string])[] }[],
): HTMLSelectElement {
  const made = element("select", { id });
  for (const { label, options } of groups) {
    const group = element("optgroup");
    group.label = label;
    group.append(...options.map(([value, text]) => new Option(text, value)));
    made.append(group);
  }
  return made;
}

export function checkbox(id: string, label: string): { readonly box: HTMLInputElement; readonly label: HTMLElement } {
  const box = element("input", { id });
  box.type = "checkbox";
  const made = element("label", { className: "check", text: ` ${label}` });
  made.prepend(box);
  return { box, label: made };
}

/** Controls that belong together under one name. */
export function group(id: string, legend: string, ...children: readonly Node[]): HTMLFieldSetElement {
  return element("fieldset", { id }, element("legend", { text: legend }), ...children);
}

/** What can stay folded. */
export function folded(summary: string, ...children: readonly Node[]): HTMLDetailsElement {
  return element("details", {}, element("summary", { text: summary }), ...children);
}
