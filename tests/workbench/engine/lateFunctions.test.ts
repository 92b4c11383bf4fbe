import { createEngine } from "../../../src/workbench/engine/createEngine";
import type { CustomFunction } from "../../../src/workbench/engine/CustomFunction";
import type { Engine } from "../../../src/workbench/engine/Engine";

const table = {
  name: "Offensief_Mutaties",
  sheetId: "sheet1",
  rect: { row: 0, column: 0, rows: 3, columns: 2 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["Nr", "Bedrag in '#"],
};

/** Answers how many cells it was given. */
const counting: CustomFunction = {
  name: "VOORBEELD.TEL",
  description: "",
  parameters: [],
  call: (args) => {
    const cells = args.flatMap((arg) => (Array.isArray(arg) ? arg.flat() : [arg]));
    return Promise.resolve({ kind: "values", values: [[cells.length]] });
  },
};

const formulas: readonly (readonly [string, number])[] = [
  ["=VOORBEELD.TEL(Offensief_Mutaties[#All],1)", 7],
  ["=VOORBEELD.TEL(Offensief_Mutaties)", 4],
  ["=VOORBEELD.TEL(Offensief_Mutaties[#Data])", 4],
  ["=VOORBEELD.TEL(Offensief_Mutaties[#Headers])", 2],
  ["=VOORBEELD.TEL(Offensief_Mutaties[[#Headers],[#Data]])", 6],
  ["=VOORBEELD.TEL(Offensief_Mutaties[Nr])", 2],
  ["=VOORBEELD.TEL(Offensief_Mutaties[[#All],[Nr]:[Bedrag in '''#]])", 6],
  ["=1+voorbeeld.tel(A1:B3)", 7],
  ["=VOORBEELD.TEL(1)", 1],
  ["=Naam+1", 2],
  [`=IF(${"1+".repeat(60)}0>0,VOORBEELD.TEL(A1:B2),"${"lang ".repeat(40)}")`, 4],
  ["=E1*2", 14],
];

let engine: Engine;
beforeAll(() => {
  engine = createEngine();
});
afterAll(() => engine.dispose());

/** A file is open before its add-in is loaded: what calls it shows #NAME? until then, as in Excel. */
it("formulas that call an add-in have their answer once it is loaded, in whatever form they name its arguments", async () => {
  engine.write("sheet1", { row: 0, column: 0, rows: 1, columns: 2 }, [
    [
      { kind: "value", value: "Nr" },
      { kind: "value", value: "Bedrag in '#" },
    ],
  ]);
  engine.setTable(table);
  engine.setName("Naam", "=VOORBEELD.TEL(1)");
  const rect = { row: 0, column: 4, rows: formulas.length, columns: 1 };
  engine.write(
    "sheet1",
    rect,
    formulas.map(([formula]) => [{ kind: "formula", formula }]),
  );
  await engine.settle();
  const answers = () => engine.read("sheet1", rect).map(([cell]) => cell?.error ?? cell?.value);
  expect(answers()).toEqual(formulas.map(() => "#NAME?"));
  engine.registerFunctions([counting]);
  await engine.settle();
  expect(answers()).toEqual(formulas.map(([, answer]) => answer));
});
