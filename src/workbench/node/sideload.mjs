import { spawn } from "node:child_process";
import { installedCertificate } from "./certificates.mjs";
import { projectRoot } from "./ensureBuilt.mjs";

/** `npm run certs`, `sideload`, `sideload:web`, `unsideload`: Microsoft's own tools, with what they leave unsaid. */
const [task = "", ...rest] = process.argv.slice(2);
const npx = process.platform === "win32" ? "npx.cmd" : "npx";

const tasks = {
  async certs() {
    await run(npx, ["office-addin-dev-certs", "install"]);
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
    return run(npx, ["-y", "office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug"]);
  },
  web: () => run(npx, ["-y", "office-addin-debugging", "start", "manifest.xml", "web", ...rest]),
  unsideload: () => run(npx, ["-y", "office-addin-debugging", "stop", "manifest.xml"]),
};

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", (error) => resolve(say(`${command} start niet: ${error.message}`, 1)));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function say(text, code) {
  console.log(text);
  return code;
}

process.exitCode = await (tasks[task]?.() ?? say(`Onbekende opdracht "${task}".`, 2));
