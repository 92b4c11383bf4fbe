import fc from "fast-check";
import { bookMutation } from "../../src/actions/bookMutation";
import { insertAll } from "../../src/actions/insert";
import { newScenario } from "../../src/actions/newScenario";
import { findUnfinished, forgetUnfinished, previewUnfinished, resolveUnfinished } from "../../src/actions/unfinished";
import { readNow } from "../../src/excel/readNow";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { overlaps, within } from "../../src/plan/address";
import type { Now } from "../../src/plan/journal/Bench";
import { planResolution } from "../../src/plan/journal/planResolution";
import { readJournal } from "../../src/plan/journal/readJournal";
import type { Area, Operation } from "../../src/plan/operation";
import { Controller } from "../support/controller";
import { excelOf } from "../support/nodeHost";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { line, texts } from "../support/scenarioWorkbook";
import { forgedJournal as journal } from "./forging/forgedJournals";

/** A workbook with all of ours, and sheets of hers that somebody names in a journal of his own making. */
let she: Controller;
let now: Now;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
  facts(await insertAll());
  facts(await newScenario({ title: "Najaar" }));
  facts(await bookMutation("S1", line(4_500_000), texts));
  facts(await bookMutation("S1", line(1_000_000), texts));
  await she.host.engine.settle();
  const first = she.sheetId("Blad1");
  for (const [row, column, value] of hers) await she.typeAt(first, row, column, value);
  const id = she.host.engine.addSheet("Blad2");
  for (const [row, column, value] of hers) await she.typeAt(id, row, column, value);
  // Beside our cells, on a sheet of ours.
  await she.typeAt(she.sheetId("Najaar"), 200, 1, "mijn notitie");
  await she.typeAt(she.sheetId("Offensief"), 300, 0, "mijn notitie");
  now = await excelOf(she.host).run((context) => readNow(context, letter));
}, 300_000);
afterAll(() => she.leave());

const hers: readonly (readonly [number, number, string | number])[] = [
  [0, 0, "Kosten"],
  [1, 0, "Oordeel"],
  [1, 1, 35.5],
  [2, 1, "=B2*2"],
  [3, 0, "sluit aan"],
  [4, 1, 2021],
];
const hersOn = [
  ...["Blad1", "Blad2"].flatMap((sheet) => hers.map(([row, column]) => ({ sheet, row, column }))),
  { sheet: "Najaar", row: 200, column: 1 },
  { sheet: "Offensief", row: 300, column: 0 },
].map((at): Area => ({ ...at, rows: 1, columns: 1 }));

/** Whether an operation touches a cell of hers, a sheet of hers or a name that is not ours. */
function touchesHers(each: Operation): boolean {
  if (each.kind === "removeSheet") return hersOn.some((at) => at.sheet === each.sheet);
  if (each.kind === "renameSheet") return /^Blad\d$/.test(each.sheet);
  if (each.kind === "removeLines")
    return hersOn.some((at) => at.sheet === each.sheet && at.row >= each.at && at.row < each.at + each.count);
  if (each.kind === "setName") return /^Blad\d$/.test(each.area.sheet) || /Mijn|Begroting/.test(each.name);
  if ("name" in each) return /Mijn|Begroting/.test(each.name);
  const areas = "areas" in each ? each.areas : "area" in each ? [each.area] : [];
  return areas.some(
    (at) => /^Blad\d$/.test(at.sheet) || (each.kind !== "style" && hersOn.some((own) => overlaps(own, at))),
  );
}

const foreign = /WEBSERVICE|\[1\]|Blad1!|HYPERLINK|=1\+1/;

describe("whatever a journal says that somebody forged", () => {
  it("nothing of hers is touched, no formula of his is written, and each cell that changes was named", () => {
    fc.assert(
      fc.property(journal, (forged) => {
        const read = readJournal({ id: "x", journal: forged });
        if (read.kind !== "open") return;
        const resolution = planResolution(letter, read.journal, read.unread, now);
        for (const each of resolution.groups.flat()) {
          expect([each, touchesHers(each)]).toEqual([each, false]);
          if (each.kind !== "write") continue;
          expect(
            each.cells.flat().filter((input) => typeof input === "object" && foreign.test(input?.formula ?? "")),
          ).toEqual([]);
          const told = resolution.cells.filter(({ place }) => place.startsWith(`${each.area.sheet}!`)).length;
          const rows = resolution.rows.length > 0;
          expect(told > 0 || rows).toBe(true);
        }
        for (const gone of resolution.areas) expect(hersOn.some((at) => within(at, gone))).toBe(false);
      }),
      { numRuns: 150, seed: 20_200_618 },
    );
  });

  it.each([
    ["by nothing", {}],
    ["by what many rows have", { Soort: "overig" }],
    ["by an empty cell", { Toelichting: "" }],
    ["by a number alone", { Nr: 1 }],
  ])("no row of the ledger goes that is told %s: it is shown and left", (_by, match) => {
    const rest = [{ kind: "removeRows", table: "Offensief_Mutaties", rows: [0, 1], match }];
    const rows = [{ table: "Offensief_Mutaties", match }];
    for (const forged of [
      { kind: "remove", rest },
      { kind: "insert", sheets: [], areas: [], rows },
      { kind: "change", back: [], rows },
    ]) {
      const read = readJournal({ v: 2, id: "x", journal: forged });
      if (read.kind !== "open") throw new Error(read.kind);
      const { rows: shown, groups, left } = planResolution(letter, read.journal, read.unread, now);
      expect([shown, groups.flat()]).toEqual([[], []]);
      expect(left).toContainEqual(expect.objectContaining({ reason: "notOurs", place: "Offensief_Mutaties" }));
    }
  });

  it("rows of a scenario that is said to be being deleted are each shown", () => {
    const rest = [{ kind: "removeRows", table: "Offensief_Mutaties", rows: [0], match: { Scenario: "S1" } }];
    const { rows, groups } = planResolution(letter, { kind: "remove", rest } as never, [], now);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain("Politie");
    expect(groups.flat().length).toBeGreaterThan(0);
  });

  it("and a way out remains: what she does with it keeps all that is hers, and then work goes on", async () => {
    const { settings } = she.host.host.model;
    const read = () =>
      hersOn.map(
        ({ sheet: on, row, column }) =>
          she.host.engine.read(she.sheetId(on), { row, column, rows: 1, columns: 1 })[0]?.[0]?.value,
      );
    const before = read();
    const forged = fc.sample(journal, { numRuns: 4, seed: 7 });
    for (const [index, each] of [...forged, { kind: "insert", sheets: [7] }].entries()) {
      settings.set("OffensiefJournaal", { id: "x", journal: JSON.parse(JSON.stringify(each)) as never } as never);
      const shown = facts(await previewUnfinished());
      if (index % 2 === 0) await resolveUnfinished(shown);
      else facts(await forgetUnfinished(shown));
      await she.host.engine.settle();
      // What Excel refused can still be forgotten.
      if (facts(await findUnfinished()) !== null) facts(await forgetUnfinished());
      expect(facts(await findUnfinished())).toBeNull();
      expect(read()).toEqual(before);
    }
  }, 120_000);
});
