import { createEmptyBook } from "../engine/createEmptyBook";
import type { Engine } from "../engine/Engine";
import { UniverEngine } from "../engine/UniverEngine";
import { openWorkbookFile } from "../model/openWorkbookFile";
import { createHost } from "../objects/createHost";
import type { Host } from "../objects/Host";
import { Bridge } from "../protocol/Bridge";
import { customFunctions, type FunctionsMetadata } from "../protocol/functionsMetadata";
import { officeExternal } from "../protocol/officeWindow";
import { raiseEvents } from "../protocol/raiseEvents";
import { RibbonCommands } from "../protocol/RibbonCommands";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import { acceptDutchEntry } from "./acceptDutchEntry";
import { ChartLayer } from "./chartLayer";
import { createBrowserUniver } from "./createBrowserUniver";

/** The same host as in Node, with the grid on screen and the add-in in a frame. */
export interface PageHost {
  readonly engine: Engine;
  readonly host: Host;
  /** What the frame puts in its window before office.js is loaded. */
  readonly frame: { readonly external: object; readonly bridge: object };
  registerFunctions(metadata: FunctionsMetadata, namespace: string): void;
  /** Clicks a ribbon button through Office.js's own command path; resolves when the command says it is done. */
  press(controlId: string, action: string): Promise<void>;
  /** Resolves when the add-in listens to the ribbon. */
  readonly ready: Promise<void>;
  /** What the opened file had and this workbook has no place for. */
  readonly dropped: readonly string[];
}

/** Opens a file, or an empty workbook, in an element: one for each page. */
export function createPageHost(container: string, locale: string, addInId: string, file?: WorkbookFile): PageHost {
  const instance = createBrowserUniver(container);
  const book = createEmptyBook(instance, "Blad1");
  book.setNumfmtLocal(locale.startsWith("nl") ? "nl" : "en");
  const engine = new UniverEngine(instance, book, locale);
  if (locale.startsWith("nl")) acceptDutchEntry(instance, engine.reckoning);
  const host = createHost(engine, locale);
  host.model.addInId = addInId;
  const dropped = file ? openWorkbookFile(file, engine, host.model) : [];
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const bridge = new Bridge(host, ready);
  raiseEvents(host, (message) => bridge.send(message));
  const grid = document.getElementById(container);
  const charts = grid && new ChartLayer(instance, engine, host, grid, locale);
  host.onBatch = () => charts?.changed();
  const ribbon = new RibbonCommands(isReady);
  const external = officeExternal({
    locale,
    requirementSets: { excelapi: "1.14", sharedruntime: "1.1", customfunctionsruntime: "1.3", ribbonapi: "1.1" },
    bridge: bridge.native,
    onExecute: ribbon.onExecute,
    onRegister: ribbon.onRegister,
  });
  return {
    engine,
    host,
    dropped,
    frame: { external, bridge: bridge.native },
    ready,
    registerFunctions: (metadata, namespace) =>
      engine.registerFunctions(customFunctions(metadata, namespace, bridge.functions)),
    async press(controlId, action) {
      await ribbon.press(controlId, action);
      await engine.settle();
    },
  };
}
