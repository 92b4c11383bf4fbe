import {
  currentVersion,
  newerThanOurs,
  noVersions,
  readVersion,
  versionIn,
  versionText,
} from "../../../src/plan/check/workbookVersion";

describe("the version that a workbook carries in a cell", () => {
  it("is read as it was written, and from nothing else", () => {
    expect(readVersion(versionText())).toBe(currentVersion);
    expect(readVersion(`${versionText(17)} `)).toBe(17);
    const others = [2, "2", "", null, undefined, true, "indeling 2", "Offensief, indeling 0", "Offensief, indeling 2.5"];
    expect(others.map(readVersion)).toEqual(others.map(() => null));
    expect(readVersion("Offensief, indeling 2 en meer")).toBeNull();
  });

  it("is the highest where there are several", () => {
    expect(versionIn([["", 3], [versionText(2), versionText(4)]])).toBe(4);
    expect(versionIn([["", 3]])).toBeNull();
  });

  it("is newer only above what this add-in writes, in whichever part", () => {
    expect(newerThanOurs(noVersions)).toBeNull();
    expect(newerThanOurs({ tables: currentVersion, scenarios: 1 })).toBeNull();
    expect(newerThanOurs({ tables: null, scenarios: currentVersion + 1 })).toBe(currentVersion + 1);
    expect(newerThanOurs({ tables: currentVersion + 3, scenarios: currentVersion + 1 })).toBe(currentVersion + 3);
  });
});
