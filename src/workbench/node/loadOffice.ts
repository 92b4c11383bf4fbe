import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import { officeExternal, type OfficeHostOptions } from "../protocol/officeWindow";

const base = "https://localhost/office/";

interface ScriptElement {
  readonly tagName: string;
  src?: string;
  onload?: (event: object) => void;
  onerror?: (error: Error) => void;
}

/** The globals of a page in which the real office.js runs. */
export interface OfficePage {
  readonly globals: Context;
  /** Runs one of the add-in's built scripts, as a `<script src>` of the page would. */
  runScript(path: string): void;
  /** Evaluates an expression in the page. */
  evaluate(expression: string): unknown;
  /** Closes the page: nothing of it runs any more. */
  close(): void;
}

type Work = (...args: unknown[]) => void;

/** The page's timers, so that closing the page stops them all. */
class PageTimers {
  private readonly running = new Set<NodeJS.Timeout>();
  readonly globals = {
    setTimeout: (work: Work, delay?: number, ...args: unknown[]) => this.keep(setTimeout(work, delay, ...args)),
    setInterval: (work: Work, delay?: number, ...args: unknown[]) => this.keep(setInterval(work, delay, ...args)),
    clearTimeout: (timer: NodeJS.Timeout) => this.stop(timer),
    clearInterval: (timer: NodeJS.Timeout) => this.stop(timer),
  };

  stopAll(): void {
    for (const timer of this.running) clearInterval(timer);
    this.running.clear();
  }
  private keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.running.add(timer);
    return timer;
  }
  private stop(timer: NodeJS.Timeout): void {
    clearInterval(timer);
    this.running.delete(timer);
  }
}

/**
 * Loads the real, unmodified office.js into a page without a screen. The little that a page must be for that is here:
 * scripts that it asks for come from the same folder, and nothing else is ever fetched.
 * @param officeFolder where office.js lies, unmodified
 */
export async function loadOffice(officeFolder: string, options: OfficeHostOptions): Promise<OfficePage> {
  const timers = new PageTimers();
  const window = pageWindow(options, timers, (script) => loadScript(script));
  const globals = createContext(window);
  Object.assign(window, { window, self: window, top: window, parent: window, globalThis: window });

  /** Where the page's own scripts stand; known as soon as one of them runs. */
  let siteFolder = officeFolder;
  function loadScript(script: ScriptElement): void {
    setImmediate(() => {
      const source = (script.src ?? "").replace(/\?.*$/, "");
      const path = source.startsWith(base) ? join(officeFolder, source.replace(base, "")) : join(siteFolder, source);
      if (/^[a-z]+:/.test(source.replace(base, "")) || !existsSync(path)) {
        script.onerror?.(new Error(`No script ${script.src ?? ""}`));
        return;
      }
      run(path);
      script.onload?.({});
    });
  }
  function run(path: string): void {
    runInContext(readFileSync(path, "utf8"), globals, { filename: path });
  }

  run(join(officeFolder, "office.js"));
  await (runInContext("Office.onReady()", globals) as Promise<unknown>);
  return {
    globals,
    runScript(path) {
      siteFolder = dirname(path);
      run(path);
    },
    evaluate: (expression) => runInContext(expression, globals) as unknown,
    close: () => timers.stopAll(),
  };
}

function pageWindow(
  options: OfficeHostOptions,
  timers: PageTimers,
  load: (script: ScriptElement) => void,
): Record<string, unknown> {
  const location = pageLocation();
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };
  const ignore = () => undefined;
  return {
    document: pageDocument(location, load),
    location,
    navigator: {
      userAgent: "Mozilla/5.0 (Windows NT 10.0)",
      platform: "Win32",
      language: options.locale,
      appVersion: "5.0",
    },
    external: officeExternal(options),
    _richApiNativeBridge: options.bridge,
    sessionStorage: storage(),
    localStorage: storage(),
    history: { replaceState: ignore, pushState: ignore },
    addEventListener: ignore,
    removeEventListener: ignore,
    postMessage: ignore,
    alert: ignore,
    ...timers.globals,
    queueMicrotask,
    console,
    performance,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
  };
}

function pageLocation(): Readonly<Record<string, string>> {
  const { href, protocol, host, hostname, pathname, search, hash, origin } = new URL("https://localhost/taskpane.html");
  return { href, protocol, host, hostname, pathname, search, hash, origin };
}

function pageDocument(location: object, load: (script: ScriptElement) => void): object {
  const element = (tag: string) => {
    const made: Record<string, unknown> = { tagName: tag.toUpperCase(), style: {} };
    const append = (child: ScriptElement) => {
      if (child.tagName === "SCRIPT") load(child);
      return child;
    };
    return Object.assign(made, {
      setAttribute: (key: string, value: string) => void (made[key] = value),
      getAttribute: (key: string) => made[key] ?? null,
      appendChild: append,
      insertBefore: append,
      addEventListener: (name: string, handler: unknown) => void (made[`on${name}`] = handler),
      getElementsByTagName: () => [],
    });
  };
  const head = element("head");
  const officeScript = Object.assign(element("script"), { src: `${base}office.js` });
  const byTag: Readonly<Record<string, object[]>> = { script: [officeScript], head: [head] };
  return {
    readyState: "complete",
    head,
    body: element("body"),
    documentElement: element("html"),
    currentScript: officeScript,
    location,
    URL: `${base}taskpane.html`,
    cookie: "",
    referrer: "",
    createElement: element,
    getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [],
    getElementById: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
