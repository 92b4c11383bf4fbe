import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { get as getPlain } from "node:http";
import { get } from "node:https";
import { connect } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { installedCertificate } from "../../workbench/node/certificates.mjs";
import { checkAddresses } from "../doctor/checkAddresses";
import { checkMachine, type Machine } from "../doctor/checkMachine";
import { checkManifestFile, checkVersion } from "../doctor/checkManifestFile";
import { fault, type Finding } from "../doctor/Finding";
import { checkEditions, installedEditions, manifestFolders } from "../doctor/installedEditions";
import type { Fingerprint } from "../functions/fingerprint";
import { readSettings } from "../settings";
import { builtFingerprint } from "./manifest";

/**
 * `npm run doctor`: looks at what Excel needs before it can load the add-in, and says what to do. With the path of a
 * deployed manifest it asks that one's addresses instead.
 */
export async function main(args: readonly string[]): Promise<number> {
  const root = process.cwd();
  const [deployed] = args;
  const findings = deployed === undefined ? await ownMachine(root) : await deployedManifest(deployed);
  for (const { level, text, remedy } of findings)
    console.log(`${level.padEnd(7)} ${text}${remedy === undefined ? "" : `\n        -> ${remedy}`}`);
  return findings.some(({ level }) => level === "fout") ? 1 : 0;
}

async function deployedManifest(path: string): Promise<Finding[]> {
  if (!existsSync(path)) return [fault(`${path} is er niet.`, "Geef het pad van manifest.xml.")];
  const manifest = readFileSync(path, "utf8");
  return [...checkManifestFile(manifest, "OFFENSIEF"), ...(await checkAddresses(manifest, ask))];
}

async function ownMachine(root: string): Promise<Finding[]> {
  const { version, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
    engines: { node: string };
  };
  const { namespace } = readSettings(process.env, "office/office.js");
  const dist = join(root, "dist");
  const built = existsSync(join(dist, "manifest.xml"));
  const manifest = readFileSync(join(built ? dist : root, "manifest.xml"), "utf8");
  const port = await whoseIsPort3000();
  const kept = readFileSync(join(root, "src", "deploy", "functions", "fingerprint.json"), "utf8");
  return [
    ...checkMachine({
      nodeVersion: process.versions.node,
      nodeWanted: engines.node.replace(/[^\d.]/g, ""),
      platform: process.platform,
      certificate: installedCertificate() !== null,
      port,
    }),
    ...checkManifestFile(manifest, namespace),
    ...(built && namespace === "OFFENSIEF"
      ? checkVersion(JSON.parse(kept) as Fingerprint, version, builtFingerprint(dist))
      : []),
    ...(port !== "ours" ? [] : await checkAddresses(manifest, ask)),
    ...checkEditions(
      installedEditions(manifestFolders(process.platform, homedir(), process.env["LOCALAPPDATA"]), registered()),
    ),
  ];
}

/** Add-ins that are sideloaded on Windows stand in the registry: the same place that office-addin-dev-settings uses. */
function registered(): string {
  if (process.platform !== "win32") return "";
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
  return spawnSync("reg", ["query", key, "/s"], { encoding: "utf8" }).stdout ?? "";
}

async function whoseIsPort3000(): Promise<Machine["port"]> {
  const taken = await new Promise<boolean>((resolve) => {
    const socket = connect(3000, "localhost", () => {
      socket.end();
      resolve(true);
    }).on("error", () => resolve(false));
  });
  if (!taken) return "free";
  if ((await ask("https://localhost:3000/functions.json")) === 200) return "ours";
  return (await ask("http://localhost:3000/functions.json")) === 200 ? "http" : "other";
}

function ask(address: string): Promise<number | string> {
  return new Promise((resolve) => {
    // The development certificate is judged apart; Node does not look at the system's own list.
    const options = { rejectUnauthorized: new URL(address).hostname !== "localhost", timeout: 5000 };
    (address.startsWith("https:") ? get : getPlain)(address, options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("timeout", function (this: { destroy(error: Error): void }) {
        this.destroy(new Error("geen antwoord binnen 5 seconden"));
      })
      .on("error", (error) => resolve(error.message));
  });
}
