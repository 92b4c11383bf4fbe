import { brief2946123 as letter } from "../../../src/letter/brief2946123";
import type { MarkedArea } from "../../../src/plan/FoundTable";
import type { CellInput } from "../../../src/plan/operation";
import { isOurName } from "../../../src/plan/ours/isOurName";
import { nameFamily } from "../../../src/plan/ours/nameFamily";
import { savedElsewhere } from "../../../src/plan/ours/savedElsewhere";
import { standName } from "../../../src/plan/ours/standName";
import { planInsertAll } from "../../../src/plan/planInsertAll";
import { planRefresh } from "../../../src/plan/planRefresh";
import { tableCells } from "../../../src/plan/tableCells";
import { tableLayout } from "../../../src/plan/tableLayout";
import { tableVersionName } from "../../../src/plan/tableVersion";
import { tableNames } from "../../../src/plan/tableNames";
import { areaReference } from "../../../src/plan/address";
import type { NameState, WorkbookState } from "../../../src/plan/WorkbookState";

const mit = letter.themes.find(({ id }) => id === "MIT")!;
const layout = tableLayout(mit, { sheet: "Offensief", row: 0, column: 0 });
const shapes = [{ family: "MIT", area: layout.area }];
const name = (changes: Partial<NameState> = {}): NameState => ({
  ...{ name: "Offensief_MIT_Politie", formula: "=Offensief!$B$4:$E$4", comment: "", visible: true },
  ...changes,
});

describe("a name that we would give", () => {
  it("is told from one that only begins like ours, whatever its capitals", () => {
    const own = ["offensief_mit_POLITIE", "Offensief_MIT_Tabel3", "Offensief_Totaal_Som", "Offensief_S2_BB_Eigen4"];
    expect(own.map((each) => nameFamily(letter, each))).toEqual(["MIT", "MIT", "Overzicht", "S2"]);
    const vergelijking = ["Offensief_Vergelijking_S1_S2", "Offensief_S1_Vastgelegd"];
    expect(vergelijking.map((each) => nameFamily(letter, each))).toEqual(["Vergelijking_S1_S2", "S1"]);
    const hers = [
      "Offensief_Begroting",
      "Offensief_MIT_Mijn",
      "Offensief_Kosten_Tabel",
      "Offensief_S1_constructor",
      "OffensiefMIT",
    ];
    expect(hers.map((each) => nameFamily(letter, each))).toEqual(hers.map(() => null));
  });

  it("is ours with our comment, or without any where it leads into a table of ours, or nowhere while that table is there", () => {
    const isOurs = (changes: Partial<NameState>, own = shapes) => isOurName(letter, name(changes), own);
    expect(isOurs({ comment: 'Tabel "MIT"; brief 2946123', formula: "=Blad1!$A$1" })).toBe(true);
    expect(isOurs({})).toBe(true);
    expect(isOurs({ formula: "=#REF!" })).toBe(true);
    expect(isOurs({ formula: "=#REF!" }, [])).toBe(false);
    expect(isOurs({ formula: "=Blad1!$B$4:$E$4" })).toBe(false);
    expect(isOurs({ formula: "=Offensief!$B$400:$E$400" })).toBe(false);
    expect(isOurs({ comment: "van de buren" })).toBe(false);
    expect(isOurs({ name: "Offensief_MIT_Mijn" })).toBe(false);
    expect(isOurs({ name: "Offensief_BB_Stelsels" })).toBe(false);
  });
});

/** The table of MIT with its names as another program left them. */
const made = [...tableNames(letter, mit, layout), tableVersionName(letter, layout)];
function saved(change: (names: NameState[]) => NameState[]) {
  const cells = tableCells(letter, mit, layout);
  const plain = (cell: CellInput) => (cell === null || typeof cell === "object" ? "" : cell);
  const area: MarkedArea = {
    ...{ ...layout.area, name: "Offensief_MIT_Tabel", scope: null, id: "MIT", rules: 4 },
    values: cells.map((row) => row.map(plain)),
    formulas: cells.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" ? cell.formula : plain(cell))),
    ),
  };
  const names = made.map((each): NameState => ({
    name: each.name,
    formula: areaReference(each.area),
    comment: each.comment,
    visible: each.visible,
  }));
  return planRefresh(letter, [area], change(names));
}
const bare = (names: NameState[]) => names.map((each) => ({ ...each, comment: "", visible: true }));

describe("Bijwerken after another program saved the workbook", () => {
  it("puts comments back and hides the mark, changes no reference, and can take it back", () => {
    const { plan, back, findings } = saved(bare);
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(["labelName"]));
    expect(plan).toHaveLength(made.length);
    expect(plan).toContainEqual({
      kind: "labelName",
      name: "Offensief_MIT_Tabel",
      comment: "versie 1; brief 2946123",
      visible: false,
    });
    expect(back).toContainEqual({ kind: "labelName", name: "Offensief_MIT_Tabel", comment: "", visible: true });
    expect(findings[0]).toEqual({ what: "namesLabelled", subject: "MIT", sheet: "Offensief", address: null });
    expect(saved((names) => names).findings).toEqual([]);
  });

  it("says which names lead elsewhere; one that still leads into the table is pointed back", () => {
    const point = (wanted: string, formula: string) => (names: NameState[]) =>
      bare(names).map((each) => (each.name === wanted ? { ...each, formula } : each));
    const elsewhere = saved(point("Offensief_MIT_Politie", "=Blad1!$A$1"));
    expect(elsewhere.findings).toContainEqual({
      what: "nameNotOurs",
      subject: "Offensief_MIT_Politie",
      sheet: "",
      address: null,
    });
    const inside = saved(point("Offensief_MIT_Politie", "=Offensief!$B$5:$E$5"));
    expect(inside.plan).toContainEqual(expect.objectContaining({ kind: "setName", name: "Offensief_MIT_Politie" }));
    const lost = saved(point("Offensief_MIT_Politie", "=#REF!"));
    expect(lost.plan).toContainEqual(expect.objectContaining({ kind: "setName", name: "Offensief_MIT_Politie" }));
  });

  it("keeps her own comment, and a name that she hid", () => {
    const { plan } = saved((names) =>
      names.map((each) =>
        each.name === "Offensief_MIT"
          ? { ...each, comment: "mijn brief 2946123, nagekeken" }
          : { ...each, visible: false },
      ),
    );
    expect(plan).toEqual([]);
  });

  it("leaves what is hers and only called like a mark of ours", () => {
    const own = { name: "Offensief_Kosten_Tabel", formula: "=#REF!", comment: "", visible: true };
    expect(saved((names) => [...names, own]).findings).toEqual([]);
  });
});

const state = (names: readonly NameState[]): WorkbookState => ({
  sheets: [{ name: "Blad1", protected: false, visibility: "Visible" }],
  names,
  ...{ structureProtected: false, readOnly: false, occupied: [], obstacles: [], journal: null },
  selection: { sheet: "Blad1", row: 0, column: 0 },
});

describe("Alles invoegen where names of before lead nowhere and their comments are gone", () => {
  const gone = tableNames(letter, mit, layout).map((each): NameState => ({
    name: each.name,
    formula: "=#REF!",
    comment: "",
    visible: true,
  }));

  it("points them to the new table, labels and all, as long as their mark shows whose they were", () => {
    const result = planInsertAll(letter, state(gone));
    expect(result.kind).toBe("planned");
    const plan = result.kind === "planned" ? result.plan : [];
    expect(plan.filter(({ kind }) => kind === "setName")).toHaveLength(gone.length);
    expect(plan).toContainEqual({
      kind: "labelName",
      name: "Offensief_MIT_Tabel",
      comment: "versie 1; brief 2946123",
      visible: false,
    });
  });

  it("leaves a broken name of hers that nothing shows to be ours", () => {
    const [politie] = gone.filter((each) => each.name === "Offensief_MIT_Politie");
    expect(planInsertAll(letter, state([politie!]))).toMatchObject({
      kind: "problem",
      problem: { kind: "namesTaken", names: ["Offensief_MIT_Politie"] },
    });
  });
});

describe("names of scenarios", () => {
  const blad = name({ name: "Offensief_S1_Blad", comment: "blad; scenario S1; brief 2946123", visible: false });
  it("show whether another program saved the workbook", () => {
    expect(savedElsewhere(letter, [blad])).toBe(false);
    expect(savedElsewhere(letter, [{ ...blad, visible: true }])).toBe(true);
    expect(savedElsewhere(letter, [{ ...blad, comment: "" }])).toBe(true);
    expect(savedElsewhere(letter, [name({ name: "Offensief_S1_Vastgelegd", visible: false })])).toBe(false);
    expect(savedElsewhere(letter, [name({ name: "Offensief_S1_Mijn" })])).toBe(false);
  });

  it("of a frozen stand: what it is called also stands below the title of its sheet", () => {
    const line = "ontwerpbegroting · versie 1 · definitief · vastgelegd op 15-09-2020 · door J. Jansen (eigen opgave)";
    expect(standName(line, "ontwerpbegroting")).toBe("versie 1 · definitief");
    expect(standName("ontwerpbegroting · vastgelegd op 15-09-2020", "ontwerpbegroting")).toBe("");
    expect(standName("iets anders", "ontwerpbegroting")).toBe("");
  });
});
