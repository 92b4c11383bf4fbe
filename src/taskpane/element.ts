/** Makes an element with text and children. Text is only ever text: what stands in cells is never read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: { readonly className?: string; readonly text?: string; readonly id?: string } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (options.className !== undefined) made.className = options.className;
  if (options.id !== undefined) made.id = options.id;
  if (options.text !== undefined) made.textContent = options.text;
  made.append(...children);
  return made;
}

/** Says of a control what it is about, where its words alone don't: for whoever drives the pane without eyes, and for tests. */
export function tagged<Made extends HTMLElement>(made: Made, about: Readonly<Record<string, string>>): Made {
  Object.assign(made.dataset, about);
  return made;
}

/** A button that does something. */
export function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", { className, text });
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}
