import { pointerPoints } from "../../../src/actions/pointerTexts";
import { goesPoints, stayPoints } from "../../../src/actions/stayTexts";

const many = Array.from({ length: 20_000 }, (_, row) => row);

describe("what goes, shown before it is done", () => {
  it("is short however much leans on it: counts first, and what is alike on one sheet in one line", () => {
    const points = pointerPoints(
      many.flatMap((row) => [
        { kind: "formula", sheet: "Blad1", address: `A${row + 1}`, formula: "=SUM(Offensief!B:B)", effect: "breaks" },
        { kind: "name", sheet: "", address: `Mijn_${row}`, formula: "=Offensief!$B$6", effect: "breaks" },
        { kind: "rule", sheet: "Blad1", address: `B${row + 1}`, formula: "=Offensief!$B$6>1", effect: "changes" },
      ]),
      "nl",
    );
    expect(points).toEqual([
      {
        text: "Van u, geeft straks #VERW! of #NAAM?: 20000 × formule, 20000 × naam.",
        items: [
          '20000 formules op blad "Blad1" (A1, A2, A3, A4, A5 …)',
          "20000 × naam (Mijn_0, Mijn_1, Mijn_2, Mijn_3, Mijn_4 …)",
        ],
      },
      {
        text: "Van u, krijgt een andere uitkomst: 20000 × voorwaardelijke opmaak.",
        items: ['20000 × voorwaardelijke opmaak op blad "Blad1" (B1, B2, B3, B4, B5 …)'],
      },
    ]);
  });

  it("tells a few each, and the most of what stays or goes with it together", () => {
    const [stays] = stayPoints(
      many.map((row) => ({ kind: "cell", sheet: "Offensief", what: `A${row + 1}`, text: "x" })),
      "en",
    );
    expect(stays?.items).toEqual(['20000 cells on sheet "Offensief" (A1, A2, A3, A4, A5 …)']);
    const [goes] = goesPoints(
      [
        { sheet: "Offensief", row: 0, column: 1, text: "a" },
        { sheet: "Blad1", row: 1, column: 2, text: "b" },
      ],
      "nl",
    );
    expect(goes).toEqual({ text: "Van u, gaat mee weg: 2.", items: ["Offensief!B1 a", "Blad1!C2 b"] });
  });
});
