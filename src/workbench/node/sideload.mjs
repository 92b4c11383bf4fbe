import { spawn } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { installedCertificate } from "./certificates.mjs";
import { documentAddress } from "./documentAddress.mjs";
import { projectRoot } from "./ensureBuilt.mjs";
import { npxScript } from "./npxScript.mjs";

/** `npm run certs`, `sideload`, `sideload:web`, `sideload:share`, `unsideload`: Microsoft's own tools, with what they leave unsaid. */
const [task = "", ...rest] = process.argv.slice(2);
/** The committed manifest, or the built one for work beside an installed version. */
const manifest = process.env.OFFENSIEF_NAMESPACE ? join("dist", "manifest.xml") : "manifest.xml";
/** Of the catalogue in the registry: any id will do, if it is the same each time. */
const catalogue = "{5e3bd1f0-2c0b-4a53-8a1b-0d1a6f4f7c11}";
/** Not whatever is newest on the day: this one was looked at. Named in the README as well. */
const debugging = "office-addin-debugging@7.0.0";

const tasks = {
  async certs() {
    await run(process.execPath, [join("node_modules", "office-addin-dev-certs", "cli.js"), "install"]);
    // The tool ends well even when it failed, so look.
    if (installedCertificate()) return say("Het ontwikkelcertificaat staat klaar. Start nu opnieuw: npm start.", 0);
    return say(
      "Het certificaat is niet geïnstalleerd. Start de opdracht als beheerder, of laat de beheerder het certificaat van localhost vertrouwen.",
      1,
    );
  },
  async sideload() {
    if (!["win32", "darwin"].includes(process.platform)) {
      return say(
        "Excel zelf draait alleen op Windows en Mac. Gebruik hier de werkbank (npm start) of Excel op het web (npm run sideload:web).",
        1,
      );
    }
    if (!installedCertificate())
      return say("Excel vraagt https. Voer eerst uit: npm run certs, en daarna npm start in een ander venster.", 1);
    return runDebugging("start", manifest, "desktop", "--no-debug");
  },
  web() {
    const address = documentAddress(rest);
    if (address === null)
      return say(
        'Geef het adres van een werkmap in SharePoint of OneDrive, tussen aanhalingstekens: npm run sideload:web -- --document "https://…"',
        2,
      );
    return runDebugging("start", manifest, "web", "--document", address);
  },
  /** https://learn.microsoft.com/office/dev/add-ins/testing/create-a-network-shared-folder-catalog-for-task-pane-and-content-add-ins */
  async share() {
    const [folder] = rest;
    if (!folder || !existsSync(folder))
      return say("Geef een bestaande map: npm run sideload:share -- \\\\server\\map", 1);
    copyFileSync(join(projectRoot, manifest), join(folder, "offensief.xml"));
    say(`Het manifest staat in ${folder}.`, 0);
    if (process.platform !== "win32")
      return say("Maak die map op Windows een vertrouwde catalogus: zie README, Sideloaden.", 0);
    const key = `HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${catalogue}`;
    const values = [
      ["Id", "REG_SZ", catalogue],
      ["Url", "REG_SZ", folder],
      ["Flags", "REG_DWORD", "1"],
    ];
    for (const [name, type, value] of values) {
      const code = await run("reg", ["add", key, "/v", name, "/t", type, "/d", value, "/f"]);
      if (code !== 0) return say("Het register weigert. Voeg de map zelf toe: zie README, Sideloaden.", 1);
    }
    return say(
      "De map is een vertrouwde catalogus. Start Excel opnieuw en kies Invoegen > Mijn invoegtoepassingen > Gedeelde map.",
      0,
    );
  },
  unsideload: () => runDebugging("stop", manifest),
};

/** Microsoft's own tool, of one version, without a shell between. */
function runDebugging(...args) {
  const npx = npxScript();
  if (npx === null) return say("npx is niet gevonden. Start de opdracht met npm: npm run sideload.", 1);
  return run(process.execPath, [npx, "-y", debugging, ...args]);
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: "inherit" });
    child.on("error", (error) => resolve(say(`${command} start niet: ${error.message}`, 1)));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function say(text, code) {
  console.log(text);
  return code;
}

process.exitCode = await (tasks[task]?.() ?? say(`Onbekende opdracht "${task}".`, 2));
