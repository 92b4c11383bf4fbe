import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { addOwnLine } from "../../src/scenario/addOwnLine";
import { nextOwnKey, ownTheme } from "../../src/scenario/ownKey";
import { scenarioLines } from "../../src/scenario/scenarioLines";

const own = (lines: Parameters<typeof scenarioLines>[1]) =>
  scenarioLines(letter, lines).flatMap(({ key, name, role }) => (role === "own" ? [[key, name]] : []));

describe("lines of the user's own", () => {
  it("keep their key when one before them is taken off the list", () => {
    expect(own([{ theme: "MIT", name: "Boten", key: "MIT/Eigen2" }])).toEqual([["MIT/Eigen2", "Boten"]]);
  });

  it("get a key that nothing had before, listed or not", () => {
    const listed = [{ theme: "MIT", name: "Boten", key: "MIT/Eigen2" }];
    const added = addOwnLine(letter, listed, { theme: "MIT", name: "Drones" }, ["MIT/Eigen5", "BB/Eigen9"]);
    expect(own(added as typeof listed)).toEqual([
      ["MIT/Eigen2", "Boten"],
      ["MIT/Eigen6", "Drones"],
    ]);
    expect([nextOwnKey("MIT", []), ownTheme("MIT/Eigen12"), ownTheme("MIT/Politie")]).toEqual([
      "MIT/Eigen1",
      "MIT",
      null,
    ]);
  });

  it("without keys are numbered as they come", () => {
    expect(
      own([
        { theme: "MIT", name: "Drones" },
        { theme: "BB", name: "Hekken" },
        { theme: "MIT", name: "Boten" },
      ]),
    ).toEqual([
      ["BB/Eigen1", "Hekken"],
      ["MIT/Eigen1", "Drones"],
      ["MIT/Eigen2", "Boten"],
    ]);
  });
});
