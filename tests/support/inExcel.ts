import type { NodeHost } from "../../src/workbench/node/createNodeHost";

/** Lets use cases that are called from a test find the real Office.js of this workbook, as they do on the page. */
export function inExcel(host: NodeHost): void {
  for (const name of ["Excel", "Office", "OfficeExtension"])
    (globalThis as Record<string, unknown>)[name] = host.page.globals[name];
}
