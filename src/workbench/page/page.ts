import { toWorkbookFile } from "../model/toWorkbookFile";
import type { FunctionsMetadata } from "../protocol/functionsMetadata";
import { writeXlsx } from "../xlsx/writeXlsx";
import { createPageHost, type PageHost } from "./createPageHost";
import { drawRibbon } from "./drawRibbon";
import { readRibbon, type RibbonControl } from "./readRibbon";

declare global {
  interface Window {
    /** For the frame of the pane, and for tests that look at the workbook behind the grid. */
    workbenchFrame?: PageHost["frame"];
    workbench?: PageHost;
  }
}

const locale = new URLSearchParams(window.location.search).get("taal") === "en" ? "en-US" : "nl-NL";

void start().catch((error: unknown) => {
  say(`De werkbank kon niet starten: ${error instanceof Error ? error.message : String(error)}`);
});

async function start(): Promise<void> {
  const [manifestText, metadata] = await Promise.all([
    fetch("/manifest.xml").then((response) => response.text()),
    fetch("/functions.json").then((response) => response.json() as Promise<FunctionsMetadata>),
  ]);
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const namespace = namespaceOf(manifest);
  say("Het rekenblad wordt geladen …");
  const page = createPageHost("grid", locale);
  window.workbench = page;
  window.workbenchFrame = page.frame;
  page.registerFunctions(metadata, namespace);
  page.host.onPaneState = (state) => showPane(state === "Visible");
  drawRibbon(
    element("ribbon"),
    readRibbon(manifest, locale),
    (control) => void press(page, control),
    fileButtons(page, namespace),
  );
  openFrame();
  page.engine.onSelect(() => explain(page));
  await page.ready;
  document.documentElement.dataset["ready"] = "true";
  say(
    `Klaar in ${(performance.now() / 1000).toFixed(1)} s. Klik op Alles invoegen, of typ =${namespace}.TOTAAL(2021) in een cel.`,
  );
}

async function press(page: PageHost, control: RibbonControl): Promise<void> {
  if (control.action.kind === "pane") return showPane(true);
  if (control.action.kind !== "function") return;
  say(`${control.label} …`);
  await page.press(control.id, control.action.name);
  say(`${control.label}: klaar.`);
}

/** Says what a custom function said with its error, as Excel does beside the cell. */
function explain(page: PageHost): void {
  const { sheetId, rect } = page.engine.selection();
  const cell = page.engine.read(sheetId, { ...rect, rows: 1, columns: 1 })[0]?.[0];
  if (cell?.errorText) say(`${cell.error ?? ""}: ${cell.errorText}`);
}

function openFrame(): void {
  const frame = document.createElement("iframe");
  frame.title = "Offensief";
  frame.src = "frame.html";
  element("pane").append(frame);
}

function showPane(shown: boolean): void {
  element("pane").hidden = !shown;
}

function fileButtons(page: PageHost, namespace: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "ribbon-file";
  const save = document.createElement("button");
  save.type = "button";
  save.id = "save";
  save.textContent = "Opslaan als .xlsx";
  save.addEventListener("click", () => void download(page, namespace));
  const language = document.createElement("select");
  language.setAttribute("aria-label", "Taal");
  for (const [value, label] of [
    ["nl", "Nederlands"],
    ["en", "English"],
  ] as const)
    language.append(new Option(label, value));
  language.value = locale === "en-US" ? "en" : "nl";
  language.addEventListener("change", () => {
    window.location.search = `?taal=${language.value}`;
  });
  box.append(save, language);
  return box;
}

async function download(page: PageHost, namespace: string): Promise<void> {
  await page.engine.settle();
  const bytes = writeXlsx(toWorkbookFile(page.engine, page.host.model), { namespaces: [namespace] });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  link.download = "offensief.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
  say("Opgeslagen als offensief.xlsx.");
}

function namespaceOf(manifest: Document): string {
  const resid = manifest.getElementsByTagNameNS("*", "Namespace")[0]?.getAttribute("resid");
  const text = [...manifest.getElementsByTagNameNS("*", "String")].find((each) => each.getAttribute("id") === resid);
  return text?.getAttribute("DefaultValue") ?? "";
}

function say(text: string): void {
  element("status").textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}
