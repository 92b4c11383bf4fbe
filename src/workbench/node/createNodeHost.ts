import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellInput, Engine, Rect } from "../engine/Engine";
import { createEngine } from "../engine/createEngine";
import { openWorkbookFile } from "../model/openWorkbookFile";
import { createHost } from "../objects/createHost";
import type { Host } from "../objects/Host";
import { Bridge } from "../protocol/Bridge";
import { customFunctions, type FunctionsMetadata } from "../protocol/functionsMetadata";
import { raiseEvents } from "../protocol/raiseEvents";
import { RibbonCommands } from "../protocol/RibbonCommands";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import { loadOffice, type OfficePage } from "./loadOffice";

export interface NodeHostOptions {
  /** The ExcelApi that this Excel reports: LTSC 2021 has 1.14. */
  readonly excelApi?: string;
  /** Other requirement sets that it reports, or reports otherwise: `{ sharedruntime: "0" }` for an Excel without. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** A workbook to open; left out: an empty one. */
  readonly file?: WorkbookFile;
  /** The add-in whose settings the file keeps, by its manifest's id. */
  readonly addInId?: string;
  /** Where the unmodified office.js lies. */
  readonly officeFolder: string;
}

/** A workbook in Node with the real Office.js on it. */
export interface NodeHost {
  readonly engine: Engine;
  readonly host: Host;
  readonly bridge: Bridge;
  readonly page: OfficePage;
  /** Loads the built add-in from its folder: functions (under the namespace) and commands. */
  loadAddin(folder: string, namespace: string): void;
  /** Clicks a ribbon button through Office.js's own command path; resolves when the command says it is done. */
  pressButton(actionName: string): Promise<void>;
  /** Somebody who has the workbook open elsewhere changes cells. */
  colleagueWrites(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): Promise<void>;
  /** The user types in a cell here, or pastes a block: one edit, of which the add-in hears. */
  userTypes(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): Promise<void>;
  dispose(): void;
}

/** Starts a workbook with the real Office.js: ready for `Excel.run`, custom functions and ribbon commands. */
export async function createNodeHost({
  excelApi = "1.14",
  requirementSets = {},
  locale = "nl-NL",
  file,
  addInId,
  officeFolder,
}: NodeHostOptions): Promise<NodeHost> {
  const engine = createEngine({ locale });
  const host = createHost(engine, locale);
  host.switches.excelApi = excelApi;
  host.model.addInId = addInId ?? null;
  if (file) openWorkbookFile(file, engine, host.model);
  const bridge = new Bridge(host);
  const ribbon = new RibbonCommands();
  const page = await loadOffice(officeFolder, {
    locale,
    requirementSets: {
      excelapi: excelApi,
      sharedruntime: "1.1",
      customfunctionsruntime: "1.3",
      ribbonapi: "1.1",
      ...requirementSets,
    },
    bridge: bridge.native,
    onExecute: ribbon.onExecute,
    onRegister: ribbon.onRegister,
  });
  await engine.settle();
  const stopEvents = raiseEvents(host, (message) => bridge.send(message));

  return {
    async colleagueWrites(sheetId, rect, inputs) {
      const tell = host.writeElsewhere(sheetId, rect, inputs);
      await engine.settle();
      tell();
    },
    async userTypes(sheetId, rect, inputs) {
      engine.enter(sheetId, rect, inputs);
      await engine.settle();
      // Events of cells that had to be calculated come right behind the calculation.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    engine,
    host,
    bridge,
    page,
    loadAddin(folder, namespace) {
      page.runScript(join(folder, "functions.js"));
      page.runScript(join(folder, "commands.js"));
      const metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as FunctionsMetadata;
      engine.registerFunctions(customFunctions(metadata, namespace, bridge.functions));
    },
    async pressButton(actionName) {
      await ribbon.press(actionName, actionName);
      await engine.settle();
    },
    dispose() {
      stopEvents();
      bridge.close();
      page.close();
      engine.dispose();
    },
  };
}
