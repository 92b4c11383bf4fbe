import { oneAtATime } from "../../src/taskpane/oneAtATime";

describe("a look that is asked for again and again", () => {
  it("is under way once; what was asked meanwhile is done once, and only the last is shown", async () => {
    const shown: number[] = [];
    const open: (() => void)[] = [];
    let begun = 0;
    const look = oneAtATime(async (isLast) => {
      const number = (begun += 1);
      await new Promise<void>((resolve) => open.push(resolve));
      if (isLast()) shown.push(number);
    });
    const answer = async () => {
      open.shift()?.();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    };
    look();
    look();
    look();
    expect(begun).toBe(1);
    await answer();
    expect([begun, shown]).toEqual([2, []]);
    await answer();
    expect([begun, shown]).toEqual([2, [2]]);
    look();
    await answer();
    expect([begun, shown]).toEqual([3, [2, 3]]);
  });
});
