import {
  currentVersion,
  newerThanOurs,
  readVersion,
  versionIn,
  versionName,
  versionsOf,
  versionText,
} from "../../../src/plan/check/workbookVersion";

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe("the version that a workbook carries", () => {
  it("is read from a cell as it was written, and from nothing else", () => {
    expect(readVersion(versionText())).toBe(currentVersion);
    expect(readVersion(`${versionText(17)} `)).toBe(17);
    expect(readVersion(`Controleblok (niet wijzigen) · ${versionText(3)}`)).toBe(3);
    expect(readVersion(`Geen ${versionText(3)}`)).toBeNull();
    const others = [
      2,
      "2",
      "",
      null,
      undefined,
      true,
      "indeling 2",
      "Offensief, indeling 0",
      "Offensief, indeling 2.5",
    ];
    expect(others.map(readVersion)).toEqual(others.map(() => null));
    expect([`${versionText()} en meer`, versionText(10_000_000)].map(readVersion)).toEqual([null, null]);
  });

  it("is the highest of the cells", () => {
    expect(
      versionIn([
        ["", 3],
        [versionText(2), versionText(4)],
      ]),
    ).toBe(4);
    expect(versionIn([["", 3]])).toBeNull();
  });

  it("stands in the names too, for the tables and for scenarios, whatever their capitals", () => {
    expect(versionsOf(named("Offensief_MIT", versionName("tables", 2), "OFFENSIEF_VERSIE_3"))).toEqual({
      tables: 3,
      scenarios: null,
    });
    expect(versionsOf(named(versionName("scenarios")))).toEqual({ tables: null, scenarios: currentVersion });
  });

  it("is no other name that looks like it", () => {
    const others = named(
      "Offensief_Versie",
      "Offensief_Versie_",
      "Mijn_Offensief_Versie_9",
      "Offensief_Versie_9a",
      "9",
    );
    expect(versionsOf([...others, ...named("Offensief_Versie_09", "constructor")])).toEqual({
      tables: null,
      scenarios: null,
    });
  });

  it("is newer only above what this add-in writes, in whichever part", () => {
    expect(newerThanOurs({ tables: null, scenarios: null })).toBeNull();
    expect(newerThanOurs({ tables: currentVersion, scenarios: 1 })).toBeNull();
    expect(newerThanOurs({ tables: null, scenarios: currentVersion + 1 })).toBe(currentVersion + 1);
    expect(newerThanOurs({ tables: currentVersion + 3, scenarios: currentVersion + 1 })).toBe(currentVersion + 3);
  });
});
