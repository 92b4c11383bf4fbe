import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { headerRules } from "../../src/deploy/site/headers";
import { HostError } from "../../src/workbench/protocol/HostError";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { root } from "../support/nodeHost";
import { sentencesOf } from "../support/sentencesOf";
import { WithPane } from "../support/withPane";
import { allOfOurs } from "./forging/allOfOurs";

const text = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const dist = join(root, "dist");
const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));

/** Sources of what is loaded in Excel, by their paths in src. */
const sources = (readdirSync(join(root, "src"), { recursive: true }) as string[])
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !/^(workbench|deploy)\//.test(path));
const found = (files: readonly string[], pattern: RegExp) =>
  [
    ...new Set(files.flatMap((path) => [...text("src", path).matchAll(pattern)].map((match) => match[1] ?? match[0]))),
  ].sort();
const outside = sources.filter((path) => !path.startsWith("excel/"));
const inside = sources.filter((path) => path.startsWith("excel/"));

describe("what BEVEILIGING says", () => {
  const sentences = sentencesOf(text("src", "deploy", "guide", "BEVEILIGING.md"));
  const rows = text("docs", "claims.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (---|it says)/.test(line))
    .map((line) => line.slice(2, -2).split(" | "));

  it("each sentence stands in docs/claims.md, and only those", () => {
    const begins = rows.map(([begin = ""]) => begin);
    expect(sentences.filter((sentence) => !begins.some((begin) => sentence.startsWith(begin)))).toEqual([]);
    expect(begins.filter((begin) => sentences.filter((sentence) => sentence.startsWith(begin)).length !== 1)).toEqual(
      [],
    );
  });

  it("each has a test that there is, or why there can be none", () => {
    const wrong = rows.flatMap(([begin = "", shown = ""]) => {
      const tests = [...shown.matchAll(/`(tests\/[^`]+)` "([^"]+)"/g)];
      if (tests.length === 0) return /^No test: \S/.test(shown) ? [] : [begin];
      return tests.flatMap(([, path = "", name = ""]) => {
        if (!existsSync(join(root, path))) return [`${begin}: ${path}`];
        const quoted = text(path).match(/"[^"\n]*"|`[^`\n]*`/g) ?? [];
        return quoted.some((each) => each.includes(name)) ? [] : [`${begin}: ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("would be missed: a sentence that is new, of a paragraph, a list and a table", () => {
    expect(
      sentencesOf(
        "Een zin. Nog\neen.\n\n- *Een* punt; en meer\n| vraag | antwoord |\n| --- | --- |\n| Wat? | `dit`. Dat | x |",
      ),
    ).toEqual([...["Een zin.", "Nog een.", "Een punt;", "en meer", "dit.", "Dat"]]);
  });
});

describe("the workbook", () => {
  it("is touched by src/excel alone", () => {
    // The journal's setting is handed on there, and nothing is done with it.
    expect(outside.filter((path) => text("src", path).includes("context.workbook"))).toEqual(["actions/unfinished.ts"]);
    expect(found(outside, /\w+\(context\.workbook\)/g)).toEqual([
      "clearJournal(context.workbook)",
      "loadJournal(context.workbook)",
    ]);
    expect(found(outside, /Office\.context\.(?!requirements|displayLanguage)\w+/g)).toEqual([]);
    expect(found(outside, /Office\.addin\??\.(\w+)/g)).toEqual([
      "getStartupBehavior",
      "setStartupBehavior",
      "showAsTaskpane",
    ]);
    expect(found(outside, /Excel\.(?!run\b|RequestContext\b)\w+/g)).toEqual([]);
  });

  it("is asked for what is named, and for nothing else", () => {
    expect(found(inside, /\bworkbook\.(\w+)/g)).toEqual([
      ...[
        "application",
        "comments",
        "context",
        "getSelectedRange",
        "load",
        "names",
        "protection",
        "readOnly",
        "settings",
      ],
      ...["tables", "usePrecisionAsDisplayed", "worksheets"],
    ]);
    expect(
      found(
        inside,
        /\bsheet\.(charts|comments|customProperties|\w*[pP]icture\w*|pivotTables|shapes|slicers|\w*Code\w*)\b/g,
      ),
    ).toEqual([...["charts", "pivotTables", "shapes", "slicers"]]);
    expect(
      found(sources, /(getFileAsync|insertWorksheetsFromBase64|linkedWorkbooks|document\.url|\.properties\b)/g),
    ).toEqual([]);
  });

  it("gets names of ours only under our own beginnings, and no formula of ours that leads elsewhere", async () => {
    const { names, sheets } = await allOfOurs();
    const own = names.filter(({ name }) => !/^Mijn_/.test(name));
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter(({ name }) => !/^(Offensief|Kopie\d*)_/.test(name))).toEqual([]);
    const cells = sheets.filter(({ name }) => !/^Blad\d/.test(name)).flatMap((sheet) => sheet.cells);
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(3000);
    const elsewhere = /WEBSERVICE|HYPERLINK|FILTERXML|RTD\(|CALL\(|REGISTER|https?:|\\\\|\.xls|'\[|\[\d|\|'/i;
    expect([...formulas, ...own.map(({ formula }) => formula)].filter((formula) => elsewhere.test(formula))).toEqual(
      [],
    );
  });
});

describe("the package", () => {
  it("is pages, scripts, styles, pictures and texts, and nothing else", () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(
      files.filter(({ name }) => !/\.(html|js|css|json|png|svg|ico|md|xml|txt)$/.test(name)).map(({ name }) => name),
    ).toEqual([]);
  });

  it("asks for one permission and for nobody's identity", () => {
    const manifest = text("manifest.xml");
    expect(manifest.match(/<Permissions>[^<]*/g)).toEqual(["<Permissions>ReadWriteDocument"]);
    expect(/AppDomain|WebApplicationInfo|<Scopes?>/.exec(manifest)).toBeNull();
  });

  it("asks for no copy of the file", () => {
    const asking = /getFileAsync|insertWorksheetsFromBase64|getDocumentAsPdf|linkedWorkbooks/;
    expect(scripts.filter((file) => asking.test(text("dist", file)))).toEqual([]);
  });

  it("of the functions can't reach the workbook", () => {
    const reaching = /RequestContext|Excel\.run|\.workbook\b|\.sync\(|Office\.context\.document/;
    expect(reaching.exec(text("dist", "functions.js"))).toBeNull();
    expect(
      found(
        sources.filter((path) => path.startsWith("functions/")),
        /from "\.\.\/(\w+)/g,
      ),
    ).toEqual(["letter", "scenario"]);
  });

  it("lets other origins read the functions and their lists alone", () => {
    const rules = headerRules({ officeJs: "office/office.js", framers: [] });
    const open = rules.filter(({ headers }) => "Access-Control-Allow-Origin" in headers);
    const files = readdirSync(dist).filter((file) => open.some(({ path }) => new RegExp(path).test(`/${file}`)));
    expect(files.sort()).toEqual(["functions.en.json", "functions.js", "functions.json"]);
  });
});

describe("a file in which something broke off", () => {
  let she: WithPane;
  beforeAll(async () => {
    she = await WithPane.open(await allOfOurs());
  }, 120_000);
  afterAll(() => she.leave());
  const kept = ({ workbook }: WithPane) => {
    const { addIns } = toWorkbookFile(workbook.engine, workbook.host.model);
    return addIns.flatMap(({ settings }) => settings).map(({ key, value }) => `${key} ${value}`);
  };

  it("has what was being done, and what stood in cells that change; it is checked meanwhile, and says so; keeps nothing of it once that is settled", async () => {
    const { switches } = she.workbook.host;
    await she.play({ type: { "Offensief!C65": 41.25 } });
    await she.driver.press("#update", "update");
    const isSet = 4;
    let isBroken = false;
    switches.beforeAction = (action) => {
      isBroken ||= action.ActionType === isSet && /^(Values|Formulas)$/.test(action.Name);
      if (isBroken) throw new HostError("GeneralException", action.Name);
    };
    await she.play({ pane: { putBack: true } });
    switches.beforeAction = null;
    expect(she.says()).toMatch(/kon nog niet worden teruggenomen/);
    expect(kept(she)).toEqual([expect.stringMatching(/^OffensiefJournaal .*"change".*Offensief.*41\.25/)]);
    expect(await she.play({ check: true })).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ kind: "unfinished" })]) as unknown,
    });
    // It keeps nothing of it once it is done or forgotten.
    await she.play({ pane: { wayOut: { id: "forget", confirm: true } } });
    expect(kept(she).join()).not.toMatch(/41\.25|journal/);
    await she.play({ pane: { marks: { on: false } } });
    expect(kept(she)).toEqual([expect.stringMatching(/^OffensiefJournaal \{"id":"\w+"\}$/)]);
  }, 60_000);
});
