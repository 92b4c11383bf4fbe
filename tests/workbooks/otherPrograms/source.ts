import { writeFileSync } from "node:fs";
import { bookMutation } from "../../../src/actions/bookMutation";
import { compareScenarios } from "../../../src/actions/compareScenarios";
import { freezeScenario } from "../../../src/actions/freezeScenario";
import { newScenario } from "../../../src/actions/newScenario";
import { addLine } from "../../../src/actions/scenarioShape";
import { euro } from "../../../src/letter/amount";
import type { Booking } from "../../../src/scenario/Booking";
import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { Controller } from "../../support/controller";
import { facts } from "../../support/facts";
import { inExcel } from "../../support/inExcel";

const texts = {
  explanation: "Besluit",
  status: "concept",
  decision: "",
  author: "J. Jansen",
  date: "2020-09-15",
} as const;

/** The workbook that the other programs open and save: everything of ours once, and formulas of hers that lean on it. */
export async function main(out: string): Promise<void> {
  const she = await Controller.start();
  try {
    inExcel(she.host);
    await she.click("invoegenAlles");
    facts(await newScenario({ title: "Sneller", author: "J. Jansen" }));
    facts(await addLine("MIT", "Drones"));
    await book("S1", "MIT/Politie", 2021, 2_500_000);
    await book("S1", "MIT/Eigen1", 2022, 1_000_000);
    facts(await freezeScenario("S1", { moment: "ontwerpbegroting", name: "versie 1", date: "2020-09-15" }));
    facts(await newScenario({ title: "Verder", base: { code: "S1" } }));
    await book("S2", "MIT/OM", 2022, -1_000_000);
    await she.host.engine.settle();
    facts(await compareScenarios(["S1", "S2"]));
    await hers(she);
    await she.host.engine.settle();
    writeFileSync(out, writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces: ["OFFENSIEF"] }));
  } finally {
    she.leave();
  }
}

async function book(code: string, key: string, year: number, amount: number): Promise<void> {
  const line: Booking = { form: "line", kind: "intensivering", key, from: year, to: year, amount: euro(amount) };
  facts(await bookMutation(code, line, texts));
}

/** Her own cells and a name of her own that only begins like ours. */
async function hers({ host }: Controller): Promise<void> {
  const cells = [
    "=SUM(Offensief_MIT_Politie)",
    "=INDEX(Offensief_S2_MIT_OM,3)",
    "=Offensief!C65*2",
    "=SUM(Offensief_Mutaties[Bedrag])",
    "=OFFENSIEF.TOTAAL(2021)",
    "=Offensief_Eigen*2",
  ];
  host.engine.write("sheet1", { row: 1, column: 1, rows: 1, columns: 1 }, [[{ kind: "value", value: 12 }]]);
  inExcel(host);
  await Excel.run(async (context) => {
    context.workbook.names.add("Offensief_Eigen", "=Blad1!$B$2", "");
    await context.sync();
  });
  host.engine.write(
    "sheet1",
    { row: 1, column: 0, rows: cells.length, columns: 1 },
    cells.map((formula) => [{ kind: "formula", formula }]),
  );
}
