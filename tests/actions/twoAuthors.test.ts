import { euro } from "../../src/letter/amount";
import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { insertTable } from "../../src/actions/insert";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { removeMutation } from "../../src/actions/removeMutation";
import { findUnfinished } from "../../src/actions/unfinished";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import type { Booking } from "../../src/scenario/Booking";
import { rowText } from "../../src/scenario/rowText";
import { breaksOff, colleagueAdds, isBegun, resolves } from "../support/breaksOff";
import type { Controller } from "../support/controller";
import { bookRows } from "../support/bookRows";
import { facts } from "../support/facts";
import { excelOf } from "../support/nodeHost";
import { mutation } from "../support/scenarios";
import { startBooked } from "../support/scenarioStarts";
import {
  cellsOf,
  columnIn,
  line,
  placeOf,
  reallocation,
  refusal,
  shift,
  startScenario,
  tableOf,
  texts,
} from "../support/scenarioWorkbook";

const preventive = letter.themes.find(({ id }) => id === "Preventief");
if (!preventive) throw new Error("no theme");
const ledger = "Offensief_Mutaties";
const register = "Offensief_Scenarios";

let she: Controller;
/** One workbook for what is tried after each other in it: each leaves it as the next expects it. */
const inOneWorkbook = (start = startScenario) => {
  beforeAll(async () => {
    she = await start();
  });
  afterAll(() => she.leave());
};
const settle = () => she.host.engine.settle();
const office = () => excelOf(she.host);

const nothing = () => true;
const rowsHaveCome = (count: number) => () => tableOf(she, ledger).length === count;
const sheetHasCome = () => she.sheets().includes("Mijn plan");

const theirs = {
  ...{ Scenario: "S1", Nr: 2, Thema: "MIT", Post: "Politie", Jaar: 2021, Bedrag: 7, Soort: "overig" },
  ...{ Toelichting: "van een collega", "Opgesteld door": "P. de Vries" },
};
const explanations = () => tableOf(she, ledger).map((row) => [row["Nr"], row["Toelichting"]]);

describe("a booking that broke off, where a colleague took the same number meanwhile", () => {
  inOneWorkbook(startBooked);
  /** The colleague takes his rows away: each begins with the first booking only. */
  afterEach(async () => {
    const rows = tableOf(she, ledger).length;
    await office().run(async (context) => {
      for (let row = 1; row < rows; row += 1) context.workbook.tables.getItem(ledger).rows.getItemAt(1).delete();
      await context.sync();
    });
    await settle();
    expect(explanations()).toEqual([[1, texts.explanation]]);
  });

  it("is taken back, and the colleague's row stays", async () => {
    await breaksOff(she, rowsHaveCome(3), () => bookMutation("S1", shift, texts));
    await colleagueAdds(she, ledger, theirs);
    expect(explanations()).toHaveLength(4);
    await resolves(she);
    expect(explanations()).toEqual([
      [1, texts.explanation],
      [2, "van een collega"],
    ]);
  });

  it("of which nothing had come yet takes nothing from the colleague", async () => {
    await breaksOff(she, nothing, () => bookMutation("S1", line(7_000_000), texts));
    await colleagueAdds(she, ledger, theirs);
    await resolves(she);
    expect(explanations()).toHaveLength(2);
  });

  it("is taken back whatever its explanation has in it: lines, quotes, what looks like a number", async () => {
    for (const explanation of ["eerste\r\ntweede", "'s avonds", "2020", "=1+1", "<script>"]) {
      await breaksOff(she, rowsHaveCome(2), () => bookMutation("S1", line(100_001), { ...texts, explanation }));
      await resolves(she);
      expect([explanation, explanations()]).toEqual([explanation, [[1, texts.explanation]]]);
    }
  });

  it("and was being removed is finished, but for what the colleague booked under its number", async () => {
    facts(await bookMutation("S1", line(2_000_000), texts));
    await settle();
    await breaksOff(she, nothing, () => removeMutation("S1", 2));
    await colleagueAdds(she, ledger, theirs);
    await resolves(she);
    expect(explanations()).toEqual([
      [1, texts.explanation],
      [2, "van een collega"],
    ]);
  });
});

describe("the first booking of all, that broke off before it came", () => {
  inOneWorkbook();

  it("leaves the empty row as it was where it had come", async () => {
    const { sheetId, rect } = placeOf(she, ledger);
    const before = she.host.engine.read(sheetId, rect);
    await breaksOff(she, rowsHaveCome(2), () => bookMutation("S1", shift, texts));
    await resolves(she);
    expect(placeOf(she, ledger).rect).toEqual(rect);
    expect(she.host.engine.read(sheetId, rect)).toEqual(before);
  });

  it("leaves the row that a colleague typed in the empty table", async () => {
    await breaksOff(she, nothing, () => bookMutation("S1", line(1_000_000), texts));
    const { sheetId, rect } = placeOf(she, ledger);
    for (const [header, value] of Object.entries(theirs))
      await she.typeAt(sheetId, rect.row + 1, columnIn(she, ledger, header), value);
    await resolves(she);
    expect(explanations()).toEqual([[2, "van een collega"]]);
  });
});

describe("a number that two authors got at once", () => {
  const notes = async () =>
    facts(await readScenarios()).faults.map(({ number, row, problem, isNote }) => [
      number,
      row,
      isNote,
      rowText(problem, "nl"),
    ]);

  describe("in a scenario that is open", () => {
    inOneWorkbook();

    it("is told in Controle, and neither removed nor reversed for both until one has a number of its own", async () => {
      facts(await bookMutation("S1", line(1_000_000), texts));
      facts(await bookMutation("S1", shift, texts));
      await colleagueAdds(she, ledger, theirs);
      const said = expect.stringMatching(
        /^Onder nr 2 staan rijen van verschillende opstellers \(J\. Jansen; P\. de Vries\)\..*ander nummer/,
      ) as unknown;
      expect(await notes()).toEqual([7, 8, 9].map((row) => [2, row, true, said]));
      const before = tableOf(she, ledger);
      expect(refusal(await removeMutation("S1", 2))).toEqual(said);
      expect(refusal(await bookMutation("S1", { form: "reversal", number: 2 }, texts))).toEqual(said);
      expect(tableOf(she, ledger)).toEqual(before);

      const { sheetId, rect } = placeOf(she, ledger);
      await she.typeAt(sheetId, rect.row + 4, columnIn(she, ledger, "Nr"), 3);
      expect(await notes()).toEqual([]);
      expect(facts(await removeMutation("S1", 2))).toEqual({ rows: 2 });
      await settle();
      expect(explanations()).toEqual([
        [1, texts.explanation],
        [3, "van een collega"],
      ]);
    });

    it("is no alarm for what the pane books over several rows, nor for taking it back", async () => {
      const both = ["MIT/Politie", "MIT/OM"];
      const cut = { amount: euro(2_000_000), way: "proportional", belowZero: false } as const;
      const at2021 = { year: 2021, onwards: false };
      const bookings: readonly Booking[] = [
        shift,
        reallocation("MIT/Politie", "MIT/OM", 1_000_000, 2021),
        { form: "spread", kind: "taakstelling", keys: both, from: 2021, to: 2022, ...cut },
        { form: "indexation", kind: "loonbijstelling", percentage: 2.3, share: 1, keys: both, columns: [at2021] },
      ];
      const numbers: number[] = [];
      const books = async (booking: Booking) => {
        const { rows } = facts(await bookMutation("S1", booking, texts));
        expect(rows.length).toBeGreaterThan(1);
        numbers.push(...rows.slice(0, 1).map(({ number }) => number));
      };
      for (const booking of bookings) await books(booking);
      await books({ form: "reversal", number: numbers[0]! });
      await settle();
      expect(await notes()).toEqual([]);
    });
  });

  describe("in a scenario that is frozen", () => {
    beforeEach(async () => {
      she = await startScenario();
    });
    afterEach(() => she.leave());

    it("keeps that number in a frozen stand: what is said does not send her where only tegenboekingen go", async () => {
      const shared = { number: 1, kind: "intensivering", amount: euro(1_000_000) } as const;
      await bookRows([
        mutation({ ...shared, author: "J. Jansen" }),
        mutation({ ...shared, key: "MIT/OM", author: "P." }),
      ]);
      await settle();
      facts(await freezeScenario("S1", { moment: "slotwet", date: "2021-03-01" }));
      const said = expect.stringMatching(
        /^Onder nr 1 .*\(J\. Jansen; P\.\)\. De stand is vastgelegd \(slotwet\): laat het nummer staan.*dezelfde naam.*nieuw scenario/,
      ) as unknown;
      expect(await notes()).toEqual([6, 7].map((row) => [1, row, true, said]));
      expect(refusal(await bookMutation("S1", { form: "reversal", number: 1 }, texts))).toEqual(said);

      // What is said works: with one name under it both can be reversed.
      const { sheetId, rect } = placeOf(she, ledger);
      await she.typeAt(sheetId, rect.row + 2, columnIn(she, ledger, "Opgesteld door"), "J. Jansen");
      facts(await bookMutation("S1", { form: "reversal", number: 1 }, texts));
      await settle();
      expect(await notes()).toEqual([]);
    });

    it("is told of two reversals after freezing as well: those can still be numbered anew", async () => {
      await bookRows([mutation({ author: "J." }), mutation({ number: 2, key: "MIT/OM", author: "J." })]);
      await settle();
      facts(await freezeScenario("S1", { moment: "slotwet", date: "2021-03-01" }));
      const back = { number: 3, amount: euro(-1_000_000) } as const;
      await bookRows([
        mutation({ ...back, reverses: 1, author: "J." }),
        mutation({ ...back, reverses: 2, key: "MIT/OM", author: "P." }),
      ]);
      const said = expect.stringMatching(/^Onder nr 3 .*Geef een van beide een ander nummer/) as unknown;
      expect(await notes()).toEqual([8, 9].map((row) => [3, row, true, said]));

      // Nor is another number what to do about a row of the stand that was pasted in once more.
      await bookRows([mutation({ author: "J." })]);
      await settle();
      const twice = expect.stringMatching(/twee keer\. De stand is vastgelegd \(slotwet\): verwijder/) as unknown;
      expect((await notes()).filter(([number]) => number === 1)).toEqual([6, 10].map((row) => [1, row, false, twice]));
      expect(tableOf(she, ledger).map((row) => row["Controle"])[4]).toMatch(
        /^dubbel: .*ander nummer als de stand niet is vastgelegd$/,
      );
    });
  });
});

describe("a new scenario that broke off", () => {
  inOneWorkbook();

  it("is taken back with its sheet where that had come", async () => {
    const before = she.picture();
    await breaksOff(she, sheetHasCome, () => newScenario({ title: "Mijn plan", author: "J. Jansen" }));
    expect(she.sheets()).toContain("Mijn plan");
    await resolves(she);
    expect(she.picture()).toEqual(before);
  });

  it("leaves the one that a colleague registered under the same code", async () => {
    await breaksOff(she, sheetHasCome, () => newScenario({ title: "Mijn plan", author: "J. Jansen" }));
    await colleagueAdds(she, register, {
      Code: "S2",
      Titel: "Plan van een collega",
      Basis: "brief",
      Van: 2020,
      Tot: 2024,
    });
    await resolves(she);
    expect(tableOf(she, register).map((row) => row["Titel"])).toEqual(["Sneller: MIT?", "Plan van een collega"]);
    expect(she.sheets()).not.toContain("Mijn plan");
  });

  it("leaves the sheet that a colleague made under the same name, with his names", async () => {
    await breaksOff(she, nothing, () => newScenario({ title: "Mijn plan", author: "J. Jansen" }));
    await office().run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mijn plan");
      sheet.getRange("A1").values = [["van een collega"]];
      context.workbook.names.add("Offensief_S9_2021", sheet.getRange("A1"));
      await context.sync();
    });
    await resolves(she);
    expect(cellsOf(she, "Mijn plan")).toEqual([["van een collega"]]);
    expect(she.names()).toContain("Offensief_S9_2021");
  });
});

describe("a table of the letter, where a colleague's sheet comes just before ours", () => {
  inOneWorkbook();

  it("is refused, and the colleague's sheet stays", async () => {
    const { switches } = she.host.host;
    let isThere = false;
    switches.beforeAction = () => {
      if (isThere || !isBegun(she)) return;
      isThere = true;
      const id = she.host.engine.addSheet("Offensief Preventief");
      const cell = { row: 0, column: 0, rows: 1, columns: 1 };
      she.host.engine.write(id, cell, [[{ kind: "value", value: "van een collega" }]]);
    };
    const outcome = await insertTable(preventive, "newSheet");
    switches.beforeAction = null;
    await settle();
    expect(outcome.kind).toBe("refused");
    expect(facts(await findUnfinished())).toBeNull();
    expect(cellsOf(she, "Offensief Preventief")).toEqual([["van een collega"]]);
  });
});
