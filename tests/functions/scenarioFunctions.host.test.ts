import { writeRow } from "../../src/scenario/writeRow";
import type { NodeHost } from "../../src/workbench/node/createNodeHost";
import { evaluateFormulas, type FormulaAnswer } from "../../src/workbench/node/evaluateFormulas";
import { startWithAddin } from "../support/nodeHost";
import { header } from "../support/ledgerCells";
import { lines, million, mutation } from "../support/scenarios";

/** The built functions over a ledger in cells, called through the library's own runtime. */
let host: NodeHost;

const explanations: readonly [string, string, string] = ["=1+1", "<script>alert(1)</script>", `"aanhaling" & 'meer'`];
/** What the ledger works out of each row, as numbers: nothing to find fault with. */
const behind = ["", 1, 0, 0, 0, 0, 1] as const;
const ledger = [
  header.map(String),
  ...[
    mutation({ number: 2, amount: million(4.5), explanation: explanations[0] }),
    mutation({ scenario: "S2", amount: million(-2), from: 2020, to: "onwards" }),
    mutation({ number: 1, key: "MIT/Eigen1", from: 2022, to: "onwards", explanation: explanations[1] }),
    mutation({ number: 3, key: "BB/NogTeVerdelen", explanation: explanations[2] }),
  ].map((each) => [...writeRow(each, lines), ...behind]),
  ["S3", 1, "MIT", "Politie", 2021, "", "veel", "overig", ...Array<string>(9).fill(""), ...behind],
];
const all = "Blad1!$A$1:$X$6";
/** The same with an error for a year, and one where no figure depends on it. */
const faulty = "Blad1!$A$11:$X$16";

beforeAll(async () => {
  host = await startWithAddin();
  await put(ledger);
  await put(ledger, 10);
  const fault = [[{ kind: "formula", formula: "=1/0" } as const]];
  host.engine.write("sheet1", { row: 14, column: 4, rows: 1, columns: 1 }, fault);
  host.engine.write("sheet1", { row: 11, column: 11, rows: 1, columns: 1 }, fault);
  await host.engine.settle();
});
afterAll(() => host.dispose());

const put = async (cells: readonly (readonly (string | number | boolean)[])[], row = 0) => {
  const inputs = cells.map((each) =>
    each.map((value) => (value === "" ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const))),
  );
  host.engine.write("sheet1", { row, column: 0, rows: cells.length, columns: header.length }, inputs);
  await host.engine.settle();
};
const ask = async (formula: string): Promise<FormulaAnswer> => {
  const [answer] = await evaluateFormulas(host.engine, [formula]);
  if (!answer) throw new Error("no answer");
  return answer;
};

describe("a ledger in cells", () => {
  it("changes its figures when a cell changes, and back", async () => {
    const address = { row: 0, column: 26, rows: 1, columns: 1 };
    const formula = `=OFFENSIEF.SCENARIO(${all},"S1","MIT","Politie",2021)`;
    host.engine.write("sheet1", address, [[{ kind: "formula", formula }]]);
    const shown = async () => {
      await host.engine.settle();
      return host.engine.read("sheet1", address)[0]?.[0]?.value;
    };
    expect(await shown()).toBe(40);
    const amount = { row: 1, column: 6, rows: 1, columns: 1 };
    host.engine.write("sheet1", amount, [[{ kind: "value", value: 5 }]]);
    expect(await shown()).toBe(40.5);
    host.engine.write("sheet1", amount, [[{ kind: "value", value: 4.5 }]]);
    expect(await shown()).toBe(40);
  });

  it.each<[string, number]>([
    [`=OFFENSIEF.SCENARIO(${all};"S1";"MIT";"Politie";2021)`, 40],
    [`=OFFENSIEF.SCENARIO(${all};"S1+S2";"MIT";"Politie";2021)`, 38],
    [`=OFFENSIEF.SCENARIO(${all};"S1";"MIT";"Drones";2050)`, 1],
    [`=OFFENSIEF.SCENARIO(${all};"S1";"MIT";;2021)`, 86.6],
    [`=OFFENSIEF.SCENARIO(${all};"S1";"MIT";"";2021;"x1000")`, 86600],
    [`=OFFENSIEF.SCENARIO(${all};"S1";"alle";;2021)`, 146.6],
    [`=ROWS(OFFENSIEF.MUTATIES(${all};"S1"))`, 4],
  ])("%s is %p", async (formula, value) => {
    expect(await ask(formula)).toEqual({ formula, value });
  });

  it("spills its mutations, whatever the explanations look like", async () => {
    const { value } = (await ask(`=OFFENSIEF.MUTATIES(${all};"S1";;2022)`)) as { value: unknown };
    expect(value).toEqual([
      ["Nr", "Thema", "Post", "Jaar", "T/m", "Bedrag", "Soort", "Toelichting", "Status"],
      [1, "MIT", "Drones", 2022, "e.v.", 1, "overig", explanations[1], "concept"],
    ]);
    const answer = (await ask(`=OFFENSIEF.MUTATIES(${all};"S1")`)) as unknown as { value: unknown[][] };
    expect(answer.value.slice(1).map((row) => row[7])).toEqual(explanations);
  });

  it.each<[string, string, string]>([
    [`=OFFENSIEF.SCENARIO(Blad1!$A$2:$X$6;"S1";"MIT";"Politie";2021)`, "#VALUE!", "Offensief_Mutaties[#Alles]"],
    [`=OFFENSIEF.SCENARIO(${all};"S9";"MIT";"Politie";2021)`, "#N/A", 'geen rij voor scenario "S9"'],
    [
      `=OFFENSIEF.SCENARIO(${all};"S3";"MIT";"Politie";2021)`,
      "#VALUE!",
      'Rij 5 van de tabel met mutaties telt nergens mee. "veel"',
    ],
    [`=OFFENSIEF.MUTATIES(${all};"S1";"Preventief")`, "#N/A", "heeft geen mutaties"],
    [`=OFFENSIEF.SCENARIO("S1";"S1";"MIT";"Politie";2021)`, "#VALUE!", "koprij"],
    [`=OFFENSIEF.SCENARIO(1/0;"S1";"MIT";"Politie";2021)`, "#DIV/0!", ""],
    [`=OFFENSIEF.SCENARIO(#REF!;"S1";"MIT";"Politie";2021)`, "#VALUE!", "Een argument bevat de fout #VERW!"],
  ])("%s is %s: %s", async (formula, error, text) => {
    const answer = await ask(formula);
    expect(answer).toMatchObject({ error });
    expect("message" in answer && answer.message).toContain(text);
  });

  it("with an error in a cell says which row, where it could matter", async () => {
    const answer = await ask(`=OFFENSIEF.SCENARIO(${faulty};"S1";"B&B";;2021)`);
    expect("message" in answer && answer.message).toContain(
      'Rij 4 van de tabel met mutaties telt nergens mee. "#DEEL/0!" is geen jaartal',
    );
    expect(await ask(`=OFFENSIEF.SCENARIO(${faulty};"S1";"MIT";"Politie";2021)`)).toMatchObject({ value: 40 });
  });
});
