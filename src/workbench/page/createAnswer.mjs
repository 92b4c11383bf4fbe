import { readFile, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/** Excel on the web asks for these two from an address of its own; nothing else is for other sites. */
const forExcelOnTheWeb = new Set(["/functions.json", "/functions.js"]);

/**
 * How the development server answers: the workbench below /workbench/, the add-in elsewhere, and nothing outside these two
 * folders. Whole files, so that none that goes while it is sent ends the server.
 */
export function createAnswer({ addin, workbench }) {
  return async (request, response) => {
    const say = (status, text, headers = {}) => {
      response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
      response.end(request.method === "HEAD" ? undefined : text);
    };
    try {
      if (!["GET", "HEAD"].includes(request.method ?? "")) return say(405, "Alleen lezen", { Allow: "GET, HEAD" });
      const pathname = pathOf(request.url ?? "/");
      if (pathname === null) return say(400, "Ongeldig adres");
      if (["/", "/workbench"].includes(pathname)) return say(302, "", { Location: "/workbench/" });
      const inWorkbench = pathname.startsWith("/workbench/");
      const path = inWorkbench
        ? fileIn(workbench, pathname.slice("/workbench/".length) || "index.html")
        : fileIn(addin, pathname);
      const content = path === null ? null : await contentOf(path);
      if (content === null) return say(404, "Niet gevonden");
      response.writeHead(200, {
        "Content-Type": types[extname(path)] ?? "application/octet-stream",
        "Content-Length": content.length,
        "Cache-Control": "no-cache",
        ...(forExcelOnTheWeb.has(pathname) ? { "Access-Control-Allow-Origin": "*" } : {}),
      });
      response.end(request.method === "HEAD" ? undefined : content);
    } catch (error) {
      console.error(`Het antwoord op ${request.url ?? ""} is mislukt: ${error.message}`);
      if (response.headersSent) response.destroy();
      else say(500, "Mislukt");
    }
  };
}

/** The path of an address, decoded once; null where it is none. */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/** A path inside a folder, or null: a sibling whose name begins like the folder's is outside. */
function fileIn(folder, path) {
  const within = relative(folder, join(folder, path));
  return within === "" || within === ".." || within.startsWith(`..${sep}`) || within.includes("\0")
    ? null
    : join(folder, within);
}

async function contentOf(path) {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
}
