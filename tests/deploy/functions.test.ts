import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFiles } from "../../src/deploy/buildFiles";
import { builtFingerprint } from "../../src/deploy/commands/manifest";
import { fingerprint, fingerprintProblem } from "../../src/deploy/functions/fingerprint";
import kept from "../../src/deploy/functions/fingerprint.json";
import english from "../../src/deploy/functions/functions.en.json";
import type { FunctionsMetadata } from "../../src/deploy/functions/FunctionsMetadata";
import { translateFunctions } from "../../src/deploy/functions/translateFunctions";
import { readSettings } from "../../src/deploy/settings";
import { root } from "../support/nodeHost";

const built = (name: string) => readFileSync(join(root, "dist", name), "utf8");
const dutchFunctions = JSON.parse(built("functions.json")) as FunctionsMetadata;
const englishFunctions = JSON.parse(built("functions.en.json")) as FunctionsMetadata;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const sideBySide = buildFiles(
  dutchFunctions,
  readSettings({ OFFENSIEF_NAMESPACE: "OFFENSIEFDEV" }, "office/office.js"),
  version,
  { stylesheet: "help.css", copyright: "Copyright (c) 2026 wij" },
);

const written = (text: string) => [...text.matchAll(/OFFENSIEF\.\w+\([^)]*\)/g)].map(([formula]) => formula);

/** Formulas in a text, in the Dutch way: decimal comma, `;`, and what Excel calls a whole table. */
const formulas = (text: string, language: "nl" | "en") =>
  written(text).map((formula) =>
    language === "nl"
      ? formula
      : formula
          .replaceAll(",", ";")
          .replace(/(\d)\.(\d)/g, "$1,$2")
          .replace("[#All]", "[#Alles]"),
  );

describe("the functions in English", () => {
  it("have the same ids, names and parameters", () => {
    const shape = ({ functions }: FunctionsMetadata) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.map((each) => [each.name, each.optional])]);
    expect(shape(englishFunctions)).toEqual(shape(dutchFunctions));
  });

  it("give the same examples as in Dutch, none left out", () => {
    const examples = ({ functions }: FunctionsMetadata, language: "nl" | "en") =>
      functions.map(({ description }) => formulas(description, language));
    expect(examples(englishFunctions, "en").every((list) => list.length > 0)).toBe(true);
    expect(examples(englishFunctions, "en")).toEqual(examples(dutchFunctions, "nl"));
  });

  it("never mix the separators of two languages: ; with a decimal comma, or , with a decimal point", () => {
    const all = ({ functions }: FunctionsMetadata) =>
      functions.flatMap(({ description, parameters }) =>
        [description, ...parameters.map((each) => each.description)].flatMap(written),
      );
    expect(all(englishFunctions).filter((formula) => formula.includes(";"))).toEqual([]);
    expect(all(dutchFunctions).filter((formula) => /, |\d\.\d/.test(formula))).toEqual([]);
  });

  it("stop the build where a text lacks or is one too many", () => {
    const { TOTAAL, ...others } = english;
    expect(() => translateFunctions(dutchFunctions, others)).toThrow("No English text for TOTAAL");
    expect(() => translateFunctions(dutchFunctions, { ...english, WEG: TOTAAL })).toThrow("for no function: WEG");
    const { jaar, ...parameters } = TOTAAL.parameters;
    expect(() => translateFunctions(dutchFunctions, { ...english, TOTAAL: { ...TOTAAL, parameters } })).toThrow(
      "No English text for TOTAAL, jaar",
    );
    const more = { ...TOTAAL, parameters: { ...TOTAAL.parameters, maand: jaar } };
    expect(() => translateFunctions(dutchFunctions, { ...english, TOTAAL: more })).toThrow("for no parameter: maand");
  });
});

describe("help", () => {
  it("is one click away from each function: the build's own page, at that function", () => {
    for (const { functions, page } of [
      { ...dutchFunctions, page: "help.html" },
      { ...englishFunctions, page: "help.en.html" },
    ])
      for (const { id, helpUrl } of functions) {
        expect(helpUrl).toBe(`https://localhost:3000/${page}#${id}`);
        expect(built(page)).toContain(`<section id="${id}">`);
      }
  });

  it("says whose the add-in is, and that Microsoft does not support it, as the licence of office.js asks", () => {
    const [copyright = "?"] = /^Copyright.*$/m.exec(readFileSync(join(root, "LICENSE"), "utf8")) ?? [];
    expect(built("help.html")).toContain(`${copyright}. Microsoft is niet verantwoordelijk`);
    expect(built("help.en.html")).toContain(`${copyright}. Microsoft is not responsible`);
  });

  it("has no script and nothing from elsewhere", () => {
    expect(built("help.html")).not.toMatch(/<script|style=|https?:/);
  });
});

describe("OFFENSIEFDEV, for work beside the production version", () => {
  it("speaks of its own functions everywhere", () => {
    for (const [name, content] of Object.entries(sideBySide))
      expect([name, content.match(/OFFENSIEF\.[A-Z]+/)]).toEqual([name, null]);
    expect(sideBySide["functions.json"]).toContain("=OFFENSIEFDEV.TOTAAL(2021)");
    expect(sideBySide["help.html"]).toContain("OFFENSIEFDEV.TOTAAL(jaar; [eenheid])");
  });
});

describe("the version", () => {
  it("goes with the functions: Excel keeps functions.json for a day, unless the version changes", () => {
    expect(fingerprintProblem(kept, version, builtFingerprint(join(root, "dist")))).toBeNull();
  });

  it("can't stay when a function changes, nor change without the fingerprint", () => {
    const [first, ...others] = dutchFunctions.functions;
    const changed = { functions: [{ ...first!, description: "anders" }, ...others] };
    const sha256 = fingerprint([changed, englishFunctions]);
    expect(fingerprintProblem(kept, version, sha256)).toContain("Verhoog version in package.json");
    expect(fingerprintProblem(kept, "9.9.9", kept.sha256)).toContain("Draai npm run manifest");
  });

  it("need not change for another address", () => {
    const elsewhere = dutchFunctions.functions.map((each) => ({ ...each, helpUrl: "https://elders.example" }));
    expect(fingerprint([{ functions: elsewhere }, englishFunctions])).toBe(builtFingerprint(join(root, "dist")));
  });
});
