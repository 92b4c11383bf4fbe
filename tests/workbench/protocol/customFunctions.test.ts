import { customFunctions, type FunctionsMetadata } from "../../../src/workbench/protocol/functionsMetadata";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { startHost } from "../../support/nodeHost";

/** A function of the page that tells what it is given, called through the library's own runtime. */
let host: NodeHost;
const parameters = [{ name: "cells" }, { name: "more", optional: true }];
const metadata: FunctionsMetadata = { functions: [{ id: "TELL", name: "TELL", parameters }] };
const tell = (allowErrorForDataTypeAny: boolean) =>
  customFunctions({ ...metadata, allowErrorForDataTypeAny }, "TEST", host.bridge.functions)[0]!;

beforeAll(async () => {
  host = await startHost();
  host.page.evaluate(`CustomFunctions.associate("TELL", (cells) => [cells].flat(2)
    .map((cell) => (cell instanceof CustomFunctions.Error ? "error " + cell.code : typeof cell)).join(", "))`);
});
afterAll(() => host.dispose());

const range = [
  [1, "a", null],
  [true, { error: "#REF!" }, { error: "#N/A" }],
] as const;

describe("a custom function", () => {
  it("that takes errors gets them from a range as the library's own error objects", async () => {
    expect(await tell(true).call([range, null], "Blad1!A1")).toEqual({
      kind: "values",
      values: [["number, string, object, boolean, error #REF!, error #N/A"]],
    });
    expect(await tell(true).call([{ error: "#DIV/0!" }], "Blad1!A1")).toMatchObject({ values: [["error #DIV/0!"]] });
  });

  it("that doesn't is not called: the first error is the answer", async () => {
    expect(await tell(false).call([range, null], "Blad1!A1")).toEqual({ kind: "error", error: "#REF!", text: null });
    expect(await tell(false).call([1, { error: "#NUM!" }], "Blad1!A1")).toMatchObject({ error: "#NUM!" });
    expect(await tell(false).call([[[1], ["a"]]], "Blad1!A1")).toMatchObject({ values: [["number, string"]] });
  });

  it("may take its time: what the runtime puts off to its next turn is answered too", async () => {
    host.page.evaluate(`CustomFunctions.associate("LINGER", () => {
      const start = Date.now();
      while (Date.now() - start < 600);
      return 1;
    })`);
    const linger = ["LINGER"].map((id) => ({ id, name: id, parameters }));
    const [slow] = customFunctions({ functions: linger }, "TEST", host.bridge.functions);
    // The runtime's turn is a second.
    const answers = await Promise.all([1, 2, 3].map((each) => slow!.call([each], "Blad1!A1")));
    expect(answers).toEqual(Array(3).fill({ kind: "values", values: [[1]] }));
  });
});
