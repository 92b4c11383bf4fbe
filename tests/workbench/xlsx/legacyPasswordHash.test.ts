import { legacyPasswordHash } from "../../../src/workbench/xlsx/legacyPasswordHash";

describe("the hash of a password for protection", () => {
  // "83AF" is the value that XlsxWriter documents; without letters only the constant of the format is left.
  it.each([
    ["password", "83AF"],
    ["", "CE4B"],
  ])("of %j is %s", (password, hash) => expect(legacyPasswordHash(password)).toEqual({ kind: "legacy", hash }));

  it("differs for passwords that differ in one letter", () => {
    expect(legacyPasswordHash("Geheim1")).not.toEqual(legacyPasswordHash("Geheim2"));
  });
});
