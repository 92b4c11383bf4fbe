import { compareScenarios } from "../../src/actions/compareScenarios";
import { insertAll } from "../../src/actions/insert";
import { previewRemoval } from "../../src/actions/remove";
import { deleteScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { cellsOf, startScenario } from "../support/scenarioWorkbook";

let she: Controller;
afterEach(() => she.leave());

/** Types other words over the first, or the last, cell of a sheet with these. */
async function reword(sheet: string, words: string, last = false): Promise<string> {
  const cells = cellsOf(she, sheet).flatMap((line, row) =>
    line.flatMap((cell, column) => (typeof cell === "string" && cell.startsWith(words) ? [{ row, column }] : [])),
  );
  const at = last ? cells[cells.length - 1] : cells[0];
  if (!at) throw new Error(`no ${words} on ${sheet}`);
  const typed = `mijn ${words}`;
  await she.typeAt(she.sheetId(sheet), at.row, at.column, typed);
  return `${sheet}: ${typed}`;
}

it("words of hers over ours are named before they go, on every kind of sheet of ours", async () => {
  she = await startScenario();
  facts(await insertAll());
  facts(await compareScenarios(["S1"]));
  await she.host.engine.settle();

  const onScenario = [await reword("Sneller MIT", "Saldo wijzigingen"), await reword("Sneller MIT", "Politie", true)];
  const deletion = facts(await previewDeletion("S1"));
  expect(deletion.goes.map(({ sheet, text }) => `${sheet}: ${text}`)).toEqual(expect.arrayContaining(onScenario));
  expect(deletion.goes).toHaveLength(onScenario.length);
  expect((await deleteScenario(deletion)).kind).toBe("done");
  await she.host.engine.settle();
  expect(facts(await previewRemoval()).goes).toEqual([]);

  const wanted = [
    await reword("Offensief", "Politie"),
    await reword("Scenario-overzicht", String(cellsOf(she, "Scenario-overzicht")[0]?.[0])),
    await reword("Mutaties", String(cellsOf(she, "Mutaties")[0]?.[0])),
    await reword("Vergelijking", "Vergelijking van"),
    await reword("Vergelijking", "Wat"),
    await reword("Vergelijking", "Aangekondigd (brief)"),
    await reword("Vergelijking", "S1 verschil"),
    await reword("Vergelijking", "Niet verklaard"),
    await reword("Vergelijking", "kies hier een jaar"),
    await reword("Vergelijking", "Politie"),
    await reword("Vergelijking", "Per post"),
  ];
  const shown = facts(await previewRemoval());
  expect(shown.goes.map(({ sheet, text }) => `${sheet}: ${text}`).sort()).toEqual(wanted.sort());
  expect(shown.sheets).toContain("Vergelijking");

  // Beside ours, in a cell that we left empty: that keeps the sheet.
  const empty = cellsOf(she, "Vergelijking").findIndex(
    (line, row) => row > 3 && line.slice(0, 8).every((cell) => cell == null || cell === ""),
  );
  await she.typeAt(she.sheetId("Vergelijking"), empty, 3, "mijn notitie");
  const kept = facts(await previewRemoval());
  expect(kept.stays.map(({ text }) => text)).toContain("mijn notitie");
  expect(kept.sheets).not.toContain("Vergelijking");
});
