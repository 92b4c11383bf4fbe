import { toWorkbookFile } from "../model/toWorkbookFile";
import type { FunctionsMetadata } from "../protocol/functionsMetadata";
import { readXlsx } from "../xlsx/readXlsx";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { CreatedWorkbook } from "../objects/createdWorkbook";
import { blankSheet } from "../xlsx/blankSheet";
import { blankWorkbook } from "../xlsx/blankWorkbook";
import { createPageHost, type PageHost } from "./createPageHost";
import { downloadXlsx } from "./downloadXlsx";
import { drawRibbon } from "./drawRibbon";
import { fileBar } from "./fileBar";
import { leaveForNextPage, takeFromLastPage } from "./handOver";
import { pageTexts } from "./pageTexts";
import { readManifest, type ManifestFacts } from "./readManifest";
import { readRibbon, type RibbonControl } from "./readRibbon";

declare global {
  interface Window {
    /** For the frame of the pane, and for tests that look at the workbook behind the grid. */
    workbenchFrame?: PageHost["frame"];
    workbench?: PageHost;
  }
}

const locale = new URLSearchParams(window.location.search).get("taal") === "en" ? "en-US" : "nl-NL";
const texts = pageTexts(locale);

void start().catch((error: unknown) => say(texts.failed(why(error))));

async function start(): Promise<void> {
  document.documentElement.lang = locale.slice(0, 2);
  element("notice").textContent = texts.notice;
  say(texts.loading);
  const [manifestText, metadata] = await Promise.all([
    fetch("/manifest.xml").then((response) => response.text()),
    fetch("/functions.json").then((response) => response.json() as Promise<FunctionsMetadata>),
  ]);
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const facts = readManifest(manifest);
  const bar = fileBar(texts, locale, {
    fresh: () => window.location.reload(),
    open: (file) => void chooseFile(facts, file),
    save: () => void saveFile(facts),
  });
  drawRibbon(element("ribbon"), readRibbon(manifest, locale), (control) => void press(control), bar);
  say(texts.grid);
  // Lets the ribbon and the words be painted before the grid takes the thread.
  await new Promise((resolve) => setTimeout(resolve));
  await openWorkbook(facts, metadata);
}

/** What was chosen on the page before, or an empty workbook. */
async function openWorkbook(facts: ManifestFacts, metadata: FunctionsMetadata): Promise<void> {
  const chosen = await takeFromLastPage();
  if (!chosen?.bytes) {
    await showWorkbook(facts, metadata);
    return say(chosen?.message ?? texts.ready(secondsSinceStart(), facts.namespace));
  }
  try {
    const read = await readXlsx(chosen.bytes, { namespaces: [facts.namespace] });
    const { dropped } = await showWorkbook(facts, metadata, read.file);
    say(texts.opened(chosen.name, [...read.dropped, ...dropped]));
  } catch (error) {
    await leaveForNextPage({ name: chosen.name, bytes: null, message: texts.notShown(chosen.name, why(error)) });
    window.location.reload();
  }
}

async function showWorkbook(facts: ManifestFacts, metadata: FunctionsMetadata, file?: WorkbookFile): Promise<PageHost> {
  const page = createPageHost("grid", locale, facts.id, file);
  window.workbench = page;
  window.workbenchFrame = page.frame;
  page.registerFunctions(metadata, facts.namespace);
  page.host.onPaneState = (state) => showPane(state === "Visible");
  page.host.onWorkbookOpened = offerWorkbook;
  page.engine.onSelect(() => explain(page));
  openFrame();
  await page.ready;
  await page.engine.settle();
  document.documentElement.dataset["ready"] = "true";
  return page;
}

async function press(control: RibbonControl): Promise<void> {
  if (control.action.kind === "pane") return showPane(true);
  if (control.action.kind !== "function") return;
  say(`${control.label} …`);
  try {
    await window.workbench?.press(control.id, control.action.name);
    say(texts.done(control.label));
  } catch (error) {
    say(texts.commandFailed(control.label, why(error)));
  }
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
  element("pane").replaceChildren(frame);
}

function showPane(shown: boolean): void {
  element("pane").hidden = !shown;
}

/** Read as a whole before the workbook that is open goes. */
async function chooseFile({ namespace }: ManifestFacts, chosen: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    await readXlsx(bytes, { namespaces: [namespace] });
    await leaveForNextPage({ name: chosen.name, bytes, message: null });
    window.location.reload();
  } catch (error) {
    say(texts.notOpened(chosen.name, why(error)));
  }
}

async function saveFile({ namespace }: ManifestFacts): Promise<void> {
  const page = window.workbench;
  if (!page) return;
  try {
    await page.engine.settle();
    const bytes = writeXlsx(toWorkbookFile(page.engine, page.host.model), { namespaces: [namespace] });
    downloadXlsx(bytes, "offensief.xlsx");
    say(texts.saved);
  } catch (error) {
    say(texts.notSaved(why(error)));
  }
}

/** A page shows one workbook: one that the add-in makes is saved beside it. */
function offerWorkbook({ id, bytes }: CreatedWorkbook): void {
  const name = `Map${Number(id.replace(/\D/g, "")) + 1}.xlsx`;
  downloadXlsx(bytes ?? writeXlsx(blankWorkbook([blankSheet("Blad1")])), name);
  say(texts.created(name));
}

function secondsSinceStart(): string {
  return (performance.now() / 1000).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function say(text: string): void {
  element("status").textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}
