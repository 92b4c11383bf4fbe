import { bookMutation } from "../../src/actions/bookMutation";
import { bookTyped } from "../../src/actions/bookTyped";
import { putBack, refresh } from "../../src/actions/refresh";
import { insertAll } from "../../src/actions/insert";
import { forgetUnfinished, previewUnfinished, resolveUnfinished } from "../../src/actions/unfinished";
import { HostError } from "../../src/workbench/protocol/HostError";
import { breaksOff, isBegun } from "../support/breaksOff";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, refusal, startScenario, texts } from "../support/scenarioWorkbook";

/** What a cell held stands in the workbook's settings only while something is being done. */
let she: Controller;
const secret = 41.234567;
const old = String(secret);
beforeAll(async () => {
  she = await startScenario();
  facts(await insertAll());
  await she.host.engine.settle();
});
afterAll(() => she.leave());

const setting = () => JSON.stringify(she.host.host.model.settings.get("OffensiefJournaal") ?? null);
const holds = () => setting().includes(old) || setting().includes("journal");
/** She types over a figure of the letter, and has it put back: what stood there is what a journal needs. */
const typed = async () => {
  await she.type("Offensief_MIT_Politie", 0, 1, secret);
  await she.host.engine.settle();
  return facts(await refresh()).overtyped;
};
const figure = () => she.values("Offensief_MIT_Politie")[1];

describe("what stood in cells is gone from the settings", () => {
  it("after it was done; while it is under way it stands there", async () => {
    const cells = await typed();
    let seen = false;
    she.host.host.switches.beforeAction = () => void (seen ||= setting().includes(old));
    facts(await putBack(cells));
    she.host.host.switches.beforeAction = null;
    expect([seen, holds(), figure()]).toEqual([true, false, 35.5]);
  });

  it("after the answer was lost, and it was done all the same", async () => {
    const cells = await typed();
    let isBatch = false;
    she.host.host.switches.beforeAction = () => {
      if (!isBatch && isBegun(she)) she.host.host.switches.lostAnswers = 1;
      isBatch ||= isBegun(she);
    };
    facts(await putBack(cells));
    she.host.host.switches.beforeAction = null;
    expect([isBatch, holds(), figure()]).toEqual([true, false, 35.5]);
  });

  it("after Excel refused it halfway, and what was done was taken back", async () => {
    const cells = await typed();
    let isRefused = false;
    she.host.host.switches.beforeAction = () => {
      if (isRefused || !setting().includes(old)) return;
      isRefused = true;
      throw new HostError("AccessDenied", "no");
    };
    const outcome = await putBack(cells);
    she.host.host.switches.beforeAction = null;
    expect([outcome.kind, isRefused, holds(), figure()]).toEqual(["refused", true, false, secret]);
    facts(await putBack(cells));
  });

  it.each<[string, number | undefined, () => Promise<void>]>([
    ["Herstellen", secret, async () => void facts(await resolveUnfinished(facts(await previewUnfinished())))],
    ["Niet herstellen", undefined, async () => void facts(await forgetUnfinished(facts(await previewUnfinished())))],
  ])("after it broke off and she chose %s", async (_way, after, choose) => {
    const cells = await typed();
    await breaksOff(
      she,
      () => setting().includes(old),
      () => putBack(cells),
    );
    expect(holds()).toBe(true);
    await choose();
    await she.host.engine.settle();
    expect(holds()).toBe(false);
    if (after !== undefined) expect(figure()).toBe(after);
    facts(await bookMutation("S1", line(1_000_000), texts));
  });
});

describe("what she types in a cell while it is being booked", () => {
  it("is told with its place and words where it can't be put back: it stands nowhere else", async () => {
    await she.type("Offensief_S1_MIT_Politie", 0, 2, 50);
    await she.host.engine.settle();
    const { switches, model } = she.host.host;
    const rect = model.names.find(({ name }) => name === "Offensief_S1_MIT_Politie")?.formula ?? "";
    const place = /!\$([A-Z]+)\$(\d+)/.exec(rect);
    if (!place) throw new Error(rect);
    const column = [...(place[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + 1;
    const cell = { row: Number(place[2]) - 1, column, rows: 1, columns: 1 };
    const [sheet] = she.sheets().filter((name) => name.startsWith("Sneller"));
    let isRead = false;
    let isTyped = false;
    let isRefused = false;
    let begun = 0;
    let wasBegun = false;
    switches.beforeAction = (action) => {
      // The scenario's sheet is read with values and formulas; what comes next to cells belongs to the booking.
      const asked = JSON.stringify(action.QueryInfo?.Select);
      if (isRead && !isTyped && (asked === '["formulas"]' || ["Formulas", "Values"].includes(action.Name))) {
        isTyped = true;
        she.host.engine.enter(she.sheetId(sheet ?? ""), cell, [[{ kind: "value", value: 61 }]]);
      }
      isRead ||= asked === '["values","formulas"]';
      const now = isBegun(she);
      if (now && !wasBegun) begun += 1;
      wasBegun = now;
      // What puts back what she typed is a batch of its own.
      if (begun !== 2 || isRefused) return;
      isRefused = true;
      throw new HostError("AccessDenied", "no");
    };
    const outcome = await bookTyped(texts);
    switches.beforeAction = null;
    await she.host.engine.settle();
    expect(outcome).toMatchObject({ kind: "refused", problem: { kind: "retypedLost" } });
    expect(refusal(outcome)).toMatch(
      /Er is geboekt wat u eerst typte\..*kon niet worden teruggezet: .+![A-Z]+\d+: 61\. Typ dat opnieuw/,
    );
    expect(holds()).toBe(false);
  });
});
