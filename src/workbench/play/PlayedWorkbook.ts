import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../engine/Engine";
import { createEngine } from "../engine/createEngine";
import { openWorkbookFile } from "../model/openWorkbookFile";
import { createHost } from "../objects/createHost";
import type { Host } from "../objects/Host";
import { Bridge, type Traffic } from "../protocol/Bridge";
import { customFunctions, type FunctionsMetadata } from "../protocol/functionsMetadata";
import { raiseEvents } from "../protocol/raiseEvents";
import { RibbonCommands } from "../protocol/RibbonCommands";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import type { HostSettings } from "./HostSettings";
import { openPane } from "./openPane";
import { PageClock } from "./PageClock";
import type { RunningAddin } from "./RunningAddin";
import { settleAll } from "./settleAll";

/** A workbook that steps are played on, with the built add-in beside it or without. */
export class PlayedWorkbook {
  readonly engine: Engine;
  readonly host: Host;
  addin: RunningAddin | null = null;
  private readonly metadata: FunctionsMetadata;
  private closedTraffic: Traffic = { requests: 0, bytes: 0, answered: 0, largestAnswer: 0 };

  constructor(
    readonly settings: HostSettings,
    file: WorkbookFile | null,
  ) {
    const { locale, requirement, folder, addInId } = settings;
    this.engine = createEngine({ locale });
    this.host = createHost(this.engine, locale);
    this.host.switches.excelApi = requirement;
    this.host.model.addInId = addInId;
    if (file) openWorkbookFile(file, this.engine, this.host.model);
    this.metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as FunctionsMetadata;
  }

  /** Opens the pane, as *Invoegtoepassing openen* does; resolves when it has nothing under way any more. */
  async openAddin(): Promise<void> {
    if (this.addin) return;
    const { settings, host, engine } = this;
    const bridge = new Bridge(host);
    const ribbon = new RibbonCommands();
    const clock = new PageClock(settings.today);
    const pane = openPane({
      folder: settings.folder,
      clock,
      storage: settings.storage,
      locale: settings.locale,
      language: settings.language,
      requirementSets: {
        excelapi: settings.requirement,
        sharedruntime: "1.1",
        customfunctionsruntime: "1.3",
        ribbonapi: "1.1",
        ...settings.sets,
      },
      bridge: bridge.native,
      onExecute: ribbon.onExecute,
      onRegister: ribbon.onRegister,
    });
    const stopEvents = raiseEvents(host, (message) => bridge.send(message));
    this.addin = {
      ...{ pane, clock, bridge, ribbon },
      stop() {
        stopEvents();
        bridge.functions.stop("#NAME?");
        pane.close();
      },
    };
    await this.settle();
    engine.registerFunctions(customFunctions(this.metadata, settings.namespace, bridge.functions));
    await this.settle();
    if (!ribbon.isListening)
      throw new Error(`The add-in did not start: ${pane.errors.join("; ") || "no reason given"}`);
  }

  /** Without it only what is native goes on: its functions are names that Excel doesn't know. */
  async closeAddin(): Promise<void> {
    if (!this.addin) return;
    await this.settle();
    this.closedTraffic = this.traffic();
    this.addin.stop();
    this.addin = null;
    this.host.events.clear();
    this.engine.registerFunctions(
      this.metadata.functions.map(({ name }) => ({
        name: `${this.settings.namespace}.${name}`,
        description: "",
        parameters: [],
        call: () => Promise.resolve({ kind: "error", error: "#NAME?", text: null }),
      })),
    );
    await this.settle();
  }

  /** Resolves when everything is calculated, events are delivered and the add-in has nothing under way. */
  settle(): Promise<void> {
    return settleAll(this.engine, this.addin);
  }

  /** All that went over the wire so far. */
  traffic(): Traffic {
    const now = this.addin?.bridge.traffic;
    const { requests, bytes, answered, largestAnswer } = this.closedTraffic;
    if (!now) return this.closedTraffic;
    return {
      requests: requests + now.requests,
      bytes: bytes + now.bytes,
      answered: answered + now.answered,
      largestAnswer: Math.max(largestAnswer, now.largestAnswer),
    };
  }

  /** How often the add-in that runs now has changed something. */
  writtenByAddin(): number {
    return this.addin?.bridge.writes ?? 0;
  }

  dispose(): void {
    this.addin?.stop();
    this.addin = null;
    this.engine.dispose();
  }
}
