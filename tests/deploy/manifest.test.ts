import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest, filesOf } from "../../src/deploy/manifest/checkManifest";
import { createManifest } from "../../src/deploy/manifest/createManifest";
import { Resources } from "../../src/deploy/manifest/Resources";
import { ribbon } from "../../src/deploy/manifest/ribbon";
import { ribbonXml } from "../../src/deploy/manifest/ribbonXml";
import { readSettings } from "../../src/deploy/settings";
import { root } from "../support/nodeHost";

const committed = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const intranet = { OFFENSIEF_ADDRESS: "https://apps.intranet.example/offensief" };
const manifestFor = (env: Readonly<Record<string, string>>) =>
  createManifest(readSettings(env, "office/office.js"), version);
const production = manifestFor({ ...intranet, OFFENSIEF_SUPPORT: "https://hulp.example/offensief" });
const sideBySide = manifestFor({ OFFENSIEF_NAMESPACE: "OFFENSIEFDEV" });
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const idOf = (xml: string) => all(/<Id>(.*)<\/Id>/g, xml)[0];

/** The commands that the built add-in associates. */
function associated(): string[] {
  const commands = readFileSync(join(root, "src", "commands", "commands.ts"), "utf8");
  const themes = ["BB", "MIT", "Ondersteunend", "Preventief"].map((id) => `invoegen${id}`);
  return [...all(/associate\(\s*"(\w+)"/g, commands), ...themes];
}

describe("the manifests", () => {
  const schema = join(root, "..", "shared", "manifest-xsd", "OfficeAppManifestV1_1.xsd");
  const schemaPresent = existsSync(schema) && spawnSync("xmllint", ["--version"]).error === undefined;
  if (!schemaPresent && process.env.CI !== "true")
    process.stderr.write(
      "SKIPPED, no xmllint or no schemas beside this checkout: the manifest against Microsoft's schema\n",
    );
  (schemaPresent || process.env.CI === "true" ? it : it.skip).each([
    ["development", committed],
    ["production", production],
    ["side by side", sideBySide],
  ])("fit Microsoft's schema: %s", (_edition, xml) => {
    const file = join(mkdtempSync(join(tmpdir(), "offensief-")), "manifest.xml");
    writeFileSync(file, xml);
    const result = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, file], { encoding: "utf8" });
    expect(result.stderr).toContain("validates");
  });

  it("come from one source: what is committed and what is built is what the source gives", () => {
    expect(committed).toBe(manifestFor({}));
    expect(readFileSync(join(root, "dist", "manifest.xml"), "utf8")).toBe(committed);
  });

  it("have nothing wrong that the schema misses", () => {
    expect(checkManifest(committed, "OFFENSIEF")).toEqual([]);
    expect(checkManifest(production, "OFFENSIEF")).toEqual([]);
    expect(checkManifest(sideBySide, "OFFENSIEFDEV")).toEqual([]);
  });

  it("can be told apart in Excel: another id, name and tab, the same functions", () => {
    expect(idOf(production)).not.toBe(idOf(committed));
    expect(production).toContain('<DisplayName DefaultValue="Offensief"/>');
    expect(committed).toContain('<DisplayName DefaultValue="Offensief (ontwikkeling)">');
    expect(production).toContain('id="Tab.Label" DefaultValue="Offensief"');
    expect(committed).toContain('id="Tab.Label" DefaultValue="Offensief (ontw.)"');
    for (const xml of [committed, production])
      expect(xml).toContain('id="Functions.Namespace" DefaultValue="OFFENSIEF"');
    expect(sideBySide).toContain('id="Functions.Namespace" DefaultValue="OFFENSIEFDEV"');
  });

  it("say where the add-in is and who helps, as the build was told", () => {
    expect(production).not.toContain("localhost");
    expect(production).toContain('<SupportUrl DefaultValue="https://hulp.example/offensief"/>');
    expect(production).toContain('DefaultValue="https://apps.intranet.example/offensief/functions.json"');
  });

  it("offer functions, tooltips and help in English where Office is English", () => {
    expect(committed).toMatch(/functions\.json"><bt:Override Locale="en-US" Value="[^"]*functions\.en\.json"/);
    expect(committed).toMatch(/help\.html"><bt:Override Locale="en-US" Value="[^"]*help\.en\.html"/);
    const tips = all(/(<bt:String id="\w+\.Tip" .*<\/bt:String>)/g, committed);
    expect(tips.length).toBeGreaterThan(8);
    expect(tips.filter((tip) => !tip.includes('Locale="en-US"'))).toEqual([]);
  });

  it("name only files that the build produces", () => {
    const missing = (xml: string) => filesOf(xml).filter((path) => !existsSync(join(root, "dist", path)));
    expect(filesOf(committed).length).toBeGreaterThan(30);
    expect(missing(committed)).toEqual([]);
    expect(missing(production)).toEqual([]);
    expect(missing(committed.replace("source-16.png", "bron-16.png"))).toEqual(["assets/bron-16.png"]);
  });

  it("name only commands that the add-in associates", () => {
    const unknown = (xml: string) => all(/<FunctionName>(\w+)</g, xml).filter((name) => !associated().includes(name));
    expect(unknown(committed)).toEqual([]);
    expect(unknown(committed.replace(">bronTonen<", ">bronWeg<"))).toEqual(["bronWeg"]);
  });

  it("leave a group without buttons out, and take it in with its first button", () => {
    expect(ribbon.map(({ label }) => label.nl)).toEqual(["Invoegen", "Scenario's", "Controle", "Bron"]);
    expect(committed.includes('id="Group.Scenario"')).toBe(
      ribbon.some(({ id, controls }) => id === "Group.Scenario" && controls.length > 0),
    );
    const text = { nl: "Nieuw", en: "New" };
    const controls = [{ id: "New", label: text, tip: text, icon: "scenario", action: "nieuw" }];
    const group = { id: "Group.New", label: text, icon: "scenario", controls };
    const xml = ribbonXml(text, "Runtime.Url", new Resources("https://a.example"), [group]);
    expect(xml).toContain('<Group id="Group.New">');
    expect(xml).toContain("<FunctionName>nieuw</FunctionName>");
    expect(ribbonXml(text, "Runtime.Url", new Resources("https://a.example"), [{ ...group, controls: [] }]))
      .not //
      .toContain("<Group");
  });
});

describe("what the schema misses would be caught:", () => {
  const put = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
  it.each<[string, (xml: string) => string, string]>([
    ["a dangling resid", put('<Label resid="Tab.Label"/>', '<Label resid="Tab.Weg"/>'), "resid Tab.Weg points nowhere"],
    [
      "a resid that is too long",
      (xml) => xml.replaceAll('"Runtime.Url"', `"${"R".repeat(33)}"`),
      `resid ${"R".repeat(33)} has more than 32 characters`,
    ],
    ["a resource that nothing uses", put('<Label resid="Tab.Label"/>', ""), "resource Tab.Label is not used"],
    [
      "a resource twice",
      put('id="ShowPane.Label" D', 'id="ShowSource.Label" D'),
      "resource ShowSource.Label stands twice",
    ],
    ["a control twice", put('id="ShowPane"', 'id="ShowSource"'), "control ShowSource stands twice"],
    [
      "a control with the id of a menu's item",
      put('id="ShowPane"', 'id="InsertMIT"'),
      "control InsertMIT stands twice",
    ],
    [
      "an http address",
      put("https://localhost:3000/assets/pane-16.png", "http://localhost:3000/assets/pane-16.png"),
      "http://localhost:3000/assets/pane-16.png is http",
    ],
    [
      "an address elsewhere",
      put("https://localhost:3000/functions.js", "https://cdn.example/functions.js"),
      "https://cdn.example/functions.js lies elsewhere",
    ],
    ["no address of the pane", put("taskpane.html", "paneel.html"), "no address of the pane"],
    [
      "another page for commands",
      put('<FunctionFile resid="Runtime.Url"', '<FunctionFile resid="Functions.Script"'),
      "FunctionFile is not the runtime's page",
    ],
    [
      "another page for functions",
      put('<Page><SourceLocation resid="Runtime.Url"', '<Page><SourceLocation resid="Functions.Script"'),
      "the functions' page is not the runtime's",
    ],
    ["another namespace", put('DefaultValue="OFFENSIEF"', 'DefaultValue="ANDERS"'), "the namespace is not OFFENSIEF"],
    ["no namespace", put('<Namespace resid="Functions.Namespace"/>', ""), "the namespace is not OFFENSIEF"],
    ["another host", put('<Host Name="Workbook"/>', '<Host Name="Document"/>'), "the host is not Workbook"],
    ["a runtime of its own for each", put('lifetime="long"', 'lifetime="short"'), "the runtime is not a shared one"],
    [
      "an AppDomain",
      put("<Hosts>", "<AppDomains><AppDomain>https://elders.example</AppDomain></AppDomains><Hosts>"),
      "there are AppDomains: the add-in needs none",
    ],
    ["more rights", put("ReadWriteDocument", "ReadWriteMailbox"), "the permission is not ReadWriteDocument"],
    [
      "an override for the default locale",
      put('Locale="en-US"', 'Locale="nl-NL"'),
      "an override for the default locale",
    ],
    [
      "a label that is too long",
      put(/(id="Tab\.Label" DefaultValue=")/, `$1${"x".repeat(126)}`),
      `longer than 125: ${"x".repeat(40)}`,
    ],
    [
      "an English label that is too long",
      put(/(id="Tab\.Label".* Value=")/, `$1${"x".repeat(126)}`),
      `longer than 125: ${"x".repeat(40)}`,
    ],
    [
      "a tooltip that is too long",
      put(/(id="ShowPane\.Tip" DefaultValue=")/, `$1${"x".repeat(251)}`),
      `longer than 250: ${"x".repeat(40)}`,
    ],
    [
      "a description that is too long",
      put(/(<Description DefaultValue=")/, `$1${"x".repeat(251)}`),
      `longer than 250: ${"x".repeat(40)}`,
    ],
    ...[16, 32, 64, 80].map((size): [string, (xml: string) => string, string] => [
      `an icon without ${size} pixels`,
      put(`<bt:Image size="${size}" resid="Icon.pane.${size}"/>`, ""),
      `an icon lacks ${size} pixels`,
    ]),
  ])("%s", (_what, spoil, message) => {
    const spoilt = spoil(committed);
    expect(spoilt).not.toBe(committed);
    expect(checkManifest(spoilt, "OFFENSIEF").join("\n")).toContain(message);
  });
});
