import { bookMutation } from "../../src/actions/bookMutation";
import { copyScenario } from "../../src/actions/copyScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { restoreRowFormulas } from "../../src/actions/restoreRowFormulas";
import { removeMutation } from "../../src/actions/removeMutation";
import { euro } from "../../src/letter/amount";
import { BehindRows, booked } from "../support/behindRows";
import { breaksOff, resolves } from "../support/breaksOff";
import { facts } from "../support/facts";
import { columnIn, line, placeOf, refusal, tableOf, texts } from "../support/scenarioWorkbook";
import { mutation } from "../support/scenarios";

let rows: BehindRows;
beforeEach(async () => {
  rows = await BehindRows.start();
});
afterEach(() => rows.she.leave());

const putBack = async () => {
  const done = facts(await restoreRowFormulas());
  await rows.she.host.engine.settle();
  return done;
};

describe("the figures of a scenario with rows whose formulas are gone", () => {
  it("leave out a row without them: what is typed over the sheet's figure stands there afterwards", async () => {
    await rows.clear(0);
    expect(rows.politie2021()).toBe(37.5);
    facts(await rows.typesOver(50));
    expect(rows.politie2021()).toBe(50);
  });

  const otherwise: readonly (readonly [string, (tampered: BehindRows) => Promise<void>, number])[] = [
    ["the number of another line over Sleutel", (each) => each.put(0, "Sleutel", 3), 37.5],
    ["another year over Van and Tot", (each) => each.put(0, "Van", 2022).then(() => each.put(0, "Tot", 2022)), 37.5],
    ["0 over Van and its year over Tot", (each) => each.put(0, "Van", 0).then(() => each.put(0, "Tot", 2021)), 38.5],
    ["values, before its year was changed", (each) => each.paste(0).then(() => each.put(0, "Jaar", 2022)), 38.5],
  ];
  it.each(otherwise)("are reckoned from by nothing where a row has %s", async (_what, tamper, shown) => {
    await tamper(rows);
    expect(rows.politie2021()).toBe(shown);
    expect(await rows.counts()).toEqual(["otherwise"]);
    const because = /rij 6 niet\. Formules achter deze rij .* telt anders mee dan er staat/;
    expect(refusal(await bookMutation("S1", line(1_000_000), texts))).toMatch(because);
    expect(refusal(await rows.typesOver(50))).toMatch(because);
    expect(refusal(await copyScenario("S1", "Kopie"))).toMatch(because);
    expect(await putBack()).toEqual({ rows: 2 });
    expect(await rows.counts()).toEqual([]);
  });

  it("are reckoned from by nothing where a row has what belongs behind one of another line", async () => {
    await rows.books([mutation({ number: 3, key: "MIT/OM", amount: euro(1_000_000), date: "" })]);
    await rows.paste(2, 0);
    expect(rows.politie2021()).toBe(37.5);
    expect(await rows.counts()).toEqual(["otherwise"]);
    expect(refusal(await rows.typesOver(50))).toMatch(/telt anders mee dan er staat/);
  });

  const asItStands: readonly (readonly [string, (tampered: BehindRows) => Promise<void>])[] = [
    ["Meerjarig", (each) => each.put(0, "Meerjarig", 0)],
    ["Buiten", (each) => each.put(0, "Buiten", 0)],
    ["Van, with the same year", (each) => each.put(0, "Van", 2021)],
    ["Sleutel, with its number as text", (each) => each.putText(0, "Sleutel", String(each.row(0)["Sleutel"]))],
  ];
  it.each(asItStands)("count a row as it stands where only %s was typed over", async (_what, tamper) => {
    await tamper(rows);
    expect(rows.politie2021()).toBe(38.5);
    expect(await rows.counts()).toEqual(["asItStands"]);
    facts(await rows.typesOver(50));
    expect(rows.politie2021()).toBe(50);
  });

  it("are not kept from being changed by rows that count nowhere", async () => {
    await rows.put(0, "Bedrag", null);
    await rows.put(0, "Meerjarig", 0);
    await rows.put(1, "T/m", 2020);
    await rows.put(1, "Buiten", 0);
    expect(await rows.counts()).toEqual(["not", "not"]);
    facts(await rows.typesOver(50));
    expect(rows.politie2021()).toBe(50);
  });
});

describe("rows under one number, of which one lacks its formulas", () => {
  const shift = { number: 3, kind: "kasschuif", date: "" } as const;
  const halves = [
    mutation({ ...shift, from: 2021, to: 2021, amount: euro(-1_000_000) }),
    mutation({ ...shift, from: 2022, to: 2022, amount: euro(1_000_000) }),
  ];

  it("of a kasschuif: the sheet misses it at the other half, and the pane says which row is to blame", async () => {
    await rows.books(halves);
    await rows.clear(2);
    expect(rows.row(3)["Controle"]).toMatch(/^kasschuif telt niet op tot 0/);
    expect(rows.said()).toMatchObject({ faults: 2 });
    const told = [
      [3, "formulasGone"],
      [3, "besideGone"],
    ];
    expect(await rows.listed()).toEqual({ rows: told, hidden: 0 });
  });

  it("of a herschikking: its other leg is in order, on the sheet and in the pane", async () => {
    const move = { number: 3, kind: "herschikking", date: "" } as const;
    await rows.books([
      mutation({ ...move, amount: euro(-1_000_000) }),
      mutation({ ...move, key: "MIT/OM", amount: euro(1_000_000) }),
    ]);
    await rows.clear(2, ["Sleutel"]);
    expect(rows.said()).toMatchObject({ faults: 1 });
    expect(await rows.listed()).toEqual({ rows: [[3, "formulasGone"]], hidden: 0 });
  });

  it("where it is there twice: it counts once, and the other is not told to be double", async () => {
    await rows.books([booked(1)]);
    await rows.clear(0);
    expect(rows.row(2)["Controle"]).toBe("in orde");
    expect(rows.said()).toMatchObject({ faults: 1 });
    expect(await rows.listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
  });

  it("are neither reversed nor removed as if they were whole", async () => {
    await rows.books(halves);
    await rows.clear(2);
    const because = /rij 8 niet\. Formules achter deze rij .* telt niet mee/;
    expect(refusal(await bookMutation("S1", { form: "reversal", number: 3 }, texts))).toMatch(because);
    expect(refusal(await removeMutation("S1", 3))).toMatch(because);
    expect(tableOf(rows.she, "Offensief_Mutaties")).toHaveLength(4);
    expect(facts(await removeMutation("S1", 2))).toEqual({ rows: 1 });
  });

  it("are not reversed twice, where it is the reversal", async () => {
    facts(await bookMutation("S1", { form: "reversal", number: 2 }, texts));
    await rows.she.host.engine.settle();
    await rows.clear(2);
    expect(refusal(await bookMutation("S1", { form: "reversal", number: 2 }, texts))).toMatch(/rij 8 niet/);
  });
});

describe("putting formulas back", () => {
  it("mends rows that are empty behind, typed over or pasted by value, and touches nothing that she filled in", async () => {
    const before = tableOf(rows.she, "Offensief_Mutaties");
    await rows.paste(0);
    await rows.clear(1);
    await rows.put(1, "Van", 2022);
    expect(rows.said()).toMatchObject({ faults: 2 });
    expect(await putBack()).toEqual({ rows: 2 });
    expect(tableOf(rows.she, "Offensief_Mutaties")).toEqual(before);
    expect(rows.said()).toMatchObject({ faults: 0, total: 0 });
    expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
    await rows.put(0, "Jaar", 2022);
    expect([rows.politie2021(), rows.said().faults]).toEqual([37.5, 0]);
  });

  it("is refused where a column that formulas name is gone, and works once she has put it back", async () => {
    const { sheetId, rect } = placeOf(rows.she, "Offensief_Mutaties");
    const outside = rect.column + columnIn(rows.she, "Offensief_Mutaties", "Buiten");
    const isCalled = (name: string) => rows.she.typeAt(sheetId, rect.row, outside, name);
    await isCalled("Van mij");
    expect(refusal(await restoreRowFormulas())).toMatch(/ontbreekt: Buiten/);
    expect(refusal(await bookMutation("S1", line(1_000_000), texts))).toMatch(/ontbreekt: Buiten/);
    expect(facts(await readScenarios()).missingColumns).toEqual(["Buiten"]);
    await isCalled("Buiten");
    for (const row of [0, 1]) await rows.clear(row, ["Buiten"]);
    await putBack();
    expect(rows.said()).toMatchObject({ faults: 0, total: 0 });
  });

  it("that broke off halfway is done again, and loses nothing that she filled in", async () => {
    const before = tableOf(rows.she, "Offensief_Mutaties");
    await rows.clear(0);
    await rows.clear(1);
    const hasCome = () => String(rows.input(0, "Sleutel")).startsWith("=");
    await breaksOff(rows.she, hasCome, () => restoreRowFormulas());
    await resolves(rows.she);
    expect(await putBack()).toEqual({ rows: 2 });
    expect(tableOf(rows.she, "Offensief_Mutaties")).toEqual(before);
    expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
  });

  it("is refused on a protected sheet, with nothing changed", async () => {
    await rows.put(0, "Sleutel", 3);
    const { sheetId } = placeOf(rows.she, "Offensief_Mutaties");
    rows.she.host.host.model.sheet(sheetId).protection.protected = true;
    expect(refusal(await restoreRowFormulas())).toMatch(/Mutaties.*beveiligd/);
    expect(rows.row(0)["Sleutel"]).toBe(3);
  });
});
