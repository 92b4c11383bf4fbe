import { brief2946123 as letter } from "../../../src/letter/brief2946123";
import { keepNames, namesWanted } from "../../../src/plan/ours/namesSeen";

const name = (called: string, formula = "=Blad1!$A$1") => ({ name: called, formula, comment: "" });
const names = [
  "Offensief_MIT_Tabel",
  "Offensief_MIT_Som",
  "Offensief_S1_Blad",
  "Offensief_S1_MIT_Som",
  "Offensief_Begroting",
];
const called = (all: readonly { readonly name: string }[]) => all.map((each) => each.name);

function seen() {
  const kept = keepNames(letter, null, { names: names.map((each) => name(each)) }, null);
  if (!kept) throw new Error("nothing kept");
  return kept;
}

describe("names that were seen", () => {
  it("are asked for one by one where they are ours; hers are kept for what her formulas lead to", () => {
    const { ask, trust, rest } = namesWanted(letter, seen(), "letter");
    expect(called([...ask, ...trust, ...rest])).toEqual(expect.arrayContaining(names.slice(0, 4)));
    expect(called([...ask, ...trust, ...rest])).not.toContain("Offensief_Begroting");
    expect(seen().hers).toEqual([{ name: "Offensief_Begroting", formula: "=Blad1!$A$1", scope: null }]);
    expect(called(rest)).toEqual(["Offensief_S1_MIT_Som"]);
  });

  it("are all asked for in turn, those of scenarios only where these are looked at", () => {
    const asked = (scope: "letter" | "all") =>
      [0, 1, 2, 3, 4, 5].flatMap((turn) => called(namesWanted(letter, { ...seen(), turn }, scope).ask));
    expect(asked("all")).toEqual(expect.arrayContaining(names.slice(0, 4)));
    expect(asked("letter")).toEqual(expect.arrayContaining(names.slice(0, 3)));
    expect(asked("letter")).not.toContain("Offensief_S1_MIT_Som");
  });

  it("are asked for once more when they were gone, and not taken for being there", () => {
    const kept = keepNames(letter, seen(), { names: [name("Offensief_MIT_Tabel")], namesBefore: seen().hers }, []);
    const looks = [0, 1, 2, 3, 4, 5].map((turn) => namesWanted(letter, { ...seen(), ...kept, turn }, "all"));
    expect(looks.flatMap(({ trust }) => called(trust))).not.toContain("Offensief_MIT_Som");
    expect(looks.flatMap(({ ask }) => called(ask))).toContain("Offensief_MIT_Som");
    expect([kept?.hers, kept?.turn]).toEqual([seen().hers, 1]);
  });

  it("are too many to ask for one by one where somebody made thousands that look like ours", () => {
    const forged = Array.from({ length: 20_000 }, (_each, at) => name(`Offensief_S${at}_Blad`));
    expect(keepNames(letter, null, { names: forged }, null)).toBeNull();
  });
});
