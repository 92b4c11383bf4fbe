import { insertAll, insertTable } from "../../src/actions/insert";
import { setMarks } from "../../src/actions/inspect";
import type { Outcome } from "../../src/actions/outcome";
import { putBack, refresh } from "../../src/actions/refresh";
import { previewRemoval, remove } from "../../src/actions/remove";
import { findUnfinished, resolveUnfinished } from "../../src/actions/unfinished";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { HostError } from "../../src/workbench/protocol/HostError";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const preventive = letter.themes.find(({ id }) => id === "Preventief");
if (!preventive) throw new Error("no theme");

const picture = () => she.picture();
const switches = () => she.host.host.switches;

/** How many actions a use case asks of Excel. */
async function countActions(work: () => Promise<unknown>): Promise<number> {
  let actions = 0;
  switches().beforeAction = () => void (actions += 1);
  await work();
  switches().beforeAction = null;
  return actions;
}

/** Breaks the action at a place, counted over all requests; from then on all of them where it is to stay broken. */
function breakAt(place: number, stays: boolean): void {
  let actions = 0;
  switches().beforeAction = () => {
    const here = actions;
    actions += 1;
    if (stays ? here >= place : here === place) throw new HostError("GeneralException", "broken");
  };
}

/** Places spread over a use case; with PLACES=all every one of them, which takes a quarter of an hour. */
const spread = (count: number, wanted: number) => {
  const most = process.env["PLACES"] === "all" ? count : wanted;
  return [...new Set(Array.from({ length: most }, (_, index) => Math.floor((index * count) / most)).concat(count - 1))];
};
const patience = process.env["PLACES"] === "all" ? 1_800_000 : 120_000;

interface UseCase {
  readonly name: string;
  readonly prepare: () => Promise<unknown>;
  readonly work: () => Promise<Outcome<unknown>>;
  /** How many places to try; all where there are fewer. */
  readonly places: number;
}

const damage = async () => {
  await insertTable(preventive, "newSheet");
  await she.type("Offensief_Preventief_Som", 0, 1, 5);
  const sheet = she.host.engine.sheets()[1]?.id ?? "";
  await she.typeAt(sheet, 3, 6, 99);
  await she.typeAt(sheet, 4, 6, 98);
  she.host.engine.removeName("Offensief_Preventief_2021");
  const { names } = she.host.host.model;
  names.splice(
    names.findIndex(({ name }) => name === "Offensief_Preventief_2021"),
    1,
  );
};

const useCases: readonly UseCase[] = [
  { name: "inserting everything", prepare: async () => undefined, work: () => insertAll(), places: 12 },
  {
    name: "inserting one table on the user's sheet",
    prepare: async () => undefined,
    work: () => insertTable(preventive, "selection"),
    places: 40,
  },
  { name: "refreshing", prepare: damage, work: () => refresh(), places: 60 },
  {
    name: "switching the marks",
    prepare: () => insertTable(preventive, "selection"),
    work: () => setMarks(),
    places: 60,
  },
  {
    name: "putting cells back",
    prepare: damage,
    work: async () => {
      const found = await refresh();
      return found.kind === "done" ? putBack(found.facts.overtyped) : found;
    },
    places: 60,
  },
];

describe.each(useCases)("$name, whatever action fails", ({ prepare, work, places }) => {
  it(
    "once: the workbook is as it was, or done",
    async () => {
      await prepare();
      await she.host.engine.settle();
      const before = picture();
      const model = await countOn(prepare, work);
      const after = model.after;
      let refusedAt = 0;
      for (const place of spread(model.actions, places)) {
        breakAt(place, false);
        const outcome = await work();
        switches().beforeAction = null;
        await she.host.engine.settle();
        const now = picture();
        const found = await findUnfinished();
        expect([place, found]).toEqual([place, { kind: "done", facts: null }]);
        if (outcome.kind === "done") {
          // What broke was only our letting go of what we had read: the next place needs a workbook where nothing was done.
          expect([place, now]).toEqual([place, after]);
          await startAgain(prepare);
          continue;
        }
        refusedAt = place;
        if (now === before || JSON.stringify(now) === JSON.stringify(before)) continue;
        // Refreshing is the first half of putting back: it may have been done.
        expect([place, now]).toEqual([place, model.half]);
        await startAgain(prepare);
      }
      // The last action of all is the one that says that the work is done.
      expect(refusedAt).toBe(model.actions - 1);
    },
    patience,
  );

  it(
    "and all after it: the journal tells, and the next start takes it back",
    async () => {
      await prepare();
      await she.host.engine.settle();
      const before = picture();
      const { actions, half } = await countOn(prepare, work);
      for (const place of spread(actions, Math.min(places, 8))) {
        breakAt(place, true);
        const outcome = await work();
        switches().beforeAction = null;
        await she.host.engine.settle();
        if (outcome.kind === "done") return;
        const found = await findUnfinished();
        if (found.kind === "done" && found.facts) {
          expect(await insertAll()).toMatchObject({ kind: "refused", problem: { kind: "unfinished" } });
          expect((await resolveUnfinished()).kind).toBe("done");
          await she.host.engine.settle();
        }
        const now = picture();
        if (now !== before && JSON.stringify(now) !== JSON.stringify(before))
          expect([place, now]).toEqual([place, half]);
      }
    },
    patience,
  );
});

/** A fresh workbook, as it was before the use case. */
async function startAgain(prepare: () => Promise<unknown>): Promise<void> {
  she.leave();
  she = await Controller.start();
  inExcel(she.host);
  await prepare();
  await she.host.engine.settle();
}

/** The same in a workbook of its own: how many actions it takes, and what it looks like when all goes well. */
async function countOn(prepare: () => Promise<unknown>, work: () => Promise<Outcome<unknown>>) {
  const mine = she;
  she = await Controller.start();
  inExcel(she.host);
  await prepare();
  await refresh();
  await she.host.engine.settle();
  const half = picture();
  await startAgain(prepare);
  const actions = await countActions(work);
  await she.host.engine.settle();
  const after = picture();
  she.leave();
  she = mine;
  inExcel(she.host);
  return { actions, after, half };
}

describe("removing, whatever action fails", () => {
  it(
    "is as before, or done, or can be finished",
    async () => {
      await insertTable(preventive, "newSheet");
      const looked = await previewRemoval();
      if (looked.kind === "refused") throw new Error("nothing to remove");
      const actions = await countActions(() => remove(looked.facts));
      const seen = new Set<string>();
      for (const place of spread(actions, 60)) {
        await insertTable(preventive, "newSheet");
        await she.host.engine.settle();
        const before = picture();
        const preview = await previewRemoval();
        if (preview.kind === "refused") throw new Error("nothing to remove");
        breakAt(place, false);
        const outcome = await remove(preview.facts);
        switches().beforeAction = null;
        const found = await findUnfinished();
        const open = found.kind === "done" && found.facts !== null;
        seen.add(`${outcome.kind}${open ? ", unfinished" : ""}`);
        if (open) expect([place, (await resolveUnfinished()).kind]).toEqual([place, "done"]);
        else if (outcome.kind === "refused") {
          await she.host.engine.settle();
          expect([place, picture()]).toEqual([place, before]);
          expect((await remove(preview.facts)).kind).toBe("done");
        }
        expect([place, she.sheets(), she.names()]).toEqual([place, ["Blad1"], []]);
        expect(await findUnfinished()).toEqual({ kind: "done", facts: null });
      }
      expect([...seen]).toEqual(expect.arrayContaining(["refused", "refused, unfinished"]));
    },
    patience,
  );
});

describe("an Excel that is busy", () => {
  it("is asked again after a moment", async () => {
    switches().busy = 2;
    expect(await insertTable(preventive, "newSheet")).toMatchObject({ kind: "done" });
  });
});

describe("names that led nowhere and were pointed to a new table", () => {
  it("are still there when inserting breaks off", async () => {
    await insertTable(preventive, "newSheet");
    she.host.engine.removeSheet(she.sheetId("Offensief Preventief"));
    await she.host.engine.settle();
    const before = she.names();
    breakAt(150, false);
    expect((await insertTable(preventive, "newSheet")).kind).toBe("refused");
    switches().beforeAction = null;
    expect(she.names()).toEqual(before);
    expect(she.host.engine.nameFormula("Offensief_Preventief_LokaleAanpak")).toContain("#REF!");
  });
});

describe("a very hidden sheet with a table of ours", () => {
  it("is looked after, and removing empties it, since Excel deletes no such sheet", async () => {
    await insertTable(preventive, "newSheet");
    const id = she.sheetId("Offensief Preventief");
    she.host.host.model.sheet(id).visibility = "VeryHidden";
    she.host.engine.setSheetVisible(id, false);
    expect(await refresh()).toMatchObject({ kind: "done", facts: { covered: { tables: 1 }, findings: [] } });
    const preview = await previewRemoval();
    if (preview.kind === "refused") throw new Error(preview.problem.kind);
    expect((await remove(preview.facts)).kind).toBe("done");
    expect(she.names()).toEqual([]);
    expect(she.host.engine.usedRect(id)).toBeNull();
  });
});
