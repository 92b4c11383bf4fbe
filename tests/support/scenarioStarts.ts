import { bookMutation } from "../../src/actions/bookMutation";
import { newScenario } from "../../src/actions/newScenario";
import { facts } from "./facts";
import { buildScenario, line, shift, texts } from "./scenarioWorkbook";
import { startKept } from "./startKept";

/** S1 on the sheet "Sneller MIT" and S2 on the sheet "Later", of which P. de Vries is the author. */
export const startTwoScenarios = () =>
  startKept("twoScenarios", async () => {
    await buildScenario();
    facts(await newScenario({ title: "Later", description: "Eerst wachten", author: "P. de Vries" }));
  });

/** S1 on the sheet "Plan", with 4.5 million of Politie in 2021. */
export const startPlan = () =>
  startKept("plan", async () => {
    facts(await newScenario({ title: "Plan" }));
    const words = { explanation: "x", status: "concept", decision: "", author: "", date: "" } as const;
    facts(await bookMutation("S1", line(4_500_000, { kind: "overig" }), words));
  });

/** S1 on the sheet "Sneller MIT" with three mutations, ready to be frozen. */
export const startThreeMutations = () =>
  startKept("threeMutations", async () => {
    await buildScenario();
    facts(await bookMutation("S1", line(4_500_000), texts));
    facts(await bookMutation("S1", shift, texts));
    facts(await bookMutation("S1", line(2_000_000, { key: "MIT/Aangekondigd", from: 2023, to: "onwards" }), texts));
  });

/** S1 on the sheet "Sneller MIT", with 1 million of Politie from 2021 to 2022. */
export const startShift = () =>
  startKept("shift", async () => {
    await buildScenario();
    facts(await bookMutation("S1", shift, texts));
  });

/** S1 on the sheet "Sneller MIT", with 1 million of Politie in 2021. */
export const startBooked = () =>
  startKept("booked", async () => {
    await buildScenario();
    facts(await bookMutation("S1", line(1_000_000), texts));
  });

/** S1 on the sheet "Versnellen", in an Excel with these options. */
export const startVersnellen = (options: Parameters<typeof startKept>[2] = {}) =>
  startKept("versnellen", async () => void facts(await newScenario({ title: "Versnellen" })), options);
