import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAddresses } from "../../src/deploy/doctor/checkAddresses";
import { checkMachine, type Machine } from "../../src/deploy/doctor/checkMachine";
import { checkManifestFile, checkVersion } from "../../src/deploy/doctor/checkManifestFile";
import { checkEditions, installedEditions, manifestFolders } from "../../src/deploy/doctor/installedEditions";
import { createManifest } from "../../src/deploy/manifest/createManifest";
import { readSettings } from "../../src/deploy/settings";
import { root } from "../support/nodeHost";

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const production = createManifest(
  readSettings({ OFFENSIEF_ADDRESS: "https://apps.example/offensief" }, "office/office.js"),
  "1.2.3",
);
const ready: Machine = {
  nodeVersion: "20.11.0",
  nodeWanted: "20.11",
  platform: "win32",
  certificate: true,
  port: "ours",
};
const told = (findings: readonly { level: string; text: string; remedy?: string }[]) =>
  findings.map(({ level, text, remedy }) => `${level}: ${text} ${remedy ?? ""}`.trim()).join("\n");

describe("npm run doctor", () => {
  it("has nothing to say of a machine that is ready", () => {
    expect(checkMachine(ready).map(({ level }) => level)).toEqual(["goed", "goed", "goed", "goed"]);
  });

  it.each<[Partial<Machine>, string]>([
    [{ nodeVersion: "20.9.9" }, "Installeer Node 20.11 of nieuwer."],
    [{ nodeVersion: "18.20.0" }, "Node 18.20.0 is te oud."],
    [{ platform: "linux" }, "Gebruik de werkbank"],
    [{ certificate: false }, "npm run certs"],
    [{ port: "free" }, "npm start, en laat dat venster open."],
    [{ port: "http" }, "npm start draait zonder certificaat"],
    [{ port: "other" }, "Poort 3000 is van een ander programma"],
  ])("says what is the matter and what to do: %j", (change, words) => {
    expect(told(checkMachine({ ...ready, ...change }))).toContain(words);
  });

  it("takes any newer Node", () => {
    for (const nodeVersion of ["20.11.1", "21.0.0", "100.0.0"])
      expect(checkMachine({ ...ready, nodeVersion })[0]?.level).toBe("goed");
  });

  it("asks for each address of the manifest", async () => {
    const asked: string[] = [];
    const findings = await checkAddresses(manifest, async (address) => {
      asked.push(address);
      return 200;
    });
    expect(told(findings)).toMatch(/^goed: Alle \d+ adressen/);
    expect(asked).toContain("https://localhost:3000/functions.en.json");
    expect(asked).toContain("https://localhost:3000/assets/update-80.png");
  });

  it("names the one address that fails, and is short when all do", async () => {
    const lost = await checkAddresses(manifest, async (address) => (address.endsWith("functions.json") ? 404 : 200));
    expect(told(lost)).toContain("https://localhost:3000/functions.json: 404");
    const down = await checkAddresses(manifest, async () => "ECONNREFUSED");
    expect(down).toHaveLength(1);
    expect(told(down)).toMatch(/Geen enkel adres .*ECONNREFUSED.*npm start/);
    expect(told(await checkAddresses(production, async () => "self signed certificate"))).toContain("webserver");
  });

  it("reads the manifest, and the version that goes with the functions", () => {
    expect(told(checkManifestFile(manifest, "OFFENSIEF"))).toBe("goed: Het manifest klopt.");
    expect(told(checkManifestFile(manifest.replace('id="ShowPane"', 'id="ShowSource"'), "OFFENSIEF"))).toContain(
      "control ShowSource stands twice",
    );
    expect(told(checkVersion({ version: "1.0.0", sha256: "a" }, "1.0.0", "b"))).toContain(
      "tot 24 uur de oude functies",
    );
  });

  describe("where both editions are installed", () => {
    const wef = join(mkdtempSync(join(tmpdir(), "offensief-wef-")), "Microsoft", "Office", "16.0", "Wef");
    const put = (name: string, text: string) => {
      mkdirSync(join(wef, "{id}", "manifests"), { recursive: true });
      writeFileSync(join(wef, "{id}", "manifests", name), text);
    };

    it("warns, with two ways out", () => {
      const folders = manifestFolders("win32", "C:\\Users\\x", join(wef, "..", "..", "..", ".."));
      expect(folders).toEqual([wef]);
      expect(installedEditions(folders, "")).toEqual([]);
      put("one", production);
      expect(installedEditions(folders, "")).toEqual(["production"]);
      expect(told(checkEditions(installedEditions(folders, "")))).toContain("goed: ");
      // Sideloaded on Windows: only the registry knows.
      const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? "";
      const editions = installedEditions(folders, `    ${id.toUpperCase()}    REG_SZ    C:\\offensief\\manifest.xml`);
      expect(editions).toEqual(["development", "production"]);
      expect(told(checkEditions(editions))).toMatch(/let op: .*allebei.*npm run unsideload.*OFFENSIEFDEV/);
    });

    it("looks on a Mac where Excel keeps them, and nowhere on Linux", () => {
      expect(manifestFolders("darwin", "/Users/x", undefined)[0]).toBe(
        join("/Users/x", "Library", "Containers", "com.microsoft.Excel", "Data", "Documents", "wef"),
      );
      expect(manifestFolders("linux", "/home/x", undefined)).toEqual([]);
    });
  });

  it("runs, ends with 1 where something must be done first, and reads a deployed manifest too", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join("src", "deploy", "run.mjs"), "doctor", ...args], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, HOME: tmpdir(), USERPROFILE: tmpdir() },
      });
    const here = run();
    expect(here.stdout).toContain(`goed    Node ${process.versions.node}`);
    expect(here.stdout).toMatch(/fout {4}Er is geen geldig ontwikkelcertificaat/);
    expect(here.status).toBe(1);
    const file = join(mkdtempSync(join(tmpdir(), "offensief-")), "manifest.xml");
    writeFileSync(file, production.replaceAll("https://apps.example", "https://localhost:9"));
    expect(run(file).stdout).toMatch(/Geen enkel adres onder https:\/\/localhost:9\/offensief/);
  });
});
