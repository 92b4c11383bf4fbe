import { overlaps, sameArea } from "../address";
import type { Operation, Plan } from "../operation";
import { sameCell } from "../sameCell";
import type { Bench } from "./Bench";
import type { Told } from "./Told";

/** Another formula for a mark: only where one of ours lies over just these cells now, whatever Excel calls it by now. */
export function judgeMark(bench: Bench, operation: Extract<Operation, { kind: "ruleFormula" }>, told: Told): Plan {
  const { area, formula } = operation;
  const sheet = bench.sheet(area.sheet);
  const place = bench.placeOf(area);
  const lying = bench.now.leaners.others.flatMap((each) =>
    sheet !== null && each.kind === "rule" && each.area && sameArea(each.area, { ...area, sheet }) ? [each] : [],
  );
  const ours = lying.filter(({ formulas }) => formulas.every((each) => bench.judge.isOurFormula(each)));
  const write = ours[0]?.write;
  if (ours.length !== 1 || write?.kind !== "customRule" || !bench.isOwn(area) || !bench.judge.isOurFormula(formula)) {
    bench.leave("notOurs", place, formula);
    return [];
  }
  if (ours[0]?.formulas.some((each) => sameCell(each, { formula }))) return [];
  if (!told.looks.includes(place)) told.looks.push(place);
  return [{ ...operation, id: write.id }];
}

/** A mark that came: by its cells and what it says, whatever Excel calls it by now. */
export function judgeMarkThatGoes(
  bench: Bench,
  { area, formula }: Extract<Operation, { kind: "removeMark" }>,
  told: Told,
): Plan {
  const sheet = bench.sheet(area.sheet);
  const place = bench.placeOf(area);
  const lying = rulesOn(bench, sheet).find(
    (each) =>
      each.area && sameArea(each.area, { ...area, sheet: each.sheet }) && sameCell(each.formulas[0], { formula }),
  );
  if (!lying) return [];
  if (!bench.isOwn(area) || !bench.judge.isOurFormula(formula)) {
    bench.leave("notOurs", place, formula);
    return [];
  }
  return takeOut([lying], place, told);
}

/** The marks of ours that lie there. What others say is the user's, and stays. */
export function judgeCleared(bench: Bench, { area }: Extract<Operation, { kind: "clearRules" }>, told: Told): Plan {
  const sheet = bench.sheet(area.sheet);
  const place = bench.placeOf(area);
  if (sheet === null) {
    bench.leave("gone", area.sheet);
    return [];
  }
  if (!bench.isOwn(area)) {
    bench.leave("notOurs", place);
    return [];
  }
  const lying = rulesOn(bench, sheet).filter(
    (each) =>
      each.area &&
      overlaps(each.area, { ...area, sheet }) &&
      each.formulas.length > 0 &&
      each.formulas.every((formula) => bench.judge.isOurFormula(formula)),
  );
  return takeOut(lying, place, told);
}

type LyingRule = Bench["now"]["leaners"]["others"][number];

function rulesOn(bench: Bench, sheet: string | null): readonly LyingRule[] {
  return bench.now.leaners.others.filter((each) => each.kind === "rule" && each.sheet === sheet);
}

function takeOut(rules: readonly LyingRule[], place: string, told: Told): Plan {
  if (rules.length > 0 && !told.looks.includes(place)) told.looks.push(place);
  return rules.flatMap(({ sheet, write }): Operation[] =>
    write?.kind === "customRule" ? [{ kind: "removeRule", sheet, id: write.id }] : [],
  );
}
