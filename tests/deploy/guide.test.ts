import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFormulas } from "../../src/workbench/node/evaluateFormulas";
import { root, startWithAddin } from "../support/nodeHost";

const folder = join(root, "src", "deploy", "guide");
const guides = readdirSync(folder).filter((file) => file.endsWith(".md"));
const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("the guides in the package", () => {
  it("point only to files that are there", () => {
    const made = ["NOTICES.md", "SHA256SUMS", "manifest.xml", "sbom.cdx.json"];
    for (const guide of guides) {
      const named = [...read(guide).matchAll(/\]\(([^)]+)\)|`([A-Z]+\.md|SHA256SUMS|manifest\.xml|sbom\.cdx\.json)`/g)];
      const lost = named
        .map(([, link, name]) => link ?? name ?? "")
        .filter((path) => !made.includes(path) && !existsSync(join(folder, path)));
      expect([guide, lost]).toEqual([guide, []]);
    }
  });

  it("name only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    for (const file of [...guides.map((guide) => join(folder, guide)), join(root, "README.md")]) {
      const named = [...readFileSync(file, "utf8").matchAll(/npm (?:run )?(?:-s )?(\w+(?::\w+)?)/g)].map(
        ([, name]) => name,
      );
      const lost = named.filter((name) => name && !["ci", "cit"].includes(name) && !(name in scripts));
      expect([file, lost]).toEqual([file, []]);
    }
  });
});

describe("the checklist for a person with Excel", () => {
  const rows = [...read("CONTROLE.md").matchAll(/^\| \d+ \| Typ `(=[^`]+)`[^|]*\| `([^`]+)`/gm)].map(
    ([, formula = "", shown = ""]) => ({ formula, shown }),
  );

  it("expects of each function what the add-in answers", async () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
    const host = await startWithAddin();
    const answers = await evaluateFormulas(
      host.engine,
      rows.map(({ formula }) => formula),
    );
    host.dispose();
    const dutch: Readonly<Record<string, string>> = { "#N/A": "#N/B", "#VALUE!": "#WAARDE!" };
    const shown = answers.map((answer) =>
      "error" in answer ? dutch[String(answer.error)] : String(answer.value).replace(/^(\d+)\.(\d+)$/, "$1,$2"),
    );
    expect(shown).toEqual(rows.map((row) => row.shown));
  });
});
