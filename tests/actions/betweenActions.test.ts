import fc from "fast-check";
import { insertTable } from "../../src/actions/insert";
import { putBack, refresh } from "../../src/actions/refresh";
import { previewRemoval, remove } from "../../src/actions/remove";
import { undo } from "../../src/actions/undo";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { parseAddress } from "../../src/workbench/model/address";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

/** What a user does to a table between two actions of ours; places are parts of its area, from 0 to 1. */
type Deed =
  | { readonly kind: "type"; readonly down: number; readonly right: number; readonly value: number | string | null }
  | { readonly kind: "insertRow" | "removeRow"; readonly down: number }
  | { readonly kind: "insertColumn"; readonly right: number }
  | { readonly kind: "copySheet" | "renameSheet" | "hideName" | "dropName" | "update" };

const part = fc.double({ min: 0, max: 0.999, noNaN: true });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    down: part,
    right: part,
    value: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom("tekst", "Politie", "=1+1", null)),
  }),
  fc.record({ kind: fc.constantFrom("insertRow" as const, "removeRow" as const), down: part }),
  fc.record({ kind: fc.constant("insertColumn" as const), right: part }),
  fc.record({
    kind: fc.constantFrom(
      "copySheet" as const,
      "renameSheet" as const,
      "hideName" as const,
      "dropName" as const,
      "update" as const,
    ),
  }),
);

const theme = letter.themes.find(({ id }) => id === "Preventief");
if (!theme) throw new Error("no theme");

/** Where the table is now, by its hidden name; null where nothing is left of it. */
function area(she: Controller) {
  const found = parseAddress(she.host.engine.nameFormula("Offensief_Preventief_Tabel") ?? "");
  const sheet = she.host.engine.sheets().find(({ name }) => name === found?.sheet);
  return found && sheet ? { sheetId: sheet.id, ...found.rect } : null;
}

async function act(she: Controller, what: Deed): Promise<void> {
  const at = area(she);
  if (!at) return;
  const row = "down" in what ? at.row + Math.floor(what.down * at.rows) : at.row;
  const column = "right" in what ? at.column + Math.floor(what.right * at.columns) : at.column;
  const { engine, host } = she.host;
  if (what.kind === "type") await she.typeAt(at.sheetId, row, column, what.value);
  if (what.kind === "insertRow") engine.insertRows(at.sheetId, row, 1);
  if (what.kind === "removeRow") engine.removeRows(at.sheetId, row, 1);
  if (what.kind === "insertColumn") engine.insertColumns(at.sheetId, column, 1);
  if (what.kind === "renameSheet") engine.renameSheet(at.sheetId, `Blad ${engine.sheets().length} ${row}'s`);
  if (what.kind === "copySheet") {
    await she.host.page.evaluate(
      `Excel.run(async (context) => { context.workbook.worksheets.getItem(${JSON.stringify(at.sheetId)}).copy(); await context.sync(); })`,
    );
  }
  const name = host.model.names.find((each) => each.name === "Offensief_Preventief_2021");
  if (name && what.kind === "hideName") name.visible = false;
  if (name && what.kind === "dropName") {
    host.model.names.splice(host.model.names.indexOf(name), 1);
    engine.removeName(name.name);
  }
  if (what.kind === "update") await refresh();
  await engine.settle();
}

/** What a user typed or sees typed: everything in the sheets that is no formula and not folded away. */
function constants(she: Controller): string[] {
  return she.host.engine.sheets().flatMap(({ id, name }) => {
    const rect = she.host.engine.usedRect(id);
    if (!rect) return [];
    const hidden = she.host.host.model.sheet(id).hiddenColumns;
    return she.host.engine
      .read(id, rect)
      .flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell.formula === null && cell.value !== null && !hidden.has(rect.column + column)
            ? [`${name} ${rect.row + row} ${rect.column + column} ${String(cell.value)}`]
            : [],
        ),
      );
  });
}

// The engine logs when the rule of a drop-down goes with its row.
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

describe("whatever a user does between our actions", () => {
  it("updating touches nothing of his, ends, can be taken back; removing leaves no name of ours", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 6 }), async (deeds) => {
        const she = await Controller.start();
        inExcel(she.host);
        try {
          await she.typeAt("sheet1", 0, 0, "van mij");
          facts(await insertTable(theme, "newSheet"));
          for (const each of deeds) await act(she, each);
          const before = constants(she);
          const first = await refresh();
          await she.host.engine.settle();
          // Nothing left that can be recognised is said, not repaired.
          if (first.kind === "refused") return expect(first.problem).toEqual({ kind: "nothingInserted" });
          expect(constants(she)).toEqual(before);
          if (first.facts.undo) {
            facts(await undo(first.facts.undo));
            expect(constants(she)).toEqual(before);
          }
          const second = facts(await refresh());
          const third = facts(await refresh());
          expect(third.undo).toBeNull();
          facts(await putBack(third.overtyped));
          await she.host.engine.settle();
          const settled = facts(await refresh());
          expect([second.overtyped.length >= third.overtyped.length, settled.overtyped]).toEqual([true, []]);
          const preview = await previewRemoval();
          if (preview.kind === "done") facts(await remove(preview.facts));
          const left = she.host.host.model.names.filter(({ scope }) => scope === null).map(({ name }) => name);
          expect(left).toEqual([]);
          expect(she.host.engine.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(
            "van mij",
          );
          return undefined;
        } finally {
          she.leave();
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 12), seed: Number(process.env["SEED"] ?? 2_946_123) },
    );
  });
});
