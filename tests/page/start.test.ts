import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { startServer } from "../support/browser";
import { root } from "../support/nodeHost";

/** The answer at an address, written as it is given, without following it. */
function answerOf(address: string, path: string, method = "GET"): Promise<IncomingMessage & { readonly body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.on("data", (text: Buffer) => (body += text.toString()));
      response.on("end", () => resolve(Object.assign(response, { body })));
    })
      .on("error", reject)
      .end();
  });
}
const statusOf = async (address: string, path: string) => (await answerOf(address, path)).statusCode;

describe("npm start", () => {
  it("prints the addresses and what is needed for Excel, and takes the next free port, said", async () => {
    const first = await startServer();
    const second = await startServer();
    try {
      expect(first.output).toMatch(/Paneel:\s+http:\/\/localhost:\d+\/taskpane\.html/);
      expect(first.output).toMatch(/Manifest:\s+http:\/\/localhost:\d+\/manifest\.xml/);
      expect(first.output).toContain("npm run certs");
      expect(new URL(second.address).port).not.toBe(new URL(first.address).port);
      expect(second.output).toMatch(/Poort 3000 is bezet; het is \d+ geworden/);
    } finally {
      first.stop();
      second.stop();
    }
  });

  it("serves the workbench and the add-in, and nothing else of the machine", async () => {
    const { address, stop } = await startServer();
    try {
      expect(await statusOf(address, "/workbench/")).toBe(200);
      expect(await statusOf(address, "/manifest.xml")).toBe(200);
      expect(await statusOf(address, "/")).toBe(302);
      for (const path of [
        "/../package.json",
        "/%2e%2e/package.json",
        "/workbench/../../package.json",
        "/niets",
        "/%00",
      ])
        expect([path, await statusOf(address, path)]).toEqual([path, 404]);
      const sibling = join(root, "dist-of-another");
      mkdirSync(sibling, { recursive: true });
      writeFileSync(join(sibling, "x.txt"), "not for others");
      try {
        expect(await statusOf(address, "/..%2fdist-of-another/x.txt")).toBe(404);
      } finally {
        rmSync(sibling, { recursive: true });
      }
    } finally {
      stop();
    }
  });

  it("says what is wrong with a request and goes on, and only reads", async () => {
    const { address, stop } = await startServer();
    try {
      for (const path of ["/%", "/%ff", "/workbench/%E0%A4%A"])
        expect([path, await statusOf(address, path)]).toEqual([path, 400]);
      const posted = await answerOf(address, "/manifest.xml", "POST");
      expect([posted.statusCode, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
      const head = await answerOf(address, "/manifest.xml", "HEAD");
      expect([head.statusCode, head.body]).toEqual([200, ""]);
      expect(Number(head.headers["content-length"])).toBeGreaterThan(1000);
    } finally {
      stop();
    }
  });

  it("lets Excel on the web read the functions, and no other site anything else", async () => {
    const { address, stop } = await startServer();
    try {
      const allowed = async (path: string) => (await answerOf(address, path)).headers["access-control-allow-origin"];
      expect([await allowed("/functions.json"), await allowed("/functions.js")]).toEqual(["*", "*"]);
      for (const path of ["/taskpane.html", "/manifest.xml", "/workbench/", "/niets"])
        expect(await allowed(path)).toBeUndefined();
    } finally {
      stop();
    }
  });
});
