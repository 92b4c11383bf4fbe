import { spawnSync } from "node:child_process";
import { unzipSync, strFromU8 } from "fflate";
import { parseXml } from "../../../src/workbench/xlsx/parseXml";
import type { WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { attribute, childrenOf } from "../../../src/workbench/xlsx/XmlElement";
import { cell, EXAMPLE, oneSheet } from "./support";

const NASTY = '<a b="c">&\'\u0000\u000B]]>\uFFFF\uD800 é 😀';

const FILE: WorkbookFile = {
  ...oneSheet({
    name: "<&'é\">",
    cells: [
      cell(0, 0, { value: NASTY, formula: '="<&>"' }),
      cell(1, 0, { value: NASTY }),
      cell(2, 0, { value: 1, formula: "=VOORBEELD.X()" }),
    ],
    rules: [
      {
        rects: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        formula: '=A1<>"&"',
        style: { fill: "#FFFFFF" },
        stopIfTrue: false,
      },
    ],
  }),
  names: [{ name: "Naam", formula: '="<"', comment: NASTY, hidden: false, scope: null }],
  customProperties: [{ name: NASTY, value: NASTY }],
  addIns: [{ id: "a", version: "1", store: "s", storeType: "t", settings: [{ key: "<k>", value: '"<&>"' }] }],
};
const parts = Object.entries(unzipSync(writeXlsx(FILE, EXAMPLE))).map(
  ([path, bytes]) => [path, strFromU8(bytes)] as const,
);

describe("the package of a saved workbook", () => {
  it.each(parts)("%s is well-formed XML", (path, text) => {
    expect(() => parseXml(text, path)).not.toThrow();
    const lint = spawnSync("xmllint", ["--noout", "-"], { input: text, encoding: "utf8" });
    // Where the tool is not installed, our own parser has had the word.
    if (lint.error === undefined) expect(lint.stderr).toBe("");
  });

  it("names the kind of each part, and each part that it names is there", () => {
    const paths = parts.map(([path]) => path);
    const types = parseXml(parts[0]?.[1] ?? "", "types");
    expect(paths[0]).toBe("[Content_Types].xml");
    const named = childrenOf(types, "Override").map((one) => attribute(one, "PartName")?.slice(1));
    expect([...named].sort()).toEqual(
      paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml").sort(),
    );
    for (const [path, text] of parts.filter(([one]) => one.endsWith(".rels"))) {
      for (const relation of childrenOf(parseXml(text, path), "Relationship")) {
        expect(paths).toContain(attribute(relation, "Target")?.slice(1));
      }
    }
  });
});
