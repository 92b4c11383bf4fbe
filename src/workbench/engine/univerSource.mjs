import { readFileSync } from "node:fs";

const core = /[\\/]@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/;
const engine = /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;
/** What can only be put right where Univer says it: functions that its modules call among themselves. */
const mends = [
  {
    // A port that was waited on stays open unless the wait is called off: open ones keep Node from ending, and a calculation that is stopped leaves its own.
    where: core,
    wrong: "if (!cancelled) callback();",
    right: "channel.port1.unref?.();\n\t\tif (!cancelled) callback();",
  },
  {
    where: engine,
    // The name of a sheet may have a "!" in it: 'Doen!'!A1.
    wrong: 'const sheetNameIndex = refString.indexOf("!");',
    right: 'const sheetNameIndex = refString.lastIndexOf("!");',
  },
  {
    where: engine,
    // It remembers formulas and texts of more than 64 characters by a hash of 32 bits: of two with the same, one is the other.
    wrong: "if (formulaString.length <= 64) return formulaString;",
    right: "return formulaString;",
  },
  {
    where: engine,
    // Each text that a formula meets is tried as a date, a time and a number, over and over; most texts of a workbook are the same few.
    wrong:
      "const parseData = getNumfmtParseValueFilter(_input);\n\tif (parseData && parseData.z) return setNumberPatternCache(_input, parseData.v, parseData.z);\n\treturn { isNumberPattern: false };",
    right:
      "if (plainTexts.has(_input)) return { isNumberPattern: false };\n\tconst parseData = getNumfmtParseValueFilter(_input);\n\tif (parseData && parseData.z) return setNumberPatternCache(_input, parseData.v, parseData.z);\n\tif (plainTexts.size > 50_000) plainTexts.clear();\n\tplainTexts.add(_input);\n\treturn { isNumberPattern: false };",
  },
  {
    where: engine,
    wrong: "function stringIsNumberPattern(input) {",
    right: "const plainTexts = new Set();\nfunction stringIsNumberPattern(input) {",
  },
  {
    where: engine,
    // It asks of every formula for each changed name whether it has it; most have no names.
    wrong: "function isDirtyDefinedForNode(node, currentConfigService) {",
    right:
      "function isDirtyDefinedForNode(node, currentConfigService) {\n\tif (!node.getDefinedNames()?.length) return false;",
  },
  {
    where: engine,
    // What a formula was read as stands in one store for all workbooks: see readFormulas.ts.
    wrong: "let astNode = FORMULA_AST_CACHE.get(`${unitId}${formulaString}`);",
    right: "let astNode = currentConfigService.readFormulas?.get(formulaString);",
  },
  {
    where: engine,
    wrong: "if (!noCache) FORMULA_AST_CACHE.set(`${unitId}${formulaString}`, astNode);",
    right: "if (!noCache) currentConfigService.readFormulas?.set(formulaString, astNode);",
  },
];

/** Univer's code as both builds of the engine take it, for Node and for the page. */
export const univerSource = {
  name: "univer-source",
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const mended = mends.reduce((before, { where, wrong, right }) => {
        if (!where.test(path)) return before;
        if (before.split(wrong).length !== 2)
          throw new Error(`Univer changed: in ${path} there is not one "${wrong}". See whether it still is wrong.`);
        return before.replace(wrong, () => right);
      }, code);
      return {
        // Its fields are set by a helper of its compiler, millions at each calculation: a plain assignment is many times faster.
        contents: mended.replace(/\b_defineProperty\(this, "(\w+)", /g, "(this.$1 = "),
        loader: "js",
      };
    });
  },
};
