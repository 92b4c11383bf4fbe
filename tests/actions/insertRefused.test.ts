import { HostError } from "../../src/workbench/protocol/HostError";
import { newTable } from "../../src/workbench/model/TableModel";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { Controller } from "../support/controller";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
});
afterEach(() => she.leave());

/** Everything in the workbook that a user could miss or find too much. */
const picture = () => JSON.stringify(toWorkbookFile(she.host.engine, she.host.host.model));
const addName = (name: string) => {
  she.host.host.model.names.push({ name, formula: "=Blad1!$A$1", comment: "", visible: true, scope: null });
  she.host.engine.setName(name, "=Blad1!$A$1");
};

const cells = { row: 4, column: 2, rows: 1, columns: 2 };
const addTable = () => {
  she.host.host.model.tables.push(newTable("{1}", "Tabel1", "sheet1", { ...cells, rows: 3 }));
};
const keep = (part: { merged: { row: number; column: number; rows: number; columns: number }[] }) => {
  const sheet = she.host.host.model.sheet("sheet1");
  sheet.kept = { ...sheet.kept, ...part };
};

describe("inserting where something is in the way writes nothing, and says what", () => {
  const cases: [string, () => void, string, RegExp][] = [
    [
      "a sheet with our name",
      () => void she.host.engine.addSheet("OFFENSIEF"),
      "invoegenAlles",
      /Er is al een blad "Offensief".*"Offensief \(2\)"/,
    ],
    ["a name that is taken", () => addName("offensief_mit"), "invoegenAlles", /Deze namen bestaan al: Offensief_MIT\./],
    [
      "a workbook with protected structure",
      () => void (she.host.host.model.structureProtected = true),
      "invoegenAlles",
      /structuur van de werkmap is beveiligd/,
    ],
    ["a read-only workbook", () => void (she.host.host.switches.readOnly = true), "invoegenAlles", /alleen-lezen/],
    [
      "a cell that is in use",
      () =>
        she.host.engine.write("sheet1", { row: 5, column: 2, rows: 1, columns: 1 }, [
          [{ kind: "value", value: "van mij" }],
        ]),
      "invoegenMIT",
      /staat al iets in C6/,
    ],
    [
      "a formula that shows nothing",
      () =>
        she.host.engine.write("sheet1", { row: 5, column: 2, rows: 1, columns: 1 }, [
          [{ kind: "formula", formula: '=""' }],
        ]),
      "invoegenMIT",
      /staat al iets in C6/,
    ],
    ["an empty table", () => addTable(), "invoegenMIT", /gebied al in gebruik: tabel Tabel1\./],
    [
      "merged cells",
      () => keep({ merged: [{ row: 4, column: 2, rows: 2, columns: 2 }] }),
      "invoegenMIT",
      /samengevoegde cellen C5:D6/,
    ],
    [
      "a drop-down",
      () =>
        void she.host.host.model
          .sheet("sheet1")
          .validations.push({ rect: cells, source: "=$Z$1:$Z$2", prompt: null, alert: null }),
      "invoegenMIT",
      /gegevensvalidatie C5:D5/,
    ],
    [
      "a conditional format",
      () =>
        she.host.engine.setRules("sheet1", [
          { id: "mine", rects: [cells], formula: "=C5>1", style: { bold: true }, stopIfTrue: false },
        ]),
      "invoegenMIT",
      /voorwaardelijke opmaak C5:D5/,
    ],
    [
      "cells that were coloured",
      () => she.host.engine.setStyle("sheet1", cells, { fill: "#FFEE00" }),
      "invoegenMIT",
      /gekleurde cellen C5:D5/,
    ],
    [
      "a protected sheet",
      () => void (she.host.host.model.sheet("sheet1").protection.protected = true),
      "invoegenMIT",
      /Blad "Blad1" is beveiligd/,
    ],
    [
      "the sheet's edge",
      () => she.host.engine.select("sheet1", { row: 1_048_570, column: 0, rows: 1, columns: 1 }),
      "invoegenMIT",
      /de rand van het blad/,
    ],
  ];
  it.each(cases)("%s", async (_what, prepare, action, message) => {
    prepare();
    await she.host.engine.settle();
    const before = picture();
    expect(await she.click(action)).toMatch(message);
    expect(picture()).toBe(before);
  });

  it("a cell being typed in", async () => {
    she.host.host.switches.editMode = true;
    expect(await she.click("invoegenAlles")).toMatch(/aan het typen.*Enter of Esc/);
  });

  it("an Excel that is too old", async () => {
    she.leave();
    she = await Controller.start({ excelApi: "1.8" });
    const before = picture();
    expect(await she.click("invoegenAlles")).toMatch(/Deze versie van Excel kan dit niet/);
    expect(picture()).toBe(before);
  });
});

describe("one table at the selected cell", () => {
  it("stands there, and touches nothing around it", async () => {
    she.host.engine.write("sheet1", { row: 2, column: 2, rows: 1, columns: 1 }, [
      [{ kind: "value", value: "van mij" }],
    ]);
    she.host.engine.select("sheet1", { row: 3, column: 3, rows: 1, columns: 1 });
    expect(await she.click("invoegenPreventief")).toContain("De tabel staat in de werkmap");
    expect(she.sheets()).toEqual(["Blad1", "Offensief inventaris"]);
    expect(she.values("Offensief_Preventief_LokaleAanpak")).toEqual([null, 15, 10]);
    expect(she.values("Offensief_Preventief_Oordeel")).toEqual(["sluit aan", "sluit aan", "sluit aan"]);
    expect(she.host.engine.read("sheet1", { row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe("van mij");
    expect([...she.host.host.model.sheet("sheet1").columnWidths.keys()]).toEqual([]);
    expect([...she.host.host.model.sheet("sheet1").hiddenColumns]).toEqual([]);
  });
});

describe("a failure in mid-batch", () => {
  it.each([3, 10, 60, 200, 300, 450])("at action %i leaves the workbook as it was", async (place) => {
    const before = picture();
    let broken = false;
    she.host.host.switches.beforeAction = (action, index) => {
      if (broken || index !== place) return;
      broken = true;
      throw new HostError("GeneralException", `broken at ${action.Name}`);
    };
    expect(await she.click("invoegenAlles")).toMatch(/onverwachte fout \(GeneralException\).*Er is niets gewijzigd/);
    expect(broken).toBe(true);
    expect(picture()).toBe(before);
  });

  it("that can't be taken back is said plainly", async () => {
    she.host.host.switches.beforeAction = (_action, index) => {
      if (index >= 100 || she.sheets().length > 2) throw new HostError("GeneralException", "broken");
    };
    expect(await she.click("invoegenAlles")).toMatch(/kon nog niet worden teruggenomen.*Herstellen/);
  });
});
