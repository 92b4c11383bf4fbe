import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { Workbench } from "./browser";
import { root } from "./nodeHost";

const axe = readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** The document of the pane. */
export function paneFrame(her: Workbench): Frame {
  const frame = her.page.frames().find((each) => each !== her.page.mainFrame());
  if (!frame) throw new Error("no pane");
  return frame;
}

/** What keeps people from using the pane, by the rules of WCAG 2.1 A and AA. */
export async function barriers(her: Workbench): Promise<string[]> {
  const frame = paneFrame(her);
  await frame.evaluate(axe);
  const result = (await frame.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
  )) as AxeResult;
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How far the pane is wider than what it is given. */
export async function tooWide(her: Workbench): Promise<number> {
  return paneFrame(her).evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
