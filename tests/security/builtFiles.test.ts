import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/nodeHost";

const dist = join(root, "dist");
const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));

const forbidden: readonly (readonly [string, RegExp])[] = [
  ["text read as markup", /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=|insertAdjacentHTML|document\.write|DOMParser/],
  ["text run as code", /\beval\(|\bnew Function\(|\bFunction\(["'`]|set(?:Timeout|Interval)\(["'`]/],
  ["a request of our own", /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/],
  ["something kept on the machine", /sessionStorage|indexedDB|document\.cookie|caches\.open/],
  ["an address elsewhere", /https?:\/\/(?!schemas\.|www\.w3\.org)[a-z]/],
  ["somebody's identity", /getAccessToken|getUserIdentityToken|Office\.auth/],
];

describe("our own scripts, as they are built", () => {
  it("are there", () => {
    expect(scripts).toEqual(expect.arrayContaining(["commands.js", "functions.js", "taskpane.js"]));
    expect(scripts.length).toBeGreaterThan(3);
  });

  it.each(forbidden)("hold no %s", (_what, pattern) => {
    const found = scripts.flatMap((file) => {
      const match = pattern.exec(readFileSync(join(dist, file), "utf8"));
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("keep one thing on the machine, from one place: the name that the user gave as hers", () => {
    const source = join(root, "src");
    const files = (readdirSync(source, { recursive: true }) as string[]).filter(
      (file) => file.endsWith(".ts") && !file.startsWith("workbench"),
    );
    const keeping = files.filter((file) => readFileSync(join(source, file), "utf8").includes("localStorage"));
    expect(keeping).toEqual([join("actions", "author.ts")]);
    for (const file of scripts) {
      const uses = readFileSync(join(dist, file), "utf8").match(/localStorage/g)?.length ?? 0;
      expect([file, uses <= 3]).toEqual([file, true]);
    }
  });

  it.each([
    ["a.innerHTML=b", 0],
    ["eval(a)", 1],
    ['new Function("a")', 1],
    ["fetch(a)", 2],
    ["window.sessionStorage", 3],
    ['"https://elders.example"', 4],
  ])("would be caught with %s", (code, rule) => {
    expect(forbidden[rule]?.[1].test(code)).toBe(true);
  });

  it("come from pages without code or style of their own", () => {
    for (const page of ["taskpane.html", "help.html", "help.en.html"]) {
      const html = readFileSync(join(dist, page), "utf8");
      expect([page, /<style|style=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)/i.exec(html)]).toEqual([page, null]);
    }
  });
});

it("the build says what of it is from others, under which terms", () => {
  const text = readFileSync(join(dist, "NOTICES.md"), "utf8");
  for (const name of ["fflate", "webpack", "@microsoft/office-js"]) {
    const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
      version: string;
    };
    expect(text).toContain(`- ${name} ${version}: `);
  }
  expect(text).toContain("Microsoft is not responsible for maintaining, updating or");
  expect(text.slice(0, text.indexOf("=====")).match(/^- /gm)).toHaveLength(3);
});

describe("the lint rule", () => {
  it.each(["document.body.innerHTML = name;", "document.body.insertAdjacentHTML('beforeend', name);", "eval(name);"])(
    "stops %s",
    (code) => {
      const run = spawnSync(
        process.execPath,
        [join("node_modules", "eslint", "bin", "eslint.js"), "--stdin", "--stdin-filename", "src/taskpane/hostile.ts"],
        { cwd: root, input: `export function show(name: string): void {\n  ${code}\n}\n`, encoding: "utf8" },
      );
      expect(run.status).toBe(1);
      expect(run.stdout).toMatch(/hostile: use textContent|no-eval/);
    },
  );
});
