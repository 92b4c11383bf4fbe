import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { dayOfIso, isoOfDay, systemShown, type DateSystem } from "../../src/scenario/dateSystem";
import { ledgerColumns } from "../../src/scenario/ledgerColumns";
import { readLedger } from "../../src/scenario/readLedger";
import { readLedgerTable } from "../../src/scenario/readLedgerTable";
import { readDateMarker } from "../../src/plan/scenario/dateMarker";

describe("days of a workbook", () => {
  it("count from 1900 or from 1904, in which 1 January is 0", () => {
    expect([dayOfIso("2020-09-15", "1900"), dayOfIso("2020-09-15", "1904")]).toEqual([44089, 42627]);
    expect([dayOfIso("1904-01-01", "1900"), dayOfIso("1904-01-01", "1904")]).toEqual([1462, 0]);
    expect([isoOfDay(42627, "1904"), isoOfDay(42627, "1900"), isoOfDay(0, "1904"), isoOfDay(0, "1900")]).toEqual([
      "2020-09-15",
      "2016-09-14",
      "1904-01-01",
      null,
    ]);
  });

  it("before the first day of the workbook are none", () => {
    expect([dayOfIso("1903-12-31", "1904"), dayOfIso("geen datum", "1904"), isoOfDay(-1, "1904")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("are told by a number beside what is shown of it, or not at all", () => {
    expect(systemShown(44089, "15-09-2020")).toBe("1900");
    expect(systemShown(44089, "16-09-2024")).toBe("1904");
    expect(systemShown(44089, "Sep 16, 2024")).toBe("1904");
    for (const text of ["########", "15-09-20", "44089", "", "15-09-2031"]) expect(systemShown(44089, text)).toBeNull();
    expect(systemShown("15-09-2020", "15-09-2020")).toBeNull();
  });

  it("are told by our own formula, and by nothing of the user's that stands in its place", () => {
    const formula = '=TEXT(DATE(1904,1,1),"0")';
    expect(readDateMarker([["Dag"], [formula]], [["Dag"], ["0"]])).toEqual({ system: "1904", marker: "there" });
    expect(readDateMarker([["Dag"], [formula]], [["Dag"], ["1462"]])).toEqual({ system: "1900", marker: "there" });
    expect(readDateMarker([["Dag"], [formula]], [["Dag"], ["#NAAM?"]])).toEqual({ system: null, marker: "there" });
    expect(readDateMarker([["Mijn"], ["0"]], [["Mijn"], ["0"]])).toEqual({ system: null, marker: "taken" });
    expect(readDateMarker([[""], [""]], [[""], [""]])).toEqual({ system: null, marker: "missing" });
  });

  it("are read in the system of their workbook; a function, which sees the cells alone, claims no day", () => {
    const header = ledgerColumns.map((column) => column.header);
    const cells = { scenario: "S1", number: 1, theme: "MIT", line: "Politie", from: 2021, amount: 1, kind: "overig" };
    const rowOf = (date: unknown) =>
      ledgerColumns.map(({ id }) =>
        id === "date" ? date : (new Map<string, unknown>(Object.entries(cells)).get(id) ?? ""),
      );
    const scenarios = [
      {
        ...{ code: "S1", title: "", description: "", base: { kind: "letter" as const } },
        ...{ horizon: { first: 2020, last: 2024 }, budgetYear: 2020, frozen: null },
      },
    ];
    const dateOf = (date: unknown, dates: DateSystem | null) =>
      readLedger(header, [rowOf(date)], { letter, ownLines: [], scenarios, dates }).rows[0]?.mutation?.date;
    expect([dateOf(42627, "1904"), dateOf(44089, "1900"), dateOf(42627, null)]).toEqual([
      "2020-09-15",
      "2020-09-15",
      "",
    ]);
    // What is text says its day itself.
    expect([dateOf("15-9-2020", "1904"), dateOf("15-9-2020", null)]).toEqual(["2020-09-15", "2020-09-15"]);
    const behind = { Controle: "in orde", Sleutel: 8, Van: 2021, Tot: 2021, Meerjarig: 1, Buiten: 0, Fout: 0 };
    const table = readLedgerTable(letter, [
      [...header, ...Object.keys(behind)],
      [...rowOf(42627), ...Object.values(behind)],
    ]);
    expect("rows" in table ? table.rows[0]?.mutation?.date : table).toBe("");
  });
});
