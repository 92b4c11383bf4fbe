import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { billOfMaterials, sha256, type SiteFile } from "../package/billOfMaterials";
import { notices } from "../package/notices";
import { shippedPackages, type BuildStats } from "../package/shippedPackages";
import { readSettings, SettingsError, type BuildSettings } from "../settings";
import { caddyConfiguration } from "../site/caddyConfiguration";
import { headerRules, headersOf } from "../site/headers";
import { iisConfiguration } from "../site/iisConfiguration";
import { nginxHeaders, nginxServer } from "../site/nginxConfiguration";
import { readFramers } from "../site/readFramers";

const usage = `npm run package -- --address https://intranet.example.nl/offensief
  --address     waar de invoegtoepassing komt te staan (https); weggelaten: een voorbeeldadres, om te bekijken
  --support     waar gebruikers hulp vragen (https); weggelaten: de helppagina van de invoegtoepassing
  --office-js   own (standaard: eigen, ongewijzigde kopie), cdn (van Microsoft) of een https-adres van office.js
  --framers     wie het paneel in een frame mag tonen, met spaties ertussen (none: niemand); standaard: Excel op het web
  --tenant      de naam voor .sharepoint.com: alleen SharePoint en OneDrive van die organisatie, niet van elke`;

/** An address that can't exist (RFC 2606): enough to see what a package holds. */
const exampleAddress = "https://offensief.example";

/** `npm run package`: a folder and a zip to put on any static web server, in build/package. */
export function main(args: readonly string[]): number {
  const values = readOptions(args);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = process.cwd();
  const env = {
    OFFENSIEF_ADDRESS: values.address ?? exampleAddress,
    OFFENSIEF_SUPPORT: values.support,
    OFFENSIEF_OFFICE_JS: values["office-js"],
  };
  const officeVersion = packageVersion(join(root, "node_modules", "@microsoft", "office-js"));
  const settings = readSettings(env, `office-${officeVersion}/office.js`);
  const framers = readFramers(values.framers, values.tenant);
  const stats = build(root, env);
  const out = values.out ?? join(root, "build", "package");
  const folder = assemble(root, out, settings, framers, stats);
  const zip = zipped(folder);
  console.log(
    `${relative(root, folder)}: ${sizeText(filesBelow(folder))}\n${relative(root, zip)}: ${kilobytes(statSync(zip).size)}`,
  );
  console.log(`In een frame mogen het paneel tonen: ${framers.join(" ") || "alleen de site zelf"}`);
  if (values.address === undefined)
    console.log(
      `Let op: zonder --address wijst dit pakket naar ${exampleAddress}, dat niet bestaat. Om uit te rollen:\n${usage}`,
    );
  return 0;
}

/** The options as they are typed; what is no option is said in our words, with all that there are. */
function readOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { address: text, support: text, "office-js": text, framers: text, tenant: text, out: text } as const;
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { type: "boolean" } } }).values;
  } catch (error) {
    const [what = ""] = /'[^']*'/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new SettingsError(`De opties kloppen niet${what === "" ? "" : ` bij ${what}`}. Dit is er:\n${usage}`);
  }
}

function build(root: string, env: Readonly<Record<string, string | undefined>>): BuildStats {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "packaged", "--json"], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const stats = JSON.parse(run.stdout.slice(run.stdout.indexOf("{"))) as BuildStats;
  const [error] = stats.errors ?? [];
  if (error || run.status !== 0) throw new Error(`De build is mislukt: ${error?.message ?? run.stderr}`);
  return stats;
}

function assemble(
  root: string,
  out: string,
  settings: BuildSettings,
  framers: readonly string[],
  stats: BuildStats,
): string {
  const version = packageVersion(root);
  const folder = join(out, `offensief-${version}`);
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, "site");
  cpSync(join(root, "build", "site"), site, { recursive: true });
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, ...path.split("/"));
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  };
  const own = settings.officeJs.startsWith("https:") ? null : settings.officeJs.replace(/\/office\.js$/, "");
  if (own === null)
    for (const name of readdirSync(site)) if (name.startsWith("office-")) rmSync(join(site, name), { recursive: true });
  // For administrators to hand out, not for the web.
  write("manifest.xml", readFileSync(join(site, "manifest.xml"), "utf8"));
  rmSync(join(site, "manifest.xml"));

  const files = filesBelow(site);
  const rules = headerRules({ officeJs: settings.officeJs, framers });
  const without = files.filter(({ path }) => Object.keys(headersOf(`/${path}`, rules)).length === 0);
  if (without.length > 0) throw new Error(`Geen headers voor ${without.map(({ path }) => path).join(", ")}`);
  write("servers/nginx/offensief-headers.conf", nginxHeaders(rules));
  write("servers/nginx/offensief.conf", nginxServer(settings.address));
  write(
    "servers/iis/web.config",
    iisConfiguration(
      files.map(({ path }) => path),
      rules,
    ),
  );
  write("servers/caddy/Caddyfile", caddyConfiguration(settings.address, rules));
  const shipped = shippedPackages(root, stats, own);
  write("NOTICES.md", notices(version, readFileSync(join(root, "LICENSE"), "utf8"), shipped));
  write("sbom.cdx.json", billOfMaterials(version, shipped, files));
  for (const { path, bytes } of filesBelow(join(root, "src", "deploy", "guide")))
    write(path, path.endsWith(".md") ? filledIn(bytes, settings.address, version) : bytes);
  const sums = filesBelow(folder).map(({ path, bytes }) => `${sha256(bytes)}  ${path}`);
  write("SHA256SUMS", `${sums.join("\n")}\n`);
  return folder;
}

/** A guide with the address and version of this package. */
function filledIn(guide: Uint8Array, address: string, version: string): string {
  return Buffer.from(guide).toString("utf8").replaceAll("{adres}", address).replaceAll("{versie}", version);
}

function zipped(folder: string): string {
  const name = folder.slice(folder.lastIndexOf(sep) + 1);
  // The same files give the same zip, whenever it is made.
  const entries = filesBelow(folder).map(({ path, bytes }) => [
    `${name}/${path}`,
    [bytes, { mtime: "2020-06-18T00:00:00" }],
  ]);
  const zip = `${folder}.zip`;
  writeFileSync(zip, zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0], { level: 9 }));
  return zip;
}

/** All files below a folder, in order, with paths as on the web. */
function filesBelow(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), bytes: new Uint8Array(readFileSync(file)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function packageVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

function sizeText(files: readonly SiteFile[]): string {
  return `${files.length} bestanden, ${kilobytes(files.reduce((sum, { bytes }) => sum + bytes.length, 0))}`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString("nl-NL")} kB`;
}
