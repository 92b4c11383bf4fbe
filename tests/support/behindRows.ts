import { bookTyped } from "../../src/actions/bookTyped";
import { readScenarios } from "../../src/actions/readScenarios";
import type { Outcome } from "../../src/actions/outcome";
import { euro } from "../../src/letter/amount";
import type { CellInput } from "../../src/workbench/engine/Engine";
import { bookRows } from "./bookRows";
import type { Controller } from "./controller";
import { facts } from "./facts";
import { buildScenario, cellsOf, columnIn, placeOf, tableOf, texts } from "./scenarioWorkbook";
import { mutation } from "./scenarios";
import { startKept } from "./startKept";

/** What is worked out of each row of the ledger. */
export const behindColumns = ["Controle", "Sleutel", "Van", "Tot", "Meerjarig", "Buiten", "Fout"] as const;

export type LedgerInput = string | number | null;

/** As many millions of Politie in 2021 as its number. */
export const booked = (number: number) => mutation({ number, amount: euro(1_000_000 * number), date: "" });

const ledger = "Offensief_Mutaties";

/** A workbook with two mutations of Politie in 2021, of 1 and 2 million, whose rows of the ledger are tampered with. */
export class BehindRows {
  private constructor(readonly she: Controller) {}

  static async start(): Promise<BehindRows> {
    const build = async () => {
      await buildScenario();
      await bookRows([booked(1), booked(2)]);
    };
    return new BehindRows(await startKept("behindRows", build));
  }

  async books(mutations: Parameters<typeof bookRows>[0]): Promise<void> {
    await bookRows(mutations);
    await this.she.host.engine.settle();
  }

  row(index: number): Record<string, unknown> {
    return tableOf(this.she, ledger)[index] ?? {};
  }

  /** What a cell of the ledger's body has, as it was typed in. */
  put(row: number, header: string, value: LedgerInput): Promise<void> {
    const { sheetId, rect } = placeOf(this.she, ledger);
    return this.she.typeAt(sheetId, rect.row + 1 + row, rect.column + columnIn(this.she, ledger, header), value);
  }

  /** Text that looks like a number, as a cell with the format Text has it. */
  async putText(row: number, header: string, value: string): Promise<void> {
    const { sheetId, rect } = placeOf(this.she, ledger);
    const column = rect.column + columnIn(this.she, ledger, header);
    const cell = { row: rect.row + 1 + row, column, rows: 1, columns: 1 };
    this.she.host.engine.setStyle(sheetId, cell, { numberFormat: "@" });
    this.she.host.engine.write(sheetId, cell, [[{ kind: "value", value }]]);
    await this.she.host.engine.settle();
  }

  /** What stands behind a row, pasted by value behind another, or the same. */
  paste(from: number, to = from): Promise<void> {
    const stood = this.row(from);
    return this.fill(to, new Map(behindColumns.map((header) => [header, stood[header] as LedgerInput])));
  }

  clear(row: number, headers: readonly string[] = behindColumns): Promise<void> {
    return this.fill(row, new Map(headers.map((header) => [header, null])));
  }

  /** A cell of the ledger's body as it is typed: its formula, or its value. */
  input(row: number, header: string): LedgerInput {
    const { sheetId, rect } = placeOf(this.she, ledger);
    const column = rect.column + columnIn(this.she, ledger, header);
    const [cell] =
      this.she.host.engine.read(sheetId, { row: rect.row + 1 + row, column, rows: 1, columns: 1 })[0] ?? [];
    return cell?.formula ?? (this.row(row)[header] as LedgerInput);
  }

  /** The ledger as it stands: puts all of it back in one edit, and sees that nothing is said of its rows then. */
  kept(): () => Promise<void> {
    const { sheetId, rect } = placeOf(this.she, ledger);
    const stood = this.she.host.engine.read(sheetId, rect).map((row) =>
      row.map(({ formula, value }): CellInput => {
        if (formula !== null) return { kind: "formula", formula };
        return value === null || value === "" ? { kind: "empty" } : { kind: "value", value };
      }),
    );
    return async () => {
      this.she.host.engine.write(sheetId, rect, stood);
      await this.she.host.engine.settle();
      expect(placeOf(this.she, ledger).rect).toEqual(rect);
      expect(this.said()).toMatchObject({ faults: 0, total: 0 });
      expect(await this.listed()).toEqual({ rows: [], hidden: 0 });
    };
  }

  /** Cells of one row, all at once. */
  async fill(row: number, cells: ReadonlyMap<string, LedgerInput>): Promise<void> {
    const { sheetId, rect } = placeOf(this.she, ledger);
    const at = { ...rect, row: rect.row + 1 + row, rows: 1 };
    const inputs: (CellInput | null)[] = Array.from({ length: rect.columns }, () => null);
    for (const [header, value] of cells)
      inputs[columnIn(this.she, ledger, header)] = value === null ? { kind: "empty" } : { kind: "value", value };
    this.she.host.engine.write(sheetId, at, [inputs]);
    await this.she.host.engine.settle();
  }

  politie2021(): unknown {
    return this.she.values("Offensief_S1_MIT_Politie")[1];
  }

  /** What each place says: the scenario's sheet, its row in the register, and the total over the ledger. */
  said() {
    const overview = cellsOf(this.she, "Scenario-overzicht").flat();
    return {
      sheet: String(cellsOf(this.she, "Sneller MIT")[2]?.[2]),
      faults: tableOf(this.she, "Offensief_Scenarios")[0]?.["Fouten"],
      total: overview[overview.indexOf("met een fout of twijfel") + 1],
    };
  }

  /** What the pane lists: rows by number, and how many it only knows of. */
  async listed() {
    const { faults, scenarios } = facts(await readScenarios());
    return { rows: faults.map(({ number, problem }) => [number, problem.kind]), hidden: scenarios[0]?.hiddenFaults };
  }

  /** How amounts count on the sheet, as it is said of the rows whose formulas are gone. */
  async counts() {
    const { faults } = facts(await readScenarios());
    return faults.flatMap(({ problem }) => (problem.kind === "formulasGone" ? [problem.counts] : []));
  }

  /** Types over Politie in 2021 and books it. */
  async typesOver(amount: number): Promise<Outcome<unknown>> {
    await this.she.type("Offensief_S1_MIT_Politie", 0, 1, amount);
    await this.she.host.engine.settle();
    const outcome = await bookTyped(texts);
    await this.she.host.engine.settle();
    return outcome;
  }
}
