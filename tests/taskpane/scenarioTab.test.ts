/** @jest-environment <rootDir>/tests/support/pageEnvironment.cjs */
import { finding } from "../../src/plan/check/CheckFinding";
import type { BookingPreview } from "../../src/actions/bookMutation";
import { effectOf } from "../../src/scenario/effectOf";
import { createTabs } from "../../src/taskpane/tabs";
import { fill, find, open, press, submit } from "../support/scenarioTab";
import { fault, hostile, overview, typed } from "../support/scenarioOverview";
import { base, frame, lines, million, mutation, scenario } from "../support/scenarios";

/** What booking a mutation would do, as the use case says it. */
function preview(amount = 4.5): BookingPreview {
  const rows = [mutation({ amount: million(amount), explanation: "" })];
  return { code: "S1", rows, ...effectOf({ ...frame, scenario: { ...scenario, budgetYear: 2022 } }, [], rows) };
}

describe("the tab of scenarios", () => {
  it("asks for a title and a name where there is none, and takes them as they are", () => {
    const she = open();
    she.read(overview({ scenarios: [] }));
    expect(she.root.textContent).toContain("Nog geen scenario");
    fill(she, "#title", hostile);
    fill(she, "#author", "J. Jansen");
    submit(she);
    expect(she.done[0]).toMatchObject(["create", { title: hostile, author: "J. Jansen", budgetYear: 2020 }]);
  });

  it("makes nothing of a year that is none, and says so at its field", () => {
    const she = open();
    she.read(overview({ scenarios: [] }));
    fill(she, "#last", "later");
    submit(she);
    expect(she.done).toEqual([["refuse", { field: "last", text: expect.stringContaining("vier cijfers") }]]);
  });

  it("offers to be loaded as soon as the workbook opens, where Excel can and there is a scenario to follow", () => {
    const she = open();
    const section = find(she, "#scenario-start-up");
    const box = find<HTMLInputElement>(she, "#start-up");
    she.startUp(false);
    expect(section.hidden).toBe(true);
    she.read();
    expect([section.hidden, box.checked]).toEqual([false, false]);
    expect(section.textContent).toMatch(/Wie deze invoegtoepassing niet heeft/);
    box.click();
    expect(she.done.at(-1)).toEqual(["setStartUp", true]);
    she.startUp(true);
    expect(box.checked).toBe(true);
    she.startUp(null);
    expect(section.hidden).toBe(true);
  });

  it("goes back to what is so where Excel refused", () => {
    const she = open();
    she.read();
    she.startUp(false);
    const box = find<HTMLInputElement>(she, "#start-up");
    box.click();
    she.busy(false);
    expect(box.checked).toBe(false);
  });

  it("shows titles, names, explanations and cells as text, whatever they hold", () => {
    const she = open();
    she.read(overview({ faults: [fault(), fault({ code: hostile })], typed: [typed] }));
    she.panel({ kind: "describe" });
    expect(she.root.querySelectorAll("script, img, b").length).toBe(0);
    expect(find(she, "#scenario option").textContent).toBe(`S1 · ${hostile}`);
    expect(find(she, ".mutations .explanation").textContent).toBe(hostile);
    expect(find<HTMLInputElement>(she, "#title").value).toBe(hostile);
  });

  it("keeps what is being typed while the workbook is followed", () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    fill(she, "#amount", "4,5");
    she.read(overview({ rows: [mutation(), mutation({ number: 2 })] }));
    expect(find<HTMLInputElement>(she, "#amount").value).toBe("4,5");
    expect(find(she, ".mutations").children.length).toBe(2);
  });

  it("closes the form when the scenario that it is about is gone", () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    const [only] = overview().scenarios;
    she.read(overview({ scenarios: [{ ...only!, scenario: { ...only!.scenario, code: "S2" } }] }));
    expect(she.root.querySelector("#booking-form")).toBeNull();
  });

  it("goes to a scenario as soon as it is made", () => {
    const she = open();
    const [first] = overview().scenarios;
    const second = { ...first!, scenario: { ...first!.scenario, code: "S2" } };
    she.read();
    she.happen({ kind: "scenarioChosen", code: "S2" });
    expect(find<HTMLSelectElement>(she, "#scenario").value).toBe("S1");
    she.read(overview({ scenarios: [first!, second] }));
    expect(find<HTMLSelectElement>(she, "#scenario").value).toBe("S2");
  });

  it("of a frozen scenario offers reversing and nothing else", () => {
    const she = open();
    const [only] = overview().scenarios;
    const frozen = { moment: "slotwet", on: "2021-03-01", lastNumber: 1 };
    she.read(overview({ scenarios: [{ ...only!, scenario: { ...only!.scenario, frozen } }] }));
    expect(she.root.querySelector("#book-mutation")).toBeNull();
    expect(find(she, ".row-actions").textContent).toBe("Tegenboeken");
    expect(she.root.textContent).toContain("vastgelegd als slotwet (1 maart 2021)");
    expect(she.root.textContent).not.toContain("Typ");
  });

  it("says whether typing books by itself", () => {
    const [hearing, deaf] = [open("nl", true), open("en", false)];
    hearing.read();
    deaf.read();
    expect(hearing.root.textContent).toContain("wordt vanzelf een mutatie");
    expect(deaf.root.textContent).toContain("the cell is coloured and stands here");
  });
});

describe("what is to be seen to", () => {
  it("leaves a formula of her own to her, one by one, and shows what it is", () => {
    const she = open();
    const linked = { ...typed, address: "K11", link: "=Blad1!B3" };
    const broken = { ...linked, address: "K12", typed: null };
    she.read(overview({ typed: [typed, { ...typed, address: "K10" }, linked, broken] }));
    const text = find(she, ".todo").textContent;
    expect(text).toContain("uw eigen formule =Blad1!B3 geeft nu 40,0, niet geboekt");
    expect(text).toContain("uw eigen formule =Blad1!B3 geeft geen bedrag");
    press(she, `Uitkomst boeken: ${hostile}!K11`);
    press(she, `Formule terugzetten: ${hostile}!K12`);
    expect(() => press(she, `Uitkomst boeken: ${hostile}!K12`)).toThrow("no button");
    press(she, "Alle 2 boeken");
    expect(she.done.at(-1)?.[1]).toMatchObject([{ address: "K9" }, { address: "K10" }]);
  });

  it("has what to do with each: go there, book it, put the formula back", () => {
    const she = open();
    she.read(
      overview({
        faults: [fault()],
        typed: [typed, { ...typed, address: "K10" }, { ...typed, address: "K11", typed: null, stood: "circa 40" }],
      }),
    );
    expect(find(she, ".todo").textContent).toContain('er staat "circa 40", dat is geen bedrag en is nergens geboekt');
    press(she, "Ga naar Mutaties, rij 6");
    press(she, `Boeken: ${hostile}!K9`);
    press(she, `Formule terugzetten: ${hostile}!K10`);
    press(she, "Alle 2 boeken");
    expect(she.done.map(([name]) => name)).toEqual(["goTo", "bookTyped", "restoreTyped", "bookTyped"]);
    expect(she.root.querySelectorAll(".todo li")).toHaveLength(4);
  });

  it("stays short however much there is, and can be seen whole", () => {
    const she = open();
    she.read(overview({ faults: Array.from({ length: 500 }, (_, index) => fault({ row: index + 6 })) }));
    expect(she.root.querySelectorAll(".todo li")).toHaveLength(20);
    press(she, "Alle 500 tonen");
    expect(she.root.querySelectorAll(".todo li")).toHaveLength(500);
  });

  it("offers to put formulas back where they are gone behind a row, and where only the sheet knows of it", () => {
    const she = open();
    const [only] = overview().scenarios;
    const gone = fault({ problem: { kind: "formulasGone", counts: "not" } });
    she.read(overview({ scenarios: [{ ...only!, hiddenFaults: 1 }], faults: [gone, fault()] }));
    const buttons = [...she.root.querySelectorAll<HTMLButtonElement>(".todo button")].filter(
      ({ textContent }) => textContent === "Formules terugzetten",
    );
    expect(buttons.length).toBe(2);
    for (const button of buttons) button.click();
    expect(she.done.slice(-2)).toEqual([["restoreRowFormulas"], ["restoreRowFormulas"]]);
  });

  it("is said of columns, sheets and frozen stands that are gone, and of faults that only the sheet counts", () => {
    const she = open("en");
    const [only] = overview().scenarios;
    she.read(
      overview({
        scenarios: [{ ...only!, sheet: null, isBaseLost: true, hiddenFaults: 2 }],
        missingColumns: ["Bedrag"],
        missingInRegister: ["Omschrijving"],
        faults: [],
        findings: [finding("scenarioLost", ["S1", "Sneller", "Offensief_S1_Blad"], { sheet: "Sneller" })],
      }),
    );
    expect(she.root.querySelector(".findings")?.textContent).toMatch(
      /Scenario S1, Sneller: Offensief_S1_Blad is missing/,
    );
    expect([...she.root.querySelectorAll(".todo li")].map((each) => each.textContent)).toEqual([
      expect.stringContaining("can't be read any more"),
      expect.stringContaining("counts 2 faulty row(s)"),
      expect.stringContaining('Column "Bedrag" is missing'),
      expect.stringContaining('Column "Omschrijving" is missing from the table of scenarios'),
    ]);
  });
});

describe("the form for a booking", () => {
  const kinds: readonly (readonly [string, string])[] = [
    ["overig", "line"],
    ["kasschuif", "cashShift"],
    ["herschikking", "reallocation"],
    ["announced", "announced"],
  ];
  it.each(kinds)("asks what %s needs, and only then what it does", (kind, form) => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    fill(she, "#kind", kind);
    if (she.root.querySelector("#amount")) fill(she, "#amount", "1,5");
    fill(she, "#explanation", hostile);
    submit(she);
    const [name, code, booking, texts] = she.done.find(([each]) => each === "preview") ?? [];
    expect([name, code, booking]).toMatchObject(["preview", "S1", { form }]);
    expect(texts).toMatchObject({ explanation: hostile, status: "concept" });
    expect(she.root.querySelector("#book-now")).toBeNull();
  });

  it("refuses an amount with two readings at its field", () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    fill(she, "#kind", "overig");
    fill(she, "#amount", "1.500");
    submit(she);
    const refused = she.done.find(([name]) => name === "refuse");
    expect(refused).toMatchObject(["refuse", { field: "amount" }]);
    she.happen({ kind: "formRefused", problem: refused?.[1] as never });
    expect(find(she, "#amount").getAttribute("aria-invalid")).toBe("true");
    expect(find(she, "#form-problem").textContent).toContain("Typ 1,500 of 1500");
    expect(document.activeElement?.id).toBe("amount");
  });

  it("offers the last year with its structural column only as e.v.", () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    fill(she, "#from", "2025");
    expect([...find<HTMLSelectElement>(she, "#to").options].map(({ value }) => value)).toEqual(["onwards"]);
    fill(she, "#from", "2023");
    expect([...find<HTMLSelectElement>(she, "#to").options].map(({ value }) => value)).toEqual(["", "2024", "onwards"]);
  });

  it("shows the effect with its warnings; it goes as soon as something in the form changes", () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    const previewed = { booking: { form: "reversal", number: 1 }, texts: {} as never, shown: preview() } as const;
    she.happen({ kind: "previewed", previewed });
    const effect = find(she, "#effect").textContent ?? "";
    expect(effect).toContain("MIT, 2021saldo 0,0 → +4,5sluit aan → sluit niet aan (+4,5)");
    expect(effect).toContain("Totaal van de vier thema's, 2021");
    expect(effect).toMatch(/Let op.*begrotingsjaar.*toelichting ontbreekt/s);
    press(she, "Boeken");
    expect(she.done.at(-1)).toEqual(["book", previewed]);
    she.happen({ kind: "formEdited" });
    expect(she.root.querySelector("#effect")).toBeNull();
  });

  it("shows no effect of an earlier state of the workbook", () => {
    const she = open();
    she.read();
    she.panel({ kind: "book" });
    const previewed = { booking: { form: "reversal", number: 1 }, texts: {} as never, shown: preview() } as const;
    she.happen({ kind: "previewed", previewed });
    she.read(overview({ rows: [] }));
    expect(she.root.querySelector("#book-now")).toBeNull();
  });

  it("can't be sent twice while it is busy", () => {
    const she = open();
    she.read();
    she.busy(true);
    expect([...she.root.querySelectorAll("button")].every(({ disabled }) => disabled)).toBe(true);
    she.busy(false);
    expect([...she.root.querySelectorAll("button")].some(({ disabled }) => disabled)).toBe(false);
  });
});

it("an effect over years that come to the same is one line", () => {
  const she = open();
  she.read();
  she.panel({ kind: "book" });
  const rows = [mutation({ from: 2020, to: "onwards", amount: million(-10) })];
  const shown = { code: "S1", rows, ...effectOf({ letter: frame.letter, lines, base, scenario }, [], rows) };
  she.happen({ kind: "previewed", previewed: { booking: { form: "reversal", number: 1 }, texts: {} as never, shown } });
  expect([...she.root.querySelectorAll(".effect-what")].map((each) => each.textContent)).toEqual([
    "MIT, 2020 e.v.",
    "Totaal van de vier thema's, 2020 e.v.",
  ]);
});

describe("tabs", () => {
  it("are one stop for the keyboard; arrows, Home and End go round", () => {
    const opened: string[] = [];
    const tabs = createTabs(
      [
        { id: "a", label: "A", content: [] },
        { id: "b", label: "B", content: [] },
      ],
      "Onderdelen",
      (id) => opened.push(id),
    );
    document.body.replaceChildren(tabs.list, ...tabs.panels);
    tabs.show("a");
    const all = [...tabs.list.querySelectorAll<HTMLElement>("[role=tab]")];
    expect(all.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    all[0]?.focus();
    for (const key of ["ArrowLeft", "ArrowRight", "End", "Home"])
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    expect(opened).toEqual(["b", "a", "b", "a"]);
    tabs.show("b");
    expect(tabs.panels.map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});
