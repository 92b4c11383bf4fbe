import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Ajv from "ajv";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { headerRules, headersOf, officeOnTheWeb } from "../../src/deploy/site/headers";
import { checkManifest, filesOf } from "../../src/deploy/manifest/checkManifest";
import type { FunctionsMetadata } from "../../src/workbench/protocol/functionsMetadata";
import { browserThere, launchBrowser, pictures } from "../support/browser";
import { buildPackage, type BuiltPackage } from "../support/builtPackage";
import { lendHost, type LentHost } from "../support/lendHost";
import { headersAt } from "../support/headersAt";
import { freePort, nginxThere, startNginx } from "../support/nginx";
import { officeFolder, root } from "../support/nodeHost";
import { watchedPage } from "../support/watchedPage";

let address = "";
let built: BuiltPackage;
const text = (path: string) => built.read(path).toString("utf8");
const site = () => built.files.filter((path) => path.startsWith("site/")).map((path) => path.slice("site/".length));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

beforeAll(async () => {
  // Below a path, as on an intranet: the harder case.
  address = `https://localhost:${await freePort()}/apps/offensief`;
  built = buildPackage("--address", address);
});

describe("npm run package", () => {
  it("gives the site, the manifest, the papers and configurations for three servers", () => {
    for (const path of [
      "LEESMIJ.md",
      "NOTICES.md",
      "SHA256SUMS",
      "manifest.xml",
      "sbom.cdx.json",
      "servers/caddy/Caddyfile",
      "servers/iis/web.config",
      "servers/nginx/offensief-headers.conf",
      "servers/nginx/offensief.conf",
      "site/functions.js",
      "site/functions.json",
      "site/taskpane.html",
    ])
      expect(built.files).toContain(path);
  });

  it("has the production manifest for that address, with every file that it names", () => {
    const manifest = text("manifest.xml");
    expect(checkManifest(manifest, "OFFENSIEF")).toEqual([]);
    expect(manifest).toContain(`<SourceLocation DefaultValue="${address}/taskpane.html"/>`);
    expect(manifest).not.toMatch(/localhost:3000|ontwikkeling/);
    expect(filesOf(manifest).filter((path) => !site().includes(path))).toEqual([]);
  });

  it("never has the workbench in it, nor sources, maps or pictures of the README", () => {
    expect(built.files.filter((path) => /workbench|univer|\.map$|\.ts$|readme\//i.test(path))).toEqual([]);
    for (const path of site().filter((each) => each.endsWith(".js")))
      expect([path, /univerjs|workbenchFrame/.test(text(`site/${path}`))]).toEqual([path, false]);
  });

  it("has office.js as Microsoft made it, to the byte, with its licence and the notices that it asks for", () => {
    const office = site().filter((path) => path.startsWith("office-"));
    expect(office).toHaveLength(8);
    for (const path of office)
      expect([
        path,
        built.read(`site/${path}`).equals(readFileSync(join(officeFolder, path.replace(/^[^/]+\//, "")))),
      ]).toEqual([path, true]);
    const notices = text("NOTICES.md");
    const licence = readFileSync(join(officeFolder, "..", "LICENSE.md"), "utf8").trim();
    expect(notices).toContain(licence);
    expect(notices).toContain("Microsoft is not responsible for maintaining, updating or");
    expect(notices).toContain(/^Copyright.*$/m.exec(readFileSync(join(root, "LICENSE"), "utf8"))?.[0]);
  });

  it("lists all that is shipped from others, in words and as a bill of materials that fits CycloneDX 1.6", () => {
    const bom = JSON.parse(text("sbom.cdx.json")) as {
      components: { type: string; name: string; version?: string; hashes?: { content: string }[] }[];
    };
    const schemas = join(root, "node_modules", "@cyclonedx", "cyclonedx-library", "res", "schema");
    const schema = (name: string) =>
      JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), "utf8")) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ["spdx", "jsf-0.82"])
      ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    const valid = ajv.compile(schema("bom-1.6"));
    expect([valid(bom), valid.errors]).toEqual([true, null]);
    expect(valid({ ...bom, components: [{ name: "x" }] })).toBe(false);
    const libraries = bom.components.filter(({ type }) => type === "library").map(({ name }) => name);
    expect(libraries.sort()).toEqual(["@microsoft/office-js", "fflate", "webpack"]);
    for (const name of libraries) expect(text("NOTICES.md")).toContain(`- ${name} `);
    const files = bom.components.filter(({ type }) => type === "file");
    expect(files.map(({ name, hashes }) => [name, hashes?.[0]?.content]).sort()).toEqual(
      site().map((path) => [path, sha256(built.read(`site/${path}`))]),
    );
  });

  it("has a checksum of every file, and the same files in the zip", () => {
    const sums = text("SHA256SUMS").trim().split("\n");
    expect(sums).toEqual(
      built.files.filter((path) => path !== "SHA256SUMS").map((path) => `${sha256(built.read(path))}  ${path}`),
    );
    const zip = unzipSync(readFileSync(built.zip));
    const name = built.zip.replace(/.*[\\/]|\.zip$/g, "");
    expect(Object.keys(zip).sort()).toEqual(built.files.map((path) => `${name}/${path}`));
    expect(
      Object.entries(zip).filter(([path, bytes]) => !built.read(path.slice(name.length + 1)).equals(bytes)),
    ).toEqual([]);
  });

  it("stays small: under 2 MB to hand over; of our own code, gzipped, 30 kB before functions answer and 250 with all that comes later", () => {
    expect(statSync(built.zip).size).toBeLessThan(2_000_000);
    const own = site().filter((path) => path.endsWith(".js") && !path.startsWith("office-"));
    const size = (all: readonly string[]) => gzipSync(all.map((path) => text(`site/${path}`)).join("")).length;
    const atStart = own.filter((path) => text("site/taskpane.html").includes(`src=${path}`));
    expect([atStart.length, size(atStart) < 30_000, size(own) < 250_000]).toEqual([3, true, true]);
  });

  it("fills the guides in for this address", () => {
    for (const path of built.files.filter((each) => each.endsWith(".md")))
      expect([path, /\{adres\}|\{versie\}/.test(text(path))]).toEqual([path, false]);
    expect(text("LEESMIJ.md")).toContain(address);
    expect(built.said).toContain("In een frame mogen het paneel tonen: https://*.officeapps.live.com");
  });

  it("says the same headers to IIS and Caddy as to nginx", () => {
    const rules = headerRules({ officeJs: "office/office.js", framers: officeOnTheWeb });
    const iis = text("servers/iis/web.config");
    for (const path of site()) {
      const location = iis.slice(
        iis.indexOf(`<location path="${path}">`),
        iis.indexOf("</location>", iis.indexOf(`<location path="${path}">`)),
      );
      const sent = [...location.matchAll(/<add name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]);
      expect([path, Object.fromEntries(sent) as unknown]).toEqual([path, headersOf(`/${path}`, rules)]);
    }
    const caddy = text("servers/caddy/Caddyfile");
    for (const { path, headers } of rules) {
      expect(caddy).toContain(`path_regexp \`${path}\``);
      for (const [name, value] of Object.entries(headers)) expect(caddy).toContain(`${name} \`${value}\``);
    }
  });
});

(nginxThere ? describe : describe.skip)("the package on nginx", () => {
  let server: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    server = await startNginx(built.folder);
    for (let tries = 0; tries < 600; tries++) {
      const up = await headersFrom("/taskpane.html").catch(() => null);
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  afterAll(() => server?.stop());

  const headersFrom = (path: string) => headersAt(`${address}${path}`);

  it("sends every file with exactly the headers that were meant, and nothing else", async () => {
    const rules = headerRules({ officeJs: "office/office.js", framers: officeOnTheWeb });
    const types: Readonly<Record<string, string>> = {
      html: "text/html; charset=utf-8",
      js: "application/javascript; charset=utf-8",
      css: "text/css; charset=utf-8",
      json: "application/json; charset=utf-8",
      png: "image/png",
    };
    for (const path of site()) {
      const meant = Object.entries(headersOf(`/${path}`, rules)).map(([name, value]) => [name.toLowerCase(), value]);
      expect([path, await headersFrom(`/${path}`)]).toEqual([
        path,
        {
          status: 200,
          headers: {
            server: "nginx",
            "accept-ranges": "bytes",
            "content-type": types[path.replace(/.*\./, "")],
            ...(Object.fromEntries(meant) as object),
          },
        },
      ]);
    }
  });

  it("keeps hashed files long, icons without Cache-Control, and frames the pane in Excel on the web only", async () => {
    const hashed = site().find((path) => /^commands\.[0-9a-f]{20}\.js$/.test(path)) ?? "";
    expect((await headersFrom(`/${hashed}`)).headers["cache-control"]).toContain("immutable");
    expect((await headersFrom("/assets/icon-32.png")).headers).not.toHaveProperty("cache-control");
    const { headers } = await headersFrom("/taskpane.html");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*(?![.])/);
    expect(headers["content-security-policy"]).toContain("https://*.officeapps.live.com");
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(headers).not.toHaveProperty("cross-origin-opener-policy");
  });

  it("gives nothing but the site, and says what it asks of browsers with that as well", async () => {
    for (const path of ["/", "/manifest.xml", "/../NOTICES.md", "/niets.html", "/office-1.1.110/"]) {
      const { status, headers } = await headersFrom(path);
      expect([path, status >= 400]).toEqual([path, true]);
      // What is wrong before nginx knows a place (a path that climbs out) has no headers of a place.
      if (status !== 400) expect(headers).toMatchObject({ "strict-transport-security": "max-age=31536000" });
    }
  });

  (browserThere ? describe : describe.skip)("in a browser, with Excel's side lent by the workbench", () => {
    let browser: Browser;
    let page: Page;
    let host: LentHost;
    const wrong: string[] = [];
    beforeAll(async () => {
      browser = await launchBrowser();
      page = await watchedPage(browser, address, wrong);
      host = await lendHost(page);
      await page.goto(`${address}/taskpane.html`);
    });
    afterAll(async () => {
      await browser?.close();
      host?.dispose();
    });

    it("shows the pane and works: functions, ribbon and pane", async () => {
      await page.getByText("Nog niets ingevoegd").waitFor();
      host.registerFunctions(JSON.parse(text("site/functions.json")) as FunctionsMetadata, "OFFENSIEF");
      const sheet = host.engine.activeSheet();
      const cell = { row: 0, column: 0, rows: 1, columns: 1 };
      host.engine.write(sheet, cell, [[{ kind: "formula", formula: "=OFFENSIEF.TOTAAL(2021)" }]]);
      await host.engine.settle();
      expect(host.engine.read(sheet, cell)[0]?.[0]?.value).toBe(141);
      await host.press("invoegenAlles");
      await page.getByText("4 tabellen, het overzicht en de bronnen").waitFor();
      expect(host.engine.sheets()[2]?.name).toBe("Offensief bronnen");
      await page.screenshot({ path: join(pictures, "served-by-nginx.png") });
    });

    it("ran into no violation of the policy, no error and no request to another origin", async () => {
      // The library's own telemetry, where it has any, waits 3 seconds.
      await page.waitForTimeout(3500);
      expect(wrong).toEqual([]);
      const asked = /niets\.html|office-[0-9.]+\/" is forbidden/;
      expect(
        server
          .problems()
          .split("\n")
          .filter((line) => line !== "" && !asked.test(line)),
      ).toEqual([]);
    });

    it("leaves nothing of ours on the machine: only what office.js remembers of its host, for this session", async () => {
      const kept = await page.evaluate(() => [
        Object.keys(localStorage),
        Object.keys(sessionStorage).sort(),
        document.cookie,
      ]);
      expect(kept).toEqual([[], ["hostInfoValue", "workbenchCachedSessionSettings"], ""]);
    });

    it("has a policy that bites: code in the page and requests elsewhere are stopped, and this test sees them", async () => {
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.inlineRan = true";
        document.head.append(script);
        return fetch("https://elders.example/").catch(() => undefined);
      });
      expect(await page.evaluate("window.inlineRan")).toBeUndefined();
      expect(wrong.join("\n")).toMatch(/script-src/);
      expect(wrong.join("\n")).toMatch(/connect-src https:\/\/elders\.example/);
    });

    it("stays at home too where Office lets add-ins log: the library's telemetry is not in the package", async () => {
      const seen: string[] = [];
      const logging = await watchedPage(browser, address, seen);
      await logging.addInitScript("window.officeAllowsLogging = true");
      const other = await lendHost(logging);
      await logging.goto(`${address}/taskpane.html`);
      await logging.getByText("Nog niets ingevoegd").waitFor();
      await logging.waitForTimeout(3500);
      expect(seen.filter((each) => each.startsWith("request"))).toEqual([]);
      // Asked for on our own server, and not there. The style belongs to an XML document that the library never shows.
      const about = seen.map((each) => /oteljs_agave\.js|inline style|style-src-attr inline/.exec(each)?.[0] ?? each);
      expect([...new Set(about)].sort()).toEqual(["inline style", "oteljs_agave.js", "style-src-attr inline"]);
      await logging.close();
      other.dispose();
    });

    it("asks, outside Excel, for the library's telemetry frame and nothing else; the policy stops that", async () => {
      const seen: string[] = [];
      const alone = await watchedPage(browser, address, seen);
      await alone.goto(`${address}/taskpane.html`);
      await alone.getByText("Open dit paneel in Excel").waitFor();
      await alone.waitForTimeout(3500);
      expect(seen.filter((each) => each.startsWith("request"))).toEqual([]);
      const violations = seen.filter((each) => /^[a-z-]+ \S+$/.test(each));
      expect([...new Set(violations)].sort()).toEqual([
        "frame-src https://telemetryservice.firstpartyapps.oaspapps.com",
        "style-src-attr inline",
      ]);
      await alone.close();
    });
  });
});
