import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../support/nodeHost";

/** An npx that writes down what it is asked to run, in place of the real one beside npm. */
const folder = mkdtempSync(join(tmpdir(), "sideload-"));
writeFileSync(join(folder, "npx-cli.js"), "console.log(JSON.stringify(process.argv.slice(2)))");

function sideload(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ["src/workbench/node/sideload.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(folder, "npm-cli.js"), OFFENSIEF_NAMESPACE: "" },
  });
  return { status, said: stdout.trim() };
}

describe("npm run sideload:web", () => {
  it("hands an ordinary SharePoint link on whole, with its &, to one version of Microsoft's tool", () => {
    const link = "https://x.sharepoint.com/:x:/r/sites/kosten/Doc.aspx?d=w1&csf=1&web=1&file=Begroting%202021.xlsx";
    const { status, said } = sideload("web", "--document", link);
    expect(status).toBe(0);
    const [yes, tool, ...rest] = JSON.parse(said) as string[];
    expect([yes, ...rest]).toEqual(["-y", "start", "manifest.xml", "web", "--document", link]);
    expect(tool).toMatch(/^office-addin-debugging@\d+\.\d+\.\d+$/);
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`\`${tool ?? ""}\``);
  });

  it("writes quotes and spaces as an address has them", () => {
    const { said } = sideload("web", "--document", `https://x.sharepoint.com/a b/"c"'d'.xlsx`);
    expect((JSON.parse(said) as string[]).at(-1)).toBe("https://x.sharepoint.com/a%20b/%22c%22%27d%27.xlsx");
  });

  it.each([
    ["nothing"],
    ["no address", "--document"],
    ["no https", "--document", "http://x.sharepoint.com/a.xlsx"],
    ["a file", "--document", "file:///c:/a.xlsx"],
    ["no address at all", "--document", "begroting.xlsx"],
    ["a name and password in it", "--document", "https://a:b@x.sharepoint.com/a.xlsx"],
    ["something behind it", "--document", "https://x.sharepoint.com/a.xlsx", "--port", "1"],
  ])("asks for the address of a workbook when it is given %s", (_what, ...options) => {
    const { status, said } = sideload("web", ...options);
    expect(status).toBe(2);
    expect(said).toContain('--document "https://…"');
  });
});

it("the other commands run without a shell as well: one version, and arguments as they are", () => {
  expect(JSON.parse(sideload("unsideload").said)).toEqual([
    "-y",
    "office-addin-debugging@7.0.0",
    "stop",
    "manifest.xml",
  ]);
  const sources = [
    "src/workbench/node/sideload.mjs",
    "src/workbench/node/ensureBuilt.mjs",
    "src/workbench/page/start.mjs",
  ];
  for (const path of sources) expect(readFileSync(join(root, path), "utf8")).not.toMatch(/shell:|"cmd"|npx\.cmd/);
});
