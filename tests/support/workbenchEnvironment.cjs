const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { compileFunction } = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

const cache = join(__dirname, "..", "..", "node_modules", ".cache", "offensief");
/** Each file that was loaded, by its path: once for all test files that a process runs. */
const loaded = new Map();
/** What the test file that runs now finds as its globals: a test listens to its console, and lends the Office.js of a workbook. */
let ofTest = {};
const itsConsole = new Proxy(console, {
  get: (_target, name) => {
    const { console: its = console } = ofTest;
    return typeof its[name] === "function" ? (...args) => its[name](...args) : its[name];
  },
});
const lent = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "offensiefMessages", "offensiefCheck"];
const ofAPage = ["document", "Option", "HTMLElement", "localStorage"];
for (const name of [...lent, ...ofAPage])
  Object.defineProperty(globalThis, name, {
    get: () => ofTest[name],
    set: (value) => {
      ofTest[name] = value;
    },
    configurable: true,
  });

/**
 * Jest gives each test file modules of its own. The workbench with its spreadsheet engine is the Excel that the product runs in,
 * 12 MB that take seconds to load and longer to warm up; of the product itself each file would read its 500 modules and run them
 * cold. Both are loaded once in each process, and its test files share them, as workbooks in one Excel do.
 */
class WorkbenchEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const bundle of ["workbench", "product"])
      this.global[`${bundle}Module`] = (name) => {
        ofTest = this.global;
        return load(join(cache, bundle, "all.cjs"))[name]();
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
