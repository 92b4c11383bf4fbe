import { type Act, type Area, type Direction } from "./CellModel";
import { excelOf, startHost } from "../../support/nodeHost";
import { area, sheets, TwinWorkbook } from "./TwinWorkbook";

/** Numbers that are the same each time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Any act on any sheet that Excel allows: not through a table, nor through merged cells. */
function anyAct(random: (below: number) => number, fixed: readonly Area[]): Act {
  for (;;) {
    const sheet = sheets[random(sheets.length)] ?? "Blad1";
    const [top, left, height, width] = [random(14), random(8), random(3), random(2)];
    const cells = area(sheet, top, left, top + height, left + width);
    const kind = random(9);
    const others = fixed.filter((each) => each.sheet === sheet);
    if (kind === 8) {
      const act = { kind: "move", area: cells, down: random(9) - 4, right: random(5) - 2 } as const;
      const to = area(sheet, top + act.down, left + act.right, cells.bottom + act.down, cells.right + act.right);
      const isOn = to.top >= 0 && to.left >= 0 && (act.down !== 0 || act.right !== 0);
      if (isOn && others.every((each) => !meets(each, cells) && !meets(each, to))) return act;
      continue;
    }
    const direction = (["Down", "Up", "Right", "Left"] as const)[kind % 4] ?? "Down";
    const act = { kind: "shift", area: cells, direction, whole: kind < 4 } as const;
    if (others.every((each) => isFree(each, act.area, direction, act.whole))) return act;
  }
}

function isFree(each: Area, cells: Area, direction: Direction, whole: boolean): boolean {
  const isVertical = direction === "Down" || direction === "Up";
  if (whole) return isVertical ? cells.bottom < each.top : cells.right < each.left;
  return isVertical
    ? cells.right < each.left || cells.left > each.right
    : cells.bottom < each.top || cells.top > each.bottom;
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The first ten, whatever they bring: none was chosen. The first 24 hold. */
const firstTen = Array.from({ length: 10 }, (_, at) => at + 1);

/**
 * Rows, columns and cells that come, go and are cut and pasted, on the sheet in front, on another, on a hidden one: after
 * each act everything that refers to cells is where a model of single cells has it.
 */
describe("what refers to cells", () => {
  it.each(firstTen)("follows every structural act, on whatever sheet (seed %i)", async (seed) => {
    const random = seeded(seed);
    const twin = await TwinWorkbook.start(random);
    const done: Act[] = [];
    try {
      expect(twin.found()).toEqual(twin.expected());
      for (let step = 0; step < 40; step += 1) {
        const act = anyAct(random, twin.fixed);
        done.push(act);
        await twin.act(act);
        expect({ act: done.at(-1), lines: twin.found() }).toEqual({ act: done.at(-1), lines: twin.expected() });
      }
    } finally {
      twin.host.dispose();
    }
  });
});

describe("a sheet that is not in front", () => {
  it("takes its own references along, and none of the sheet in front", async () => {
    const host = await startHost();
    const answers = await excelOf(host).run(async (context) => {
      const blad1 = context.workbook.worksheets.getItem("Blad1");
      const ander = context.workbook.worksheets.add("Ander");
      ander.getRange("C1:C12").values = Array.from({ length: 12 }, (_, index) => [(index + 1) * 10]);
      blad1.getRange("A1:A2").formulas = [["=SUM(Ander!C1:C12)"], ["=SUM(C1:C12)"]];
      blad1.getRange("C12").values = [[5]];
      context.workbook.names.add("Hier", blad1.getRange("C12"));
      ander.getRange("12:12").delete("Up");
      ander.getRange("1:1").insert("Down");
      const read = blad1.getRange("A1:A2");
      const name = context.workbook.names.getItem("Hier");
      read.load("values,formulas");
      name.load("formula");
      await context.sync();
      return { values: read.values, formulas: read.formulas, name: name.formula };
    });
    host.dispose();
    expect(answers).toEqual({
      values: [[660], [5]],
      formulas: [["=SUM(Ander!C2:C12)"], ["=SUM(C1:C12)"]],
      name: "=Blad1!$C$12",
    });
  });
});

describe("a conditional format", () => {
  const rule = async (work: (sheet: Excel.Worksheet) => void) => {
    const host = await startHost();
    await excelOf(host).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>0";
      await context.sync();
      work(sheet);
      await context.sync();
    });
    const rects = host.engine.rules("sheet1").flatMap((each) => each.rects);
    host.dispose();
    return rects;
  };

  it("closes where a cell between its own cells was taken out and one is put in again", async () => {
    const rects = await rule((sheet) => {
      sheet.getRange("A2").insert("Down");
      sheet.getRange("A2").delete("Up");
    });
    const cells = rects.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`),
    );
    expect(cells.sort()).toEqual(["0,0", "0,1", "1,0", "1,1", "2,0", "2,1"]);
  });

  // New cells look like those above them, rules included: https://github.com/EPPlusSoftware/EPPlus/issues/1512 ("as in excel"),
  // https://github.com/ClosedXML/ClosedXML/issues/2850.
  it.failing("goes on in a row that is put in right under it", async () => {
    expect(await rule((sheet) => sheet.getRange("4:4").insert("Down"))).toEqual([
      { row: 0, column: 0, rows: 4, columns: 2 },
    ]);
  });
});
