/** What she did in each workbook of version 0.3, before it was saved: see make03.mjs, which gives `she`. */

const entry = {
  explanation: "=Besluit <ministerraad>",
  status: "voorstel",
  decision: "MR 12-3",
  author: "J. Jansen",
  date: "2020-09-15",
};
const politie = { key: "MIT/Politie", from: 2021, to: 2021 };

/** Everything inserted, and three lines typed over. */
export async function insertTables(she) {
  await she.click("invoegenAlles");
  await typeOver(she, "Offensief_MIT_Politie", 1, 40);
  await typeOver(she, "Offensief_BB_Stelsels", 2, 10);
  await typeOver(she, "Offensief_Preventief_LokaleAanpak", 0, 12.5);
}

/** Two scenarios with every kind of booking, an own line, one frozen, a third on its stand, a comparison, a copy to share. */
export async function bookEverything(she) {
  she.done(await she.newScenario({ title: "Sneller: MIT?", description: "Eerder beginnen", author: "J. Jansen" }));
  she.done(await she.newScenario({ title: "Later", author: "P. Peters", budgetYear: 2021 }));
  she.done(await she.addLine("MIT", "Drones"));
  for (const code of ["S1", "S2"]) {
    for (const [index, booking] of bookings().entries())
      she.done(await she.bookMutation(code, booking, { ...entry, status: statuses[index % statuses.length] }));
  }
  she.done(await she.bookMutation("S2", { form: "reversal", number: 2 }, entry));
  await she.host.engine.settle();
  she.done(await she.freezeScenario("S1", stand));
  she.done(await she.bookMutation("S1", { form: "reversal", number: 1 }, { ...entry, date: "2020-09-17" }));
  she.done(await she.newScenario({ title: "Na de begroting", base: { code: "S1" } }));
  she.done(await she.bookMutation("S3", { form: "line", kind: "intensivering", ...politie, amount: 2_500_000 }, entry));
  await she.host.engine.settle();
  she.done(await she.compareScenarios(["S1", "S2"]));
  await she.host.engine.settle();
  she.done(await she.shareScenario("S2", sharing));
}

/** A scenario that was frozen, one on its stand, a comparison of the two and a copy to share: everything once, to stay small. */
export async function bookSome(she) {
  const [line, ...rest] = bookings();
  const [shift, legs] = rest.filter(({ form }) => form === "cashShift" || form === "reallocation");
  she.done(await she.newScenario({ title: "Sneller: MIT?", description: "Eerder beginnen", author: "J. Jansen" }));
  she.done(await she.addLine("MIT", "Drones"));
  for (const booking of [line, legs]) she.done(await she.bookMutation("S1", booking, entry));
  await she.host.engine.settle();
  she.done(await she.freezeScenario("S1", stand));
  she.done(await she.newScenario({ title: "Later", base: { code: "S1" } }));
  for (const booking of [line, shift]) she.done(await she.bookMutation("S2", booking, entry));
  await she.host.engine.settle();
  she.done(await she.compareScenarios(["S1", "S2"]));
  await she.host.engine.settle();
  she.done(await she.shareScenario("S2", sharing));
}

const stand = { moment: "ontwerpbegroting", name: "versie 2", date: "2020-09-16", author: "J. Jansen" };
const sharing = {
  ...{ withNames: true, status: "concept", classification: "Departementaal vertrouwelijk" },
  date: "2020-09-16",
};

const statuses = ["concept", "voorstel", "akkoord", "verwerkt"];
const singleKinds = [
  "intensivering",
  "ombuiging",
  "taakstelling",
  "overboeking",
  "desaldering",
  "mee-/tegenvaller",
  "eindejaarsmarge",
  "amendement",
  "overig",
];

/** One of every form, and of every kind; amounts in whole euros. */
function bookings() {
  const lines = ["MIT/Politie", "MIT/OM", "MIT/KMar"];
  return [
    ...singleKinds.map((kind, index) => ({
      ...{ form: "line", kind, key: index % 2 === 0 ? "MIT/Politie" : "BB/Stelsels" },
      ...{ from: 2021, to: index % 3 === 0 ? "onwards" : 2022, amount: (index - 3.5) * 100_000 },
    })),
    { form: "line", kind: "intensivering", key: "MIT/Eigen1", from: 2022, to: "onwards", amount: 1_250_000 },
    {
      ...{ form: "cashShift", key: "Ondersteunend/Wapens" },
      years: [2021, 2022].map((year, index) => ({ year, amount: index === 0 ? -300_000 : 300_000 })),
    },
    {
      ...{ form: "reallocation", from: 2022, to: "onwards" },
      legs: ["MIT/Politie", "MIT/OM"].map((key, index) => ({ key, amount: index === 0 ? -1_000_000 : 1_000_000 })),
    },
    ...["loonbijstelling", "prijsbijstelling"].map((kind, index) => ({
      ...{ form: "indexation", kind, percentage: 2.3 - index, share: index === 0 ? 0.7 : 0.3, keys: lines },
      columns: [
        { year: 2021, onwards: false },
        { year: 2022, onwards: false },
      ],
    })),
    ...["taakstelling", "ombuiging", "intensivering"].map((kind, index) => ({
      ...{ form: "spread", kind, amount: 1_000_000 + index * 333_000, keys: lines, from: 2022, to: 2023 },
      ...{ way: index === 1 ? "equal" : "proportional", belowZero: false },
    })),
    {
      form: "announced",
      themeId: "MIT",
      kind: "intensivering",
      from: 2021,
      to: 2022,
      amount: 500_000,
      withTotal: true,
    },
  ];
}

/** Tables, scenarios, and formulas of hers on a sheet of her own that refer to each of our sheets by cell and by name. */
export async function referToAll(she) {
  await insertTables(she);
  await bookSome(she);
  const { engine, host } = she.host;
  const ours = engine.sheets().filter(({ name }) => name !== "Blad1");
  engine.renameSheet(she.sheetId("Blad1"), "Mijn cijfers");
  const own = she.sheetId("Mijn cijfers");
  const rows = [
    ["Van wie", "Formule"],
    ...ours.flatMap((sheet) => byCell(engine, sheet)),
    ...host.model.names.filter(({ visible, scope }) => visible && scope === null).map(({ name }) => byName(name)),
    ["tabel", "=SUM(Offensief_Mutaties[Bedrag])"],
    ["tabel", "=ROWS(Offensief_Scenarios[Code])"],
    ["tabel", "=SUM(Offensief_S1_Stand[2021])"],
    ["zoeken", '=VLOOKUP("Politie",Offensief!$A$1:$F$200,3,FALSE)'],
    ["functie", "=OFFENSIEF.TOTAAL(2021)"],
    ["functie", '=OFFENSIEF.BEDRAG("MIT","Politie",2021)'],
    ["functie", '=OFFENSIEF.SCENARIO(Offensief_Mutaties[#All],"S2","MIT","Politie",2021)'],
    ["functie", "=OFFENSIEF.THEMAS()"],
  ];
  await she.type(own, 0, 0, rows);
  // What else is hers: a name, and remarks on sheets of ours.
  host.model.names.push({
    name: "Mijn_begin",
    formula: "='Mijn cijfers'!$B$2",
    comment: "",
    visible: true,
    scope: null,
  });
  engine.setName("Mijn_begin", "='Mijn cijfers'!$B$2", null);
  await she.type(she.sheetId("Offensief"), 1, 30, [["mijn opmerking"]]);
  await she.type(she.sheetId("Scenario-overzicht"), 20, 1, [["mijn opmerking"]]);
}

/** A figure, a word and an area of a sheet, wherever they stand. */
function byCell(engine, { id, name }) {
  const rect = engine.usedRect(id);
  const cells = engine
    .read(id, rect)
    .flatMap((row, r) => row.map(({ value }, c) => ({ value, row: rect.row + r, column: rect.column + c })));
  const at = (found) => `'${name}'!$${letters(found.column)}$${found.row + 1}`;
  const numbers = cells.filter(({ value }) => typeof value === "number");
  const texts = cells.filter(({ value }) => typeof value === "string" && value !== "");
  const end = `$${letters(rect.column + rect.columns - 1)}$${rect.row + rect.rows}`;
  return [
    ...[numbers.at(0), numbers.at(-1), texts.at(-1)].flatMap((found) => (found ? [[name, `=${at(found)}`]] : [])),
    [name, `=SUM('${name}'!$A$1:${end})`],
    [name, `=COUNTA('${name}'!$A$1:${end})`],
  ];
}

function byName(name) {
  return [name, `=SUM(${name})&"/"&INDEX(${name},1,1)`];
}

function letters(column) {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** Her Excel went away while a scenario was being added: its sheets are there, not everything on them. */
export async function duringInsert(she) {
  await insertTables(she);
  await ownSheet(she, ["=Offensief_MIT_Politie", "=SUM(Offensief_MIT)"]);
  await breaksOff(
    she,
    () => she.host.host.model.tables.some(({ name }) => name === "Offensief_Mutaties"),
    () => she.newScenario({ title: "Sneller", author: "J. Jansen" }),
  );
}

/** Her Excel went away while a herschikking was being booked: a row has come. */
export async function duringChange(she) {
  await oneScenario(she);
  const rows = () => she.host.host.model.tables.find(({ name }) => name === "Offensief_Mutaties").rect.rows;
  const before = rows();
  const legs = ["MIT/Politie", "MIT/OM"].map((key, index) => ({ key, amount: index === 0 ? -1_000_000 : 1_000_000 }));
  await breaksOff(
    she,
    () => rows() > before,
    () => she.bookMutation("S1", { form: "reallocation", from: 2022, to: "onwards", legs }, entry),
  );
}

/** Her Excel went away while a scenario was being deleted: its sheet has gone. */
export async function duringRemoval(she) {
  await oneScenario(she);
  she.done(await she.newScenario({ title: "Later" }));
  she.done(await she.bookMutation("S2", { form: "line", kind: "overig", ...politie, amount: 700_000 }, entry));
  await she.host.engine.settle();
  const shown = she.done(await she.previewDeletion("S2"));
  await breaksOff(
    she,
    () => !she.host.engine.sheets().some(({ name }) => name === "Later"),
    () => she.deleteScenario(shown),
  );
}

/** One scenario with two mutations, and two formulas of hers: the smallest that there is of scenarios. */
export async function oneScenario(she) {
  she.done(await she.newScenario({ title: "Sneller", author: "J. Jansen" }));
  for (const amount of [4_500_000, -250_000])
    she.done(await she.bookMutation("S1", { form: "line", kind: "intensivering", ...politie, amount }, entry));
  await she.host.engine.settle();
  await ownSheet(she, ["=INDEX(Offensief_S1_MIT_Politie,1,2)", "=SUM(Offensief_Mutaties[Bedrag])"]);
}

async function ownSheet(she, formulas) {
  const cells = formulas.map((formula) => [formula]);
  await she.type(she.host.engine.sheets()[0].id, 0, 0, cells);
}

/** Nothing is done any more as soon as something of the work has come. */
async function breaksOff(she, hasCome, work) {
  const { switches, model } = she.host.host;
  let broken = false;
  switches.beforeAction = () => {
    broken ||= "journal" in (model.settings.get("OffensiefJournaal") ?? {}) && hasCome();
    if (broken) throw new Error("broken");
  };
  const outcome = await work();
  switches.beforeAction = null;
  if (!broken || outcome.problem?.kind !== "halfDone") throw new Error(JSON.stringify(outcome));
}

/** A figure of a named row typed over, in millions. */
async function typeOver(she, name, column, value) {
  const [, sheet, letter, row] = /^='?(.+?)'?!\$([A-Z]+)\$(\d+)/.exec(she.host.engine.nameFormula(name));
  await she.type(she.sheetId(sheet), Number(row) - 1, letter.charCodeAt(0) - 65 + column, [[value]]);
}
