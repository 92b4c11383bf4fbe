import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { Engine } from "../../src/workbench/engine/Engine";
import { createEngine } from "../../src/workbench/engine/createEngine";
import { createHost } from "../../src/workbench/objects/createHost";
import { Bridge } from "../../src/workbench/protocol/Bridge";
import { customFunctions, type FunctionsMetadata } from "../../src/workbench/protocol/functionsMetadata";
import { root } from "./nodeHost";

/** A workbook in Node behind a page that any server gives: the page itself stays as it was served. */
export interface LentHost {
  readonly engine: Engine;
  registerFunctions(metadata: FunctionsMetadata, namespace: string): void;
  /** Clicks a ribbon button; resolves when the command says it is done. */
  press(action: string): Promise<void>;
  dispose(): void;
}

/** Puts the host's bridge into a page, before anything of it is loaded. */
export async function lendHost(page: Page): Promise<LentHost> {
  const engine = createEngine({ locale: "nl-NL" });
  const bridge = new Bridge(createHost(engine, "nl-NL"));
  const waiting = new Map<string, () => void>();
  bridge.native.onMessageFromHost = (text) => {
    // A page that was left meanwhile hears nothing any more.
    void page
      .evaluate((message) => {
        const { _richApiNativeBridge: native } = window as unknown as {
          _richApiNativeBridge: { onMessageFromHost?: (text: string) => void };
        };
        native.onMessageFromHost?.(message);
      }, text)
      .catch(() => undefined);
  };
  await page.exposeFunction("toHost", (text: string) => bridge.native.sendMessageToHost(text));
  await page.exposeFunction("completed", (action: string) => waiting.get(action)?.());
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "tests", "support", "lentWindow.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  await page.addInitScript(outputFiles[0]?.text ?? "");
  return {
    engine,
    registerFunctions: (metadata, namespace) =>
      engine.registerFunctions(customFunctions(metadata, namespace, bridge.functions)),
    async press(action) {
      const done = new Promise<void>((resolve) => waiting.set(action, resolve));
      await page.waitForFunction("typeof window.pressed === 'function'");
      await page.evaluate(`window.pressed(${JSON.stringify(action)})`);
      await done;
      await engine.settle();
    },
    dispose: () => engine.dispose(),
  };
}
