import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookMutation } from "../../src/actions/bookMutation";
import { copyScenario } from "../../src/actions/copyScenario";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import type { Booking } from "../../src/scenario/Booking";
import englishFunctions from "../../src/deploy/functions/functions.en.json";
import { evaluateFormulas } from "../../src/workbench/node/evaluateFormulas";
import { root } from "../support/nodeHost";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { cellsOf, line, reallocation, refusal, shift, startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
const freezing = { moment: "ontwerpbegroting", name: "versie 2", date: "2020-09-15" };
const settle = () => she.host.engine.settle();

describe("a scenario on a frozen stand", () => {
  beforeEach(async () => {
    she = await startScenario();
  });
  afterEach(() => she.leave());

  const verdicts = (code: string, theme: string) => she.values(`Offensief_${code}_${theme}_Oordeel`);
  const build = async (horizon?: { first: number; last: number }) => {
    const made = await newScenario({ title: "Vervolg", base: { code: "S1" }, ...(horizon ? { horizon } : {}) });
    await settle();
    return made;
  };

  it("is refused while nothing is frozen, or where the stand has no such years", async () => {
    expect(refusal(await build())).toMatch(/^Van scenario S1 is geen vastgelegde stand/);
    facts(await freezeScenario("S1", freezing));
    expect(refusal(await build({ first: 2019, last: 2024 }))).toMatch(/cijfers van 2020 tot en met 2024/);
    expect(refusal(await build({ first: 2021, last: 2023 }))).toMatch(/eindigen/);
  });

  it("keeps its figure when something is reversed in what it starts from, while the function with both codes counts it, and says so", async () => {
    facts(await bookMutation("S1", line(4_500_000), texts));
    await settle();
    facts(await freezeScenario("S1", freezing));
    facts(await build());
    facts(await bookMutation("S2", line(1_000_000), texts));
    await settle();
    const ask = async () => {
      const formulas = [
        '=OFFENSIEF.SCENARIO(Offensief_Mutaties[#All],"S1+S2","MIT","Politie",2021)',
        "=INDEX(Offensief_S2_MIT_Politie,2)",
      ];
      return (await evaluateFormulas(she.host.engine, formulas)).map((answer) =>
        "value" in answer ? answer.value : answer.error,
      );
    };
    expect(await ask()).toEqual([41, 41]);
    facts(await bookMutation("S1", { form: "reversal", number: 1 }, texts));
    await settle();
    expect(await ask()).toEqual([36.5, 41]);
    const { code } = englishFunctions.SCENARIO.parameters;
    expect(code).toMatch(/"S1\+S2" adds all mutations of both, also what was reversed in S1 after freezing/);
    const dutch = readFileSync(join(root, "src/functions/scenarioFunctions.ts"), "utf8");
    expect(dutch).toMatch(/"S1\+S2" telt alle mutaties van beide, ook wat in S1 na het vastleggen is tegengeboekt/);
  });

  it("starts with the figures and announced amounts of the stand, and is called after it", async () => {
    facts(await bookMutation("S1", line(4_500_000), texts));
    facts(await bookMutation("S1", line(4_500_000, { key: "MIT/Aangekondigd" }), texts));
    facts(await bookMutation("S1", line(4_500_000, { key: "Totaal/Aangekondigd" }), texts));
    await settle();
    facts(await freezeScenario("S1", freezing));
    expect(facts(await build())).toEqual({ code: "S2", sheet: "Vervolg" });
    expect(cellsOf(she, "Vervolg")[5]?.[1]).toBe("Stand S1, ontwerpbegroting, versie 2");
    expect(she.values("Offensief_S2_MIT_Politie")).toEqual([5.1, 40, 37.7, 40.4, 40.4, 40.4]);
    expect(she.values("Offensief_S2_MIT_Enveloppe").slice(0, 2)).toEqual([21.5, 86.5]);
    expect(verdicts("S2", "MIT").slice(0, 2)).toEqual(["sluit aan", "sluit aan, afrondingsverschil"]);
    facts(await bookMutation("S2", line(1_000_000), texts));
    await settle();
    expect(verdicts("S2", "MIT")[1]).toBe("sluit niet aan (+1,0)");
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(40);
  });

  it("knows the kasschuif and herschikking that are in its stand, shows them, and takes them on to the next", async () => {
    facts(await bookMutation("S1", shift, texts));
    facts(await bookMutation("S1", reallocation("MIT/Politie", "BB/Stelsels", 2_000_000, 2023), texts));
    await settle();
    const before = ["MIT", "BB", "Totaal"].map((theme) => verdicts("S1", theme));
    facts(await freezeScenario("S1", freezing));
    facts(await build());
    expect(["MIT", "BB", "Totaal"].map((theme) => verdicts("S2", theme))).toEqual(before);
    expect(before[0]?.slice(1, 4)).toEqual([
      "verschoven; meerjarig saldo 0",
      "verschoven; meerjarig saldo 0",
      "tussen thema's, totaal 0",
    ]);
    expect(she.values("Offensief_S2_MIT_Saldo")).toEqual([0, -1, 1, -2, 0, 0]);
    facts(await freezeScenario("S2", { ...freezing, moment: "1e suppletoire" }));
    facts(await newScenario({ title: "Later", base: { code: "S2" }, horizon: { first: 2022, last: 2026 } }));
    await settle();
    expect(verdicts("S3", "MIT").slice(0, 2)).toEqual(["verschoven; meerjarig saldo 0", "tussen thema's, totaal 0"]);
  });

  it("natively says what the letter with all mutations says, whatever was frozen and booked", async () => {
    const [first = [], second = []] = ledgers();
    for (const booking of first) facts(await bookMutation("S1", booking, texts));
    facts(await copyScenario("S1", "Alles in een"));
    await settle();
    facts(await freezeScenario("S1", freezing));
    facts(await newScenario({ title: "Vervolg", base: { code: "S1" } }));
    for (const booking of second) {
      facts(await bookMutation("S2", booking, texts));
      facts(await bookMutation("S3", booking, texts));
    }
    await settle();
    const parts = ["Som", "NietAangekondigd", "Enveloppe", "Verschil", "Saldo", "Oordeel"];
    for (const theme of [...letter.themes.map(({ id }) => id), "Totaal"])
      for (const part of theme === "Totaal" ? parts.filter((each) => each !== "NietAangekondigd") : parts)
        expect([theme, part, she.values(`Offensief_S3_${theme}_${part}`)]).toEqual([
          theme,
          part,
          she.values(`Offensief_S2_${theme}_${part}`),
        ]);
    expect(verdicts("S3", "MIT")).toContain("verschoven en tussen thema's, totaal 0");
    // A dozen bookings on three scenarios.
  });
});

/** What is booked before and after freezing: every kind of which a stand keeps the history. */
function ledgers(): readonly (readonly Booking[])[] {
  const wages: Booking = {
    ...({ form: "indexation", kind: "loonbijstelling", percentage: 2.3, share: 0.7 } as const),
    keys: ["MIT/Politie", "Preventief/Denormalisering"],
    columns: [
      { year: 2020, onwards: false },
      { year: 2021, onwards: false },
    ],
  };
  const shifted = (amount: number): Booking => ({
    form: "cashShift",
    key: "MIT/Politie",
    years: [
      { year: 2021, amount: euro(-amount) },
      { year: 2023, amount: euro(amount) },
    ],
  });
  const stelsels = { key: "BB/Stelsels", from: 2022, to: 2022 };
  const moved = reallocation("MIT/Politie", "BB/Stelsels", 2_000_000, 2021);
  return [
    [moved, wages, shifted(1_000_000), line(3_000_000, stelsels)],
    [
      ...[wages, shifted(500_000), line(-3_000_000, stelsels)],
      line(1_000_000, { key: "Preventief/Denormalisering", from: 2020, to: 2020 }),
    ],
  ];
}
