import type { NodeHost } from "../../src/workbench/node/createNodeHost";

const globals = ["Excel", "Office", "OfficeExtension"] as const;
let lender: NodeHost | null = null;

/**
 * Lets use cases that are called from a test find the real Office.js of this workbook, as they do on the page. The globals are
 * asked for each time and never set anew: Jest keeps each value that a global ever had until the test file ends, and with it the
 * whole workbook behind it.
 */
export function inExcel(host: NodeHost): void {
  lender = host;
  for (const name of globals)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => lender?.page.globals[name],
      // What a test puts in its place stays there until the next workbook is lent.
      set: (value: unknown) => {
        Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
      },
    });
}
