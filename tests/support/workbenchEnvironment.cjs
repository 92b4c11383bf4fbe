const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { compileFunction } = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const productIn = require("./productIn.cjs");

const bundle = join(__dirname, "..", "..", "node_modules", ".cache", "offensief", "workbench", "all.cjs");
/** Each file that was loaded, by its path: once for all test files that a process runs. */
const loaded = new Map();
/** The console of the test file that runs now, so that a test can listen to it. */
let ofTest = console;
const itsConsole = new Proxy(console, {
  get: (_target, name) => (typeof ofTest[name] === "function" ? (...args) => ofTest[name](...args) : ofTest[name]),
});

/**
 * Jest gives each test file modules of its own. For the product that is right (see productIn.cjs); but the workbench with its spreadsheet engine is
 * the Excel that the product runs in, 12 MB that take seconds to load and to warm up. It is loaded once in each process, and its
 * test files share it, as workbooks in one Excel do.
 */
class WorkbenchEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.productModule = productIn(this.getVmContext());
    this.global.workbenchModule = (name) => {
      ofTest = this.global.console;
      return load(bundle)[name]();
    };
  }
}
module.exports = WorkbenchEnvironment;

function load(path) {
  const known = loaded.get(path);
  if (known) return known.exports;
  const made = { exports: {} };
  loaded.set(path, made);
  const ofNode = createRequire(path);
  const need = (name) => (name.endsWith("univer.cjs") ? load(name) : ofNode(name));
  const parameters = ["require", "module", "exports", "__dirname", "__filename", "console"];
  const run = compileFunction(readFileSync(path, "utf8"), parameters, { filename: path });
  run(need, made, made.exports, dirname(path), path, itsConsole);
  return made.exports;
}
