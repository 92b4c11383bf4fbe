import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { numbered } from "../../src/plan/scenario/listsLayout";
import { resultColumns, scenarioLayout } from "../../src/plan/scenario/scenarioLayout";
import { lines } from "../support/scenarios";

it.each([2024, 2025, 2030, 2049])(
  "the new position of a sheet up to %i is found by the sheet's width, also where she put some columns in",
  (last) => {
    const { area, groups, columns } = scenarioLayout(letter, { horizon: { first: 2020, last } }, numbered(lines), "S");
    for (const more of [0, 1, 4]) {
      const found = resultColumns({ column: 3, columns: area.columns + more });
      expect([found.column, found.column + found.columns]).toEqual([
        3 + groups.result,
        3 + groups.result + columns.length + more,
      ]);
    }
  },
);
