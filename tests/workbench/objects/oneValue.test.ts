import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;
beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
});
afterEach(() => host.dispose());

/** Sets one value for all cells of a range, as Excel takes and the types don't say; gives its formulas. */
const set = (address: string, property: "values" | "formulas", value: unknown) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    (range as unknown as Record<string, unknown>)[property] = value;
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

describe("one value for a whole range", () => {
  it("fills every cell", async () => {
    expect(await set("B2:C3", "values", "x")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    expect(await set("B2:C3", "values", 4)).toEqual([
      [4, 4],
      [4, 4],
    ]);
    expect(await set("B2:C3", "values", "")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("as a formula is that of the first cell: relative addresses follow, and a fixed one stays", async () => {
    expect(await set("B2:C3", "formulas", "=A1+$D$9")).toEqual([
      ["=A1+$D$9", "=B1+$D$9"],
      ["=A2+$D$9", "=B2+$D$9"],
    ]);
    expect(await set("B2:C2", "formulas", '=1+LEN("A1")')).toEqual([['=1+LEN("A1")', '=1+LEN("A1")']]);
  });

  it("is not null", async () => {
    await expect(set("B2:C3", "values", null)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("goes over the wire as it is, once", async () => {
    await set("B2:C3", "formulas", "=1");
    const before = host.bridge.traffic.bytes;
    await set("B2:C999", "formulas", "=1");
    expect(host.bridge.traffic.bytes - before).toBeLessThan(2000);
  });
});

describe("Excel on the web", () => {
  it("refuses a request or an answer over its limit, and does nothing", async () => {
    host.host.switches.payloadLimit = 3000;
    await expect(set("A1:A400", "values", Array(400).fill(["something"]))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    await expect(set("A1:A999", "values", "something")).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
    host.host.switches.payloadLimit = Infinity;
    expect(await set("B1", "formulas", "=COUNTA(A1:A400)")).toEqual([["=COUNTA(A1:A400)"]]);
  });
});
