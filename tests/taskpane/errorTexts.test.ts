import { HostError } from "../../src/workbench/protocol/HostError";
import { WithPane } from "../support/withPane";

/** What no controller should have to read. */
const javaScript =
  /\w*Error\b(?!\))|undefined|NaN|\bnull\b|OrNull|\[object|is not a |Cannot read|prototype|\.js\b|\bat \S+ \(\w+\.|\(\)/;
const hostile = "TypeError: undefined is not a function [object Object] NaN null\n    at Range.get (excel.js:1:2)";

let she: WithPane;
afterEach(() => she.leave());

/** Every error code that the real Office.js knows. */
function codes(): string[] {
  const known = she.workbook.addin?.pane.window.eval("Object.values(Excel.ErrorCodes)") as string[];
  return [...known, "RequestPayloadSizeLimitExceeded", "ServiceNotAvailable", "SomethingNew", hostile];
}

/** Requests of this number on, counted from here, are refused. */
function refuse(code: string, from: number): void {
  let requests = 0;
  she.workbook.host.switches.beforeAction = (_action, index) => {
    requests += index === 0 ? 1 : 0;
    if (requests >= from) throw new HostError(code as HostError["code"], hostile);
  };
}

const breaking = `(() => {
  const broken = new TypeError("undefined is not a function [object Object]");
  const { sync } = Excel.RequestContext.prototype;
  globalThis.brokenAt = 1;
  Excel.RequestContext.prototype.sync = function (...all) {
    globalThis.brokenAt -= 1;
    return globalThis.brokenAt < 1 ? Promise.reject(broken) : sync.apply(this, all);
  };
})()`;

describe("what Excel refuses is said in words, whatever it calls it", () => {
  it.each([
    ["nl-NL", "reading", 1],
    ["en-US", "writing, and in taking that back", 2],
  ])(
    "in %s, in %s",
    async (language, _when, from) => {
      she = await WithPane.open(null, language);
      for (const code of codes()) {
        for (const button of ["#insert-all", "#update"]) {
          refuse(code, from);
          await she.driver.press(button, button);
          she.workbook.host.switches.beforeAction = null;
          const said = she.says();
          expect([code, button, javaScript.exec(she.text())?.[0] ?? null]).toEqual([code, button, null]);
          expect([code, button, said.length > 30, she.driver.find("#insert-all")?.hasAttribute("disabled")]).toEqual([
            ...[code, button, true, false],
          ]);
          if (button === "#insert-all" && from === 1)
            expect([code, said]).toEqual([code, expect.stringMatching(/[.:] /)]);
        }
        she.workbook.host.model.settings.delete("OffensiefJournaal");
      }
    },
    120_000,
  );
});

describe("a fault of our own is said in words, and leaves a way to go on", () => {
  it("from pane, ribbon, form and what is typed", async () => {
    she = await WithPane.open();
    const { window } = she.workbook.addin!.pane;
    const ours = /ging iets mis in de invoegtoepassing zelf/;
    const told = (what: string) => {
      expect([what, she.says()]).toEqual([what, expect.stringMatching(ours)]);
      expect([what, javaScript.exec(she.text())?.[0] ?? null]).toEqual([what, null]);
    };
    await she.play({ click: "invoegenAlles" });
    await she.play({ pane: { newScenario: { title: "Najaar" } } });
    window.eval(breaking);
    const broken = (at = 1) => window.eval(`brokenAt = ${at}`);
    for (const action of ["invoegenAlles", "bijwerken", "bronTonen", "markeringenWisselen", "scenariosControleren"]) {
      broken();
      await she.play({ click: action });
      told(action);
    }
    for (const button of ["#update", "#remove", "#find-broken", "#insert-table"]) {
      await she.driver.openTab("brief");
      broken();
      await she.driver.press(button, button);
      told(button);
    }
    broken();
    await she.play({ pane: { copy: { title: "Kopie" } } });
    told("copy");
    broken();
    await she.play({ type: { "Najaar!Q42": 40 } });
    told("typed");
    broken(1_000_000);
    expect(await she.play({ pane: { bookTyped: true } })).toMatchObject({ tone: "success" });
  });
});
