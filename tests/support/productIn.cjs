const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const bundle = join(__dirname, "..", "..", "node_modules", ".cache", "offensief", "product", "all.cjs");
/** Compiled once in each process; it runs anew for each test file. */
let script;

/**
 * The product's modules for one test file. They are its own, as Jest's are: nothing that a module keeps is left for the next
 * file. Only reading and compiling the 500 of them, seconds in each file, is done once.
 * @param context where the test file runs, with its globals
 * @returns what gives a module by its name
 */
module.exports = function productIn(context) {
  let modules;
  return (name) => {
    modules ??= run(context);
    return modules[name]();
  };
};

function run(context) {
  script ??= new Script(`(function (exports, require, module) {${readFileSync(bundle, "utf8")}\n})`, { filename: bundle });
  const made = { exports: {} };
  script.runInContext(context)(made.exports, createRequire(bundle), made);
  return made.exports;
}
