import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/nodeHost";

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const schema = join(root, "..", "shared", "manifest-xsd", "OfficeAppManifestV1_1.xsd");
const all = (pattern: RegExp, text = manifest) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** What Microsoft's schema does not catch, and what would break the add-in in Excel. */
function problems(xml: string): string[] {
  const resources = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g, xml);
  const used = new Set(all(/resid="([^"]+)"/g, xml));
  const ids = all(/<(?:Control|Item|Group|CustomTab)[^>]* id="([^"]+)"/g, xml);
  const twice = (list: readonly string[]) => list.filter((each, index) => list.indexOf(each) !== index);
  const runtime = /<Runtime resid="([^"]+)"/.exec(xml)?.[1] ?? "";
  const short = /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/.exec(xml)?.[0] ?? "";
  const long = /<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/.exec(xml)?.[0] ?? "";
  return [
    ...[...used].filter((resid) => !resources.includes(resid)).map((resid) => `resid ${resid} points nowhere`),
    ...resources.filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...twice(resources).map((id) => `resource ${id} stands twice`),
    ...twice(ids).map((id) => `control ${id} stands twice`),
    ...(/"http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/.test(xml) ? ["an address is http"] : []),
    ...(xml.includes(`<FunctionFile resid="${runtime}"`) ? [] : ["FunctionFile is not the runtime's page"]),
    ...(new RegExp(`<Page><SourceLocation resid="${runtime}"`).test(xml)
      ? []
      : ["the functions' page is not the runtime's"]),
    ...(/<bt:String id="Functions\.Namespace" DefaultValue="OFFENSIEF"/.test(xml)
      ? []
      : ["the namespace is not OFFENSIEF"]),
    ...(/Locale="nl-NL"/.test(xml) ? ["an override for the default locale"] : []),
    ...all(/(?:DefaultValue|Value)="([^"]*)"/g, short)
      .filter((text) => text.length > 125)
      .map((text) => `too long: ${text}`),
    ...all(/(?:DefaultValue|Value)="([^"]*)"/g, long)
      .filter((text) => text.length > 250)
      .map((text) => `too long: ${text}`),
    ...all(/<Icon>(.*?)<\/Icon>/g, xml)
      .filter((icon) => ["16", "32", "64", "80"].some((size) => !icon.includes(`size="${size}"`)))
      .map(() => "an icon lacks a size"),
  ];
}

describe("manifest.xml", () => {
  const schemaPresent = existsSync(schema) && spawnSync("xmllint", ["--version"]).error === undefined;
  if (!schemaPresent)
    process.stderr.write(
      "SKIPPED, no xmllint or no schemas beside this checkout: the manifest against Microsoft's schema\n",
    );
  (schemaPresent || process.env.CI === "true" ? it : it.skip)("fits Microsoft's schema", () => {
    const result = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(result.stderr).toContain("validates");
  });

  it("has nothing wrong that the schema misses", () => {
    expect(problems(manifest)).toEqual([]);
  });

  it.each<[string, (xml: string) => string, string]>([
    [
      "a label that points nowhere",
      (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Weg"/>'),
      "resid Tab.Weg points nowhere",
    ],
    ["a control twice", (xml) => xml.replace('id="ShowPane"', 'id="ShowSource"'), "control ShowSource stands twice"],
    [
      "an http address",
      (xml) => xml.replace("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
      "an address is http",
    ],
    [
      "another page for commands",
      (xml) => xml.replace('<FunctionFile resid="Runtime.Url"', '<FunctionFile resid="Functions.Script"'),
      "FunctionFile is not",
    ],
    [
      "another namespace",
      (xml) => xml.replace('DefaultValue="OFFENSIEF"', 'DefaultValue="ANDERS"'),
      "the namespace is not OFFENSIEF",
    ],
    [
      "a tooltip that is too long",
      (xml) => xml.replace(/(id="Pane\.Tip" DefaultValue=")/, `$1${"x".repeat(260)}`),
      "too long",
    ],
    ["an icon without 64 px", (xml) => xml.replace('<bt:Image size="64" resid="Icon.pane.64"/>', ""), "lacks a size"],
    ["an override for the default locale", (xml) => xml.replace('Locale="en-US"', 'Locale="nl-NL"'), "default locale"],
  ])("would be caught with %s", (_what, spoil, message) => {
    const spoilt = spoil(manifest);
    expect(spoilt).not.toBe(manifest);
    expect(problems(spoilt).join("\n")).toContain(message);
  });

  it("names only files that the build produces, and icons of the promised size", () => {
    const addresses = new Set(all(/"https:\/\/localhost:3000\/([^"]+)"/g));
    expect([...addresses].filter((path) => !existsSync(join(root, "dist", path)))).toEqual([]);
    for (const path of addresses) {
      const size = /-(\d+)\.png$/.exec(path)?.[1];
      if (size) expect(readFileSync(join(root, "dist", path)).readUInt32BE(16)).toBe(Number(size));
    }
  });

  it("names only commands that the add-in associates", () => {
    const commands = readFileSync(join(root, "src", "commands", "commands.ts"), "utf8");
    const themes = ["BB", "MIT", "Ondersteunend", "Preventief"].map((id) => `invoegen${id}`);
    const known = [...all(/associate\("(\w+)"/g, commands), ...themes];
    expect(all(/<FunctionName>(\w+)</g).filter((name) => !known.includes(name))).toEqual([]);
  });
});
