import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { features, lowestSet, minor, setOf, tryFeature } from "../support/features";
import { officeMembers } from "../support/officeMembers";
import { root } from "../support/nodeHost";
import { requirementTable, type Measured } from "../support/requirementTable";

/** What Excel LTSC 2021 has: enough for everything that matters. */
const enough: Readonly<Record<string, number>> = { ExcelApi: 14, CustomFunctionsRuntime: 3, SharedRuntime: 1 };

/** Used only where it is there; each has its tests in guards.test.ts. Nothing else may ask more than the manifest does. */
const guarded = [
  "Range.getMergedAreasOrNullObject",
  "Range.getSpillingToRangeOrNullObject",
  "Addin.showAsTaskpane",
  "WorksheetCollection.onFormulaChanged",
  "ChartSeries.getDimensionDataSourceString",
];

/** Outlook's set stands in the types of an event that Excel has from the start. */
const members = officeMembers().filter(({ set }) => set !== "Mailbox 1.3");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const asked = Object.fromEntries(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)].map(([, name, least]) => [name, Number(least)]),
) as Record<string, number>;

describe("what the code asks of Excel", () => {
  it("is all in what LTSC 2021 has", () => {
    expect(members.length).toBeGreaterThan(100);
    const more = members.filter(({ name: member, set }) => {
      const [name = "", version = ""] = set?.split(" ") ?? [];
      return set !== null && !guarded.includes(member) && minor(version) > (enough[name] ?? -1);
    });
    expect(more).toEqual([]);
  });

  it("is what the manifest asks for, no more and no less; what is above it is guarded", () => {
    const highest: Record<string, number> = {};
    for (const { name, set } of members) {
      const [family = "", version = ""] = set?.split(" ") ?? [];
      if (set !== null && !guarded.includes(name)) highest[family] = Math.max(highest[family] ?? 0, minor(version));
    }
    expect({ SharedRuntime: 1, ...highest }).toEqual(asked);
  });

  it("would be seen if it were more", () => {
    const folder = mkdtempSync(join(root, "node_modules", ".cache", "offensief", "members-"));
    writeFileSync(
      join(folder, "more.ts"),
      "export const more = (cell: Excel.Range) => [cell.valuesAsJson, cell.getPrecedents()];",
    );
    expect(officeMembers([folder]).map(({ name, set }) => [name, set])).toEqual([
      ["Range.getPrecedents", "ExcelApi 1.14"],
      ["Range.valuesAsJson", "ExcelApi 1.16"],
    ]);
  });
});

describe("what a user does", () => {
  const measured: Measured[] = [];

  it.each(features.map((feature) => ({ ...feature })))(
    "$name works in the lowest set that it says",
    async (feature) => {
      const { excelApi, because } = await lowestSet(feature);
      measured.push({ name: feature.name, excelApi, because });
      // What is guarded may need more: an Excel without it does without.
      if (feature.isGuarded !== true) expect(minor(excelApi)).toBeLessThanOrEqual(asked["ExcelApi"] ?? 0);
      expect((await tryFeature(feature, excelApi)).works).toBe(true);
      const lower = `1.${minor(excelApi) - 1}`;
      expect((await tryFeature(feature, lower)).works).toBe(false);
    },
  );

  it("and the reason is the member that such an Excel lacks", () => {
    for (const { excelApi, because } of measured) expect(because.map(setOf)).toContain(excelApi);
  });

  it("stands in the guide as it was measured", () => {
    expect(measured).toHaveLength(features.length);
    const table = requirementTable(measured, members, asked);
    mkdirSync(join(root, "build"), { recursive: true });
    writeFileSync(join(root, "build", "EXCELVERSIES.md"), table);
    // Not the same? Look at build/EXCELVERSIES.md, and if it is right copy it to src/deploy/guide.
    expect(readFileSync(join(root, "src", "deploy", "guide", "EXCELVERSIES.md"), "utf8")).toBe(table);
  });
});
