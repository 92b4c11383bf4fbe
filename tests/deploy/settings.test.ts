import { microsoftsOfficeJs, readSettings } from "../../src/deploy/settings";
import { caddyConfiguration } from "../../src/deploy/site/caddyConfiguration";
import { commonHeaders, headerRules, officeOnTheWeb } from "../../src/deploy/site/headers";
import { iisConfiguration } from "../../src/deploy/site/iisConfiguration";
import { nginxHeaders, nginxServer } from "../../src/deploy/site/nginxConfiguration";
import { readFramers } from "../../src/deploy/site/readFramers";
import { buildPackage } from "../support/builtPackage";

const own = "office/office.js";

describe("the settings of a build", () => {
  it("are those for this machine where nothing is said", () => {
    expect(readSettings({}, own)).toEqual({
      edition: "development",
      address: "https://localhost:3000",
      supportAddress: "https://localhost:3000/help.html",
      officeJs: own,
      namespace: "OFFENSIEF",
    });
  });

  it("make a production edition of any other address, without a slash too many", () => {
    expect(readSettings({ OFFENSIEF_ADDRESS: "https://a.example/x/" }, own)).toMatchObject({
      edition: "production",
      address: "https://a.example/x",
      supportAddress: "https://a.example/x/help.html",
    });
  });

  it("choose Microsoft's office.js when asked, or another copy of it", () => {
    const elsewhere = "https://cdn.cloud.example/lib/1/hosted/office.js";
    expect(readSettings({ OFFENSIEF_OFFICE_JS: elsewhere }, own).officeJs).toBe(elsewhere);
    expect(readSettings({ OFFENSIEF_OFFICE_JS: "cdn" }, own).officeJs).toBe(microsoftsOfficeJs);
  });

  it.each([
    [{ OFFENSIEF_ADDRESS: "http://a.example" }, "OFFENSIEF_ADDRESS moet een adres met https zijn"],
    [{ OFFENSIEF_ADDRESS: "intranet" }, "OFFENSIEF_ADDRESS moet een adres met https zijn"],
    [{ OFFENSIEF_ADDRESS: "https://a.example/?x=1" }, "zonder ? en #"],
    [{ OFFENSIEF_ADDRESS: "https://a:b@a.example" }, "mag geen naam of wachtwoord"],
    [{ OFFENSIEF_ADDRESS: "https://a.example/x;y" }, "mag alleen letters"],
    [{ OFFENSIEF_ADDRESS: "https://a.example/$uri" }, "mag alleen letters"],
    [{ OFFENSIEF_ADDRESS: "https://a.example/{path}" }, "mag alleen letters"],
    [{ OFFENSIEF_ADDRESS: "https://a.example/a b" }, "mag alleen letters"],
    [{ OFFENSIEF_ADDRESS: "https://a;b.example" }, "mag alleen letters"],
    [{ OFFENSIEF_OFFICE_JS: "https://a.example/x'y/office.js" }, "mag alleen letters"],
    [{ OFFENSIEF_SUPPORT: "mailto:hulp@a.example" }, "OFFENSIEF_SUPPORT moet een adres met https zijn"],
    [{ OFFENSIEF_OFFICE_JS: "ergens" }, "moet own, cdn of een https-adres van office.js zijn"],
    [{ OFFENSIEF_NAMESPACE: "ANDERS" }, "moet OFFENSIEF of OFFENSIEFDEV zijn"],
  ])("refuse what can't be right, in words: %j", (env, message) => {
    expect(() => readSettings(env, own)).toThrow(message);
  });
});

describe("who may frame the pane", () => {
  it("is Excel on the web, somebody named, nobody, or one organisation's SharePoint only", () => {
    expect(readFramers()).toEqual(officeOnTheWeb);
    expect(readFramers(" https://a.example  https://*.b.example:8443 ")).toEqual([
      "https://a.example",
      "https://*.b.example:8443",
    ]);
    expect(readFramers("none")).toEqual([]);
    const own = readFramers(undefined, "Contoso");
    expect(own).toContain("https://contoso.sharepoint.com");
    expect(own).toContain("https://contoso-my.sharepoint.com");
    expect(own).not.toContain("https://*.sharepoint.com");
    expect(own).toContain("https://*.officeapps.live.com");
  });

  it.each([
    "",
    "*",
    "https://*",
    "https:",
    "http://a.example",
    "https://a.example/pad",
    "https://a.example;script-src https://b.example",
    'https://a.example" always; return 200 "',
    "https://a.example $host",
    "https://a.example {http.request.host}",
    "https://a.example `",
    "'unsafe-inline'",
    "https://a.*.example",
  ])("takes no more than hosts: %j", (given) => {
    expect(() => readFramers(given)).toThrow("https://naam.example");
  });

  it("asks for one way of saying it, and for a name as it stands in an address", () => {
    expect(() => readFramers("none", "contoso")).toThrow("niet allebei");
    for (const name of ["", "contoso.com", "a b", "-a"]) expect(() => readFramers(undefined, name)).toThrow("--tenant");
  });
});

describe("npm run package", () => {
  it("says what is wrong with an option in words, with all that there are", () => {
    expect(() => buildPackage("--adres", "https://a.example")).toThrow(
      /De opties kloppen niet bij '--adres'[\s\S]*--framers/,
    );
    expect(() => buildPackage("--framers", "*")).toThrow("https://naam.example");
  });
});

describe("what is written for a server", () => {
  it("is refused rather than left to be read as something else", () => {
    const rule = { about: "x", path: "\\.html$", headers: { A: "$host {x}" } };
    expect(() => nginxHeaders([rule])).toThrow("nginx");
    expect(() => caddyConfiguration("https://a.example", [rule])).toThrow("Caddy");
  });

  it("lets IIS and Caddy read only, as nginx does, and says what browsers are asked with every answer", () => {
    const rules = headerRules({ officeJs: "office/office.js", framers: [] });
    const iis = iisConfiguration(["taskpane.html"], rules);
    const caddy = caddyConfiguration("https://a.example", rules);
    expect(iis).toContain('<verbs allowUnlisted="false">');
    expect([...iis.matchAll(/<add verb="(\w+)" allowed="true"/g)].map(([, verb]) => verb)).toEqual(["GET", "HEAD"]);
    expect(caddy).toContain("not method GET HEAD");
    // Before the places, so also with the answer that there is no such file.
    for (const before of [iis.slice(0, iis.indexOf("<location")), caddy.slice(0, caddy.indexOf("handle"))])
      for (const [name, value] of Object.entries(commonHeaders)) {
        expect(before).toContain(name);
        expect(before).toContain(value);
      }
  });

  it("takes a dot in the address for a dot, also in a pattern", () => {
    expect(nginxServer("https://a.example/v1.2/x")).toContain("rewrite ^/v1\\.2/x(/.*)$ $1 break;");
  });
});
