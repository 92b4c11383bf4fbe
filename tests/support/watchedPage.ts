import type { Browser, Page } from "playwright-core";

/** A page of which everything is noted that should not be: violations, errors, requests to another origin. */
export async function watchedPage(browser: Browser, address: string, wrong: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 350, height: 700 }, ignoreHTTPSErrors: true });
  await page.exposeFunction("violated", (what: string) => wrong.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { violated(what: string): void }).violated(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) wrong.push(`request ${request.url()}`);
  });
  return page;
}
