import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../support/nodeHost";

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; type: string }[];
  }[];
}
const { functions, allowErrorForDataTypeAny } = JSON.parse(
  readFileSync(join(root, "dist", "functions.json"), "utf8"),
) as Metadata;
const script = readFileSync(join(root, "dist", "functions.js"), "utf8");

describe("the functions' metadata", () => {
  it("has the seventeen functions, each associated under its id", () => {
    const ids = functions.map(({ id }) => id).sort();
    expect(ids).toEqual([
      "AANSLUITING",
      "AFWIJKING",
      "BEDRAG",
      "BRON",
      "CUMULATIEF",
      "ENVELOPPE",
      "FTE",
      "JAARREEKS",
      "JAREN",
      "MUTATIES",
      "NIETAANGEKONDIGD",
      "POSTEN",
      "SCENARIO",
      "SOMPOSTEN",
      "THEMAS",
      "THEMATABEL",
      "TOTAAL",
    ]);
    const associated = [...script.matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map((match) => match[1]).sort();
    expect(associated).toEqual(ids);
    expect(functions.every(({ id, name }) => id === name)).toBe(true);
  });

  it("explains every function and parameter in Dutch, with an example that separates with ;", () => {
    for (const { id, description, parameters } of functions) {
      expect(description).toMatch(/Voorbeeld: =OFFENSIEF\./);
      expect(description).toContain(`OFFENSIEF.${id}(`);
      if (parameters.length > 1) expect(description).toMatch(/;/);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThanOrEqual(8);
    }
  });

  it("takes any value everywhere, errors too, so that our own error text appears", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.flatMap(({ parameters }) => parameters).every(({ type }) => type === "any")).toBe(true);
  });

  it("uses no name of a built-in function, in any language that the engine knows", () => {
    const folder = join(root, "node_modules", "@univerjs", "sheets-formula", "lib", "es", "locale");
    const builtIn = new Set(["SOM", "REEKS", "TABEL", "TOTAL", "BEDRAG.OUD"]);
    for (const locale of ["en-US", "fr-FR", "es-ES", "ca-ES"]) {
      const text = readOr(join(folder, `${locale}.js`));
      for (const match of text.matchAll(/\b([A-Z][A-Z0-9.]{2,})\b/g)) builtIn.add(match[1] ?? "");
    }
    expect(builtIn.size).toBeGreaterThan(300);
    expect(functions.map(({ name }) => name).filter((name) => builtIn.has(name))).toEqual([]);
  });

  it("keeps the bundle of the functions under 22 kB gzipped", () => {
    expect(gzipSync(script).length).toBeLessThan(22_000);
  });
});

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
