import type { PageTexts } from "./pageTexts";

/** What can be done with files, beside the ribbon's tab. */
export interface FileActions {
  fresh(): void;
  open(file: File): void;
  save(): void;
}

export function fileBar(texts: PageTexts, locale: string, actions: FileActions): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "ribbon-file";
  const picker = document.createElement("input");
  picker.type = "file";
  picker.id = "open-file";
  picker.accept = ".xlsx";
  picker.hidden = true;
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) actions.open(file);
    picker.value = "";
  });
  bar.append(
    button("new", texts.fresh, () => actions.fresh()),
    button("open", texts.open, () => picker.click()),
    picker,
    button("save", texts.save, () => actions.save()),
    languages(texts, locale),
  );
  return bar;
}

function button(id: string, text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.id = id;
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

function languages(texts: PageTexts, locale: string): HTMLSelectElement {
  const language = document.createElement("select");
  language.setAttribute("aria-label", texts.language);
  for (const [value, label] of [
    ["nl", "Nederlands"],
    ["en", "English"],
  ] as const)
    language.append(new Option(label, value));
  language.value = locale.startsWith("nl") ? "nl" : "en";
  language.addEventListener("change", () => {
    window.location.search = `?taal=${language.value}`;
  });
  return language;
}
