const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");
const { TestEnvironment } = require("jest-environment-jsdom");

const bundle = join(__dirname, "..", "..", "node_modules", ".cache", "offensief", "product", "all.cjs");

/** A page of jsdom with the product in it, which takes the page's own globals: its document is the test's. */
module.exports = class PageEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    let modules;
    this.global.productModule = (name) => {
      modules ??= run(this.getVmContext());
      return modules[name]();
    };
  }
};

function run(page) {
  const code = `(function (exports, require, module) {${readFileSync(bundle, "utf8")}\n})`;
  const made = { exports: {} };
  new Script(code, { filename: bundle }).runInContext(page)(made.exports, createRequire(bundle), made);
  return made.exports;
}
