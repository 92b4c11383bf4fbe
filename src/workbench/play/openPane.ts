import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { officeExternal, type OfficeHostOptions } from "../protocol/officeWindow";
import type { PageClock } from "./PageClock";

const site = "https://localhost/";

/** The add-in's page as it was built, with the real office.js, in a DOM without a screen. */
export interface Pane {
  readonly window: DOMWindow;
  readonly document: Document;
  /** Whether a script is being fetched: the pane's own code comes when it is opened. */
  readonly isLoading: boolean;
  /** What went wrong in the page and was caught by nobody. */
  readonly errors: string[];
  close(): void;
}

export interface PaneOptions extends OfficeHostOptions {
  /** The folder of the built add-in. */
  readonly folder: string;
  readonly clock: PageClock;
  /** What the machine keeps for the add-in; taken over, and kept up. */
  readonly storage: Map<string, string>;
}

/** Opens `taskpane.html`. Its scripts come from the same folder, and nothing else is ever fetched. */
export function openPane({ folder, clock, storage, ...office }: PaneOptions): Pane {
  const errors: string[] = [];
  const files = new BuiltFiles(folder);
  const console = new VirtualConsole();
  console.on("jsdomError", (error) => errors.push(String(error.cause ?? error.message)));
  console.on("error", (...words) => errors.push(words.map(String).join(" ")));
  const { window } = new JSDOM(readFileSync(join(folder, "taskpane.html"), "utf8"), {
    url: `${site}taskpane.html`,
    runScripts: "dangerously",
    resources: files,
    virtualConsole: console,
    beforeParse: (page) => furnish(page, clock, storage, office),
  });
  return {
    window,
    document: window.document,
    get isLoading() {
      return files.isLoading || window.document.readyState !== "complete";
    },
    errors,
    close() {
      for (const [key, value] of Object.entries({ ...window.localStorage })) storage.set(key, String(value));
      clock.stop();
      window.close();
    },
  };
}

/** Puts there what desktop Excel puts in a page before office.js is loaded, and what a DOM without a screen lacks. */
function furnish(page: DOMWindow, clock: PageClock, storage: Map<string, string>, office: OfficeHostOptions): void {
  Object.defineProperty(page, "external", { value: officeExternal(office), configurable: true });
  Object.assign(page, { _richApiNativeBridge: office.bridge, ...clock.globals, TextEncoder, TextDecoder });
  for (const [key, value] of storage) page.localStorage.setItem(key, value);
  const dated = page.eval(`(now) => {
    const Real = Date;
    Date = class extends Real {
      constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
      static now() { return now(); }
    };
  }`) as (now: () => number) => void;
  dated(() => clock.now());
}

/** The files of the built add-in, by their addresses. */
class BuiltFiles extends ResourceLoader {
  private loading = 0;

  constructor(private readonly folder: string) {
    super();
  }

  get isLoading(): boolean {
    return this.loading > 0;
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(site)) return null;
    const path = join(this.folder, decodeURIComponent(new URL(url).pathname));
    this.loading += 1;
    const bytes = new Promise<Buffer>((resolve, reject) => {
      try {
        resolve(readFileSync(path));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      // The script itself runs when this has been heard.
      setImmediate(() => (this.loading -= 1));
    });
    return Object.assign(bytes, { abort: () => undefined }) as ReturnType<ResourceLoader["fetch"]>;
  }
}
