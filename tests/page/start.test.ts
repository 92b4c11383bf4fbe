import { request } from "node:http";
import { startServer } from "../support/browser";

/** The status of an address, without following it. */
function statusOf(address: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method: "GET" }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

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
      for (const path of ["/../package.json", "/%2e%2e/package.json", "/workbench/../../package.json", "/niets"])
        expect([path, await statusOf(address, path)]).toEqual([path, 404]);
    } finally {
      stop();
    }
  });
});
