import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const binary = ["/usr/sbin/nginx", "nginx"].find((each) => spawnSync(each, ["-v"]).error === undefined);
if (!binary && process.env.CI !== "true")
  process.stderr.write("SKIPPED, no nginx on this machine: the package as a web server gives it\n");

/** A machine without nginx says so and skips; CI fails. */
export const nginxThere = binary !== undefined || process.env.CI === "true";

/** A port of this machine that nothing listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * Starts nginx on loopback with the configuration of a package, as an administrator would fill it in: the places of
 * the site and of a certificate. Nothing else of the configuration is touched.
 */
export async function startNginx(packageFolder: string): Promise<{ stop: () => void; problems: () => string }> {
  if (!binary) throw new Error("CI needs nginx: install Debian's package.");
  const folder = mkdtempSync(join(tmpdir(), "offensief-nginx-"));
  const place = (name: string) => join(folder, name);
  await generateCertificates(place("ca.crt"), place("localhost.crt"), place("localhost.key"), 2);
  const server = readFileSync(join(packageFolder, "servers", "nginx", "offensief.conf"), "utf8")
    .replace(/listen (\d+) ssl/, "listen 127.0.0.1:$1 ssl")
    .replace("/etc/ssl/certs/offensief.pem", place("localhost.crt"))
    .replace("/etc/ssl/private/offensief.key", place("localhost.key"))
    .replaceAll("/srv/offensief", packageFolder);
  for (const kind of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(place(kind));
  const temporary = [
    `client_body_temp_path ${place("body")};`,
    ...["proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${place(kind)};`),
  ].join("\n");
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  writeFileSync(
    place("nginx.conf"),
    `${user}pid ${place("nginx.pid")};\nerror_log ${place("error.log")};\nevents {}
http {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${server}}\n`,
  );
  const check = spawnSync(binary, ["-t", "-c", place("nginx.conf"), "-e", place("error.log")], { encoding: "utf8" });
  if (check.status !== 0) throw new Error(check.stderr);
  const nginx = spawn(binary, ["-c", place("nginx.conf"), "-e", place("error.log"), "-g", "daemon off;"]);
  return { stop: () => void nginx.kill("SIGTERM"), problems: () => readFileSync(place("error.log"), "utf8") };
}
