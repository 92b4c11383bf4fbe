import { insertedText } from "../../src/actions/resultTexts";
import { bookedTone, checkedTone, insertedTone, listedTone, toneBesides, typedTone } from "../../src/actions/tones";
import { finding } from "../../src/plan/check/CheckFinding";
import { checkKinds, type CheckKind } from "../../src/plan/check/checkKinds";
import { covered } from "../support/covered";

const counted = covered({ tables: 4, lines: 23 });
const refreshed = { kind: "refreshed", covered: counted, left: 0, findings: [], overtyped: [], undo: null } as const;
const found = (what: string) => ({ what, subject: "MIT", sheet: "Offensief", address: null }) as never;
const booked = { left: [], doubted: [], warnings: [] };
const something = [{}] as never[];

describe("the tone of a message", () => {
  it.each(Object.keys(checkKinds) as CheckKind[])("that tells of %s is no success", (kind) => {
    const note = checkKinds[kind].severity === "note";
    expect(checkedTone({ findings: [finding(kind, ["MIT"])] })).toBe(note ? "info" : "problem");
    expect(checkedTone({ findings: [finding("rowNote", []), finding(kind, ["MIT"])] })).not.toBe("success");
  });

  it("that nothing was found is a success, unless Excel did not calculate", () => {
    expect(checkedTone({ findings: [] })).toBe("success");
    expect(toneBesides("success", {})).toBe("success");
    expect(toneBesides("success", { isManual: true })).toBe("info");
    expect(toneBesides("problem", { isManual: true })).toBe("problem");
  });

  it("of Bijwerken is a problem where something is left to the user, and info where something was mended", () => {
    expect(insertedTone(refreshed)).toBe("success");
    expect(insertedTone({ ...refreshed, findings: [found("marksRestored")] })).toBe("info");
    expect(insertedTone({ ...refreshed, findings: [found("marksRestored"), found("itemLost")] })).toBe("problem");
    expect(insertedTone({ ...refreshed, overtyped: something })).toBe("problem");
    expect(insertedTone({ ...refreshed, left: 1 })).toBe("problem");
    for (const what of [
      "tables",
      "lines",
      "announced",
      "sources",
      "scenarios",
      "mutations",
      "frozen",
      "comparisons",
    ] as const) {
      const unread = { ...refreshed, covered: { ...counted, expected: { ...counted.expected, [what]: 99 } } };
      expect(insertedTone(unread)).toBe("problem");
      expect(insertedText(unread, "nl")).toMatch(/ van de 99 .*Niet alles wat er hoort te zijn, kon worden nagekeken/);
      expect(insertedText(unread, "en")).not.toContain("Nothing had to be");
    }
  });

  it("of what was typed is a problem where some of it was not booked, or nothing counts it", () => {
    expect(bookedTone(booked)).toBe("success");
    expect(bookedTone({ ...booked, left: something })).toBe("problem");
    expect(bookedTone({ ...booked, doubted: something })).toBe("problem");
    expect(bookedTone({ ...booked, warnings: something })).toBe("info");
    const result = { kind: "booked", rows: [], restored: [], lines: [], ...booked } as const;
    expect(typedTone(result)).toBe("success");
    expect(typedTone({ ...result, outside: [{ table: "Offensief_Mutaties", first: 9, last: 9 }] })).toBe("problem");
    expect(typedTone({ kind: "tooMany", sheet: "Plan" })).toBe("problem");
  });

  it("of a list is a success only where it is empty", () => {
    expect([listedTone([]), listedTone(["Blad1!A1"])]).toEqual(["success", "problem"]);
  });
});
