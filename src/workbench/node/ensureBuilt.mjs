import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

const inputs = ["src", "assets", "webpack.config.js", "package.json", "package-lock.json", "tsconfig.json"];
const skipped = new Set(["workbench"]);

/** The time of the newest file below a path, in milliseconds; 0 where there is none. */
export function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((entry) => !skipped.has(entry))
    .reduce((newest, entry) => Math.max(newest, newestChange(join(path, entry))), 0);
}

/** Builds the add-in into dist/ when it is missing or older than its sources; quiet unless the build fails. */
export async function ensureBuilt() {
  const built = join(projectRoot, "dist", "taskpane.html");
  const newest = Math.max(...inputs.map((input) => newestChange(join(projectRoot, input))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest && hasWantedNamespace()) return;
  await run(process.execPath, [join("node_modules", "webpack", "bin", "webpack.js"), "--mode", "production"]);
  // webpack leaves a file alone that comes out the same: without this it would be built again, each time.
  utimesSync(built, new Date(), new Date());
}

/** A build for work beside the production version has functions of another name. */
function hasWantedNamespace() {
  const manifest = join(projectRoot, "dist", "manifest.xml");
  const namespace = process.env.OFFENSIEF_NAMESPACE || "OFFENSIEF";
  return existsSync(manifest) && readFileSync(manifest, "utf8").includes(`DefaultValue="${namespace}"`);
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`De build is mislukt:\n${output}`))));
  });
}
