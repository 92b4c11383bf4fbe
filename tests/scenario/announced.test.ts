import fc from "fast-check";
import { euro } from "../../src/letter/amount";
import { bookAnnounced, type AnnouncedChange } from "../../src/scenario/bookAnnounced";
import { effectOf } from "../../src/scenario/effectOf";
import { isScenarioProblem } from "../../src/scenario/ScenarioProblem";
import { removeMutation, reverse } from "../../src/scenario/reverse";
import { anyAmount, base, entry, frame, horizon, lines, million, mln, scenario } from "../support/scenarios";

const asked: AnnouncedChange = {
  themeId: "MIT",
  kind: "amendement",
  from: 2021,
  to: "onwards",
  amount: million(5),
  withTotal: true,
};
const rows = (change: Partial<AnnouncedChange> = {}) => {
  const booked = bookAnnounced(entry, { ...asked, ...change });
  if (isScenarioProblem(booked)) throw new Error(booked.kind);
  return booked;
};

describe("a change of an announced amount", () => {
  it("takes the announced total along only where that is asked, under one number", () => {
    expect(rows().map(({ key, number, amount }) => [key, number, mln(amount)])).toEqual([
      ["MIT/Aangekondigd", 1, 5],
      ["Totaal/Aangekondigd", 1, 5],
    ]);
    expect(rows({ withTotal: false }).map(({ key }) => key)).toEqual(["MIT/Aangekondigd"]);
  });

  it("changes what is announced and leaves the lines as they are", () => {
    const { effects } = effectOf({ ...frame, scenario }, [], rows({ to: 2021 }));
    expect(effects.map(({ themeId, before, after }) => [themeId, mln(before.announced), mln(after.announced)])).toEqual(
      [
        ["MIT", 82, 87],
        ["Totaal", 141, 146],
      ],
    );
    expect(effects.every(({ before, after }) => before.sum === after.sum)).toBe(true);
  });

  it("is removed and taken back as one, whatever the amount", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const booked = rows({ amount });
        expect(removeMutation(booked, 1, scenario)).toEqual([]);
        const back = reverse(booked, 1, { ...entry, number: 2 });
        if (isScenarioProblem(back)) throw new Error(back.kind);
        const { effects } = effectOf({ letter: frame.letter, lines, base, scenario }, [], [...booked, ...back]);
        expect(effects).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("of nothing, or with the years the wrong way round, is refused", () => {
    expect(bookAnnounced(entry, { ...asked, amount: euro(0) })).toEqual({ kind: "zeroAmount" });
    expect(bookAnnounced(entry, { ...asked, from: 2022, to: horizon.first })).toMatchObject({ kind: "reversedYears" });
  });
});
