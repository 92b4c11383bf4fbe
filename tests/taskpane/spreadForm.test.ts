/** @jest-environment <rootDir>/tests/support/pageEnvironment.cjs */
import { fill, find, open, submit, type Opened } from "../support/scenarioTab";

describe("spreading a cut over lines", () => {
  const start = () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    fill(she, "#kind", "taakstelling");
    return she;
  };
  const tick = (she: Opened, selector: string) => find<HTMLInputElement>(she, selector).click();
  const booking = (she: Opened) => {
    submit(she);
    return she.done.filter(([name]) => name !== "edited").at(-1);
  };

  it("takes one amount for the years that are chosen", () => {
    const she = start();
    fill(she, "#amount", "1,5");
    tick(she, '[id="box-MIT/Politie"]');
    expect(find(she, "#years").hidden).toBe(true);
    expect(booking(she)?.[2]).toMatchObject({ form: "spread", amount: 1_500_000, from: 2021, to: 2021 });
  });

  it("takes an amount for each year where she wants that, and shows no other amount then", () => {
    const she = start();
    tick(she, "#per-year");
    fill(she, "#year-2021", "1");
    fill(she, "#year-2025", "3");
    tick(she, '[id="box-MIT/Politie"]');
    expect(find(she, "#amount").closest("[hidden]")).not.toBeNull();
    expect(find(she, '[for="year-2025"]').textContent).toBe("2025 e.v.");
    expect(booking(she)?.[2]).toMatchObject({
      ...{ form: "spread", kind: "taakstelling", way: "proportional", from: 2020, to: "onwards" },
      amount: [0, 1_000_000, 0, 0, 0, 3_000_000],
    });
  });

  it("by hand takes a part for each line in each year, and adds up each year while she types", () => {
    const she = start();
    tick(she, "#per-year");
    fill(she, "#year-2021", "1");
    fill(she, "#way", "byHand");
    for (const key of ["MIT/Politie", "MIT/OM"]) tick(she, `[id="box-${key}"]`);
    fill(she, '[id="part-MIT/Politie-2021"]', "0,4");
    fill(she, '[id="part-MIT/OM-2021"]', "0,6");
    const asked = [...she.root.querySelectorAll<HTMLElement>(".line-years .year-amount")].filter(
      (each) => !each.hidden && !each.closest("[hidden]"),
    );
    expect(asked.map(({ textContent }) => textContent)).toEqual(["2021", "2021"]);
    const sums = [...she.root.querySelectorAll<HTMLElement>(".running-sum")].filter(({ hidden }) => !hidden);
    expect(sums.map(({ textContent }) => textContent)).toEqual(["Samen in 2021: +1,0 EUR mln"]);
    expect(booking(she)?.[2]).toMatchObject({
      way: {
        byHand: [
          [0, 400_000, 0, 0, 0, 0],
          [0, 600_000, 0, 0, 0, 0],
        ],
      },
    });
    fill(she, '[id="part-MIT/OM-2021"]', "veel");
    expect(booking(she)).toMatchObject(["refuse", { field: "part-MIT/OM-2021" }]);
  });
});
