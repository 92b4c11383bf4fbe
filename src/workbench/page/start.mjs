import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWorkbench, workbenchFolder } from "./build.mjs";
import { createAnswer } from "./createAnswer.mjs";
import { installedCertificate } from "../node/certificates.mjs";
import { ensureBuilt, projectRoot } from "../node/ensureBuilt.mjs";

/** Serves the built add-in and the workbench, on this machine only. Gives back the port and the way to stop. */
export async function serve({ port = 3000 } = {}) {
  await Promise.all([ensureBuilt(), buildWorkbench()]);
  const certificate = installedCertificate();
  const answer = createAnswer({ addin: join(projectRoot, "dist"), workbench: workbenchFolder });
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  return {
    protocol: certificate ? "https" : "http",
    port: await listen(server, port),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Takes the wanted port, or the next free one. */
function listen(server, wanted) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      error.code === "EADDRINUSE" && wanted < 65535 ? resolve(listen(server, wanted + 1)) : reject(error),
    );
    server.listen(wanted, "localhost", () => resolve(server.address().port));
  });
}

function openBrowser(address) {
  if (process.env.CI || process.argv.includes("--no-open")) return;
  const commands = {
    // Not through cmd: what stands in an address is never a command.
    win32: ["rundll32", ["url.dll,FileProtocolHandler", address]],
    darwin: ["open", [address]],
    linux: ["xdg-open", [address]],
  };
  const [command, args] = commands[process.platform] ?? [];
  if (!command || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => console.log("Er is geen browser geopend; open het adres van de werkbank zelf."))
    .unref();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log("De invoegtoepassing en de werkbank worden gebouwd …");
  const { protocol, port } = await serve();
  const base = `${protocol}://localhost:${port}`;
  if (port !== 3000) console.log(`Poort 3000 is bezet; het is ${port} geworden.`);
  console.log(`Werkbank:  ${base}/workbench/\nPaneel:    ${base}/taskpane.html\nManifest:  ${base}/manifest.xml`);
  if (protocol === "http") {
    console.log(
      "Dit is http: genoeg voor de werkbank. Excel zelf vraagt https; voer daarvoor eerst uit: npm run certs.",
    );
  }
  console.log("Stoppen: Ctrl+C.");
  openBrowser(`${base}/workbench/`);
}
