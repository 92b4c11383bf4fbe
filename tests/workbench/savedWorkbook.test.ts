import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import type { SheetFile } from "../../src/workbench/xlsx/WorkbookFile";
import { Controller } from "../support/controller";
import { describeWithLibreOffice } from "../support/libreOffice";
import { comparedWithLibreOffice } from "../support/sameInLibreOffice";

const custom = { namespaces: ["OFFENSIEF"] };
let she: Controller;
let bytes: Uint8Array;

beforeAll(async () => {
  she = await Controller.start();
  await she.click("invoegenAlles");
  await she.type("Offensief_MIT_Politie", 0, 1, 40);
  await she.typeAt("sheet1", 0, 0, "=OFFENSIEF.TOTAAL(2021)");
  bytes = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), custom);
});
afterAll(() => she.leave());

describe("the saved workbook", () => {
  it("has the names with their comments, the rules and the formulas", async () => {
    const { file, dropped } = await readXlsx(bytes, custom);
    expect(dropped).toEqual([]);
    expect(file.names.find((each) => each.name === "Offensief_MIT_Politie")).toMatchObject({
      formula: expect.stringMatching(/^=Offensief!\$B\$\d+:\$E\$\d+$/),
      comment: 'Tabel "MIT", rij "Politie"; brief 2946123',
      scope: null,
    });
    const sheet = file.sheets.find((each) => each.name === "Offensief");
    expect(sheet?.rules).toHaveLength(16);
    expect(sheet?.frozen).toEqual({ rows: 4, columns: 1 });
    expect(sheet?.validations).toHaveLength(4);
    expect(sheet?.columns.filter((column) => column.outlineLevel > 0 && column.hidden).length).toBeGreaterThan(5);
    expect(sheet?.page.fit).toEqual({ wide: 1, tall: 1 });
  });

  it("has custom functions in the form in which Excel stores them, with their values", async () => {
    const { file } = await readXlsx(bytes, custom);
    expect(file.sheets[0]?.cells.find((cell) => cell.row === 0 && cell.column === 0)).toMatchObject({
      formula: "=OFFENSIEF.TOTAAL(2021)",
      value: 141,
    });
    const raw = await readXlsx(bytes);
    expect(raw.file.sheets[0]?.cells[0]?.formula ?? "").not.toBe("=OFFENSIEF.TOTAAL(2021)");
  });
});

describe("opened again in an empty workbook", () => {
  let reopened: Controller;
  /** A file keeps widths in whole pixels. */
  const comparable = (sheet: SheetFile) => ({
    ...sheet,
    selection: null,
    columns: sheet.columns.map((column) => ({
      ...column,
      width: column.width === null ? null : Math.round(column.width / 0.75),
    })),
  });
  const contents = ({ host }: Controller) => toWorkbookFile(host.engine, host.host.model);
  beforeAll(async () => {
    const { file } = await readXlsx(bytes, custom);
    reopened = await Controller.start({ file });
  });
  afterAll(() => reopened.leave());

  it("has every cell, name, mark, drop-down, fold and page as it was", () => {
    const [before, after] = [contents(she), contents(reopened)];
    expect(after.names).toEqual(before.names);
    expect(after.sheets.map(comparable)).toEqual(before.sheets.map(comparable));
  });

  it("is known to the add-in: it finds its tables and their deviations", async () => {
    expect(await reopened.click("afwijkingenTonen")).toMatch(/^1 afwijking: MIT, Politie, 2021: \+4,5 \(oorzaak\)/);
    await reopened.type("Offensief_MIT_Politie", 0, 1, 35.5);
    expect(reopened.values("Offensief_MIT_Oordeel")[1]).toBe("sluit aan, afrondingsverschil");
  });
});

describeWithLibreOffice("in LibreOffice, calculated anew there", () => {
  it("has the same value in every cell of the tables and the sources", () => {
    const { differences, compared, text } = comparedWithLibreOffice(she, bytes, (name) => name !== "Blad1");
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
    expect(text).toContain("sluit niet aan (+4.5)");
  });
});
