import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { addLine } from "../../src/actions/scenarioShape";
import { euro } from "../../src/letter/amount";
import { checkComparison, chooseTheme, controlOf } from "../support/checkComparison";
import { book, compare, line } from "../support/comparison";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

const codes = ["S1", "S2", "S3", "S4", "S5", "S6"];
const longTitle =
  "Versnelde opbouw van het interventieteam met aanvullende bewaking en beveiliging, en een structurele ophoging bij de politie in alle regio's van het land; met een latere start van de preventieve aanpak";

let she: Controller;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterAll(() => she.leave());

it("compares six scenarios: a frozen one, one on its stand, other years, own lines, long and odd titles", async () => {
  facts(await newScenario({ title: "Sneller MIT" }));
  facts(await addLine("MIT", "Drones en sensoren"));
  facts(await addLine("Preventief", "Wijkaanpak"));
  await book("S1", line("intensivering", "MIT/Politie", [2021, "onwards"], 4.5));
  await book("S1", line("overboeking", "MIT/Eigen1", [2022, "onwards"], 1.25));
  const years = [
    { year: 2021, amount: euro(-3_000_000) },
    { year: 2022, amount: euro(3_000_000) },
  ];
  await book("S1", { form: "cashShift", key: "MIT/OM", years });
  await she.host.engine.settle();
  const moment = { moment: "ontwerpbegroting", name: "versie 2", date: "2020-09-15", author: "J. Jansen" } as const;
  facts(await freezeScenario("S1", moment));
  facts(await newScenario({ title: longTitle }));
  facts(await newScenario({ title: "Op de vastgelegde stand verder", base: { code: "S1" } }));
  facts(await newScenario({ title: "Later, tot en met 2024", horizon: { first: 2020, last: 2024 } }));
  facts(await newScenario({ title: "Minder" }));
  facts(await newScenario({ title: `Alles anders <b>&"'` }));
  await book("S2", line("intensivering", "BB/Stelsels", [2022, "onwards"], 12));
  await book("S2", line("overboeking", "BB/Aangekondigd", [2022, "onwards"], 12));
  await book("S3", line("overboeking", "Preventief/Eigen1", [2023, "onwards"], 2.125));
  await book("S4", line("intensivering", "MIT/Politie", [2024, 2024], 7));
  await book("S5", line("overboeking", "MIT/Politie", [2021, "onwards"], -30));
  await book("S6", line("intensivering", "Ondersteunend/Detentie", [2020, 2022], 33.3));
  facts(await compare(codes));
  await she.host.engine.settle();

  expect(await checkComparison(she, codes)).toBeGreaterThan(3000);
  expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
  await chooseTheme(she, "MIT");
  await checkComparison(she, codes, { id: "MIT", name: "MIT" });
  expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
});
