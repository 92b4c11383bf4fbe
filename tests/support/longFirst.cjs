const Sequencer = require("@jest/test-sequencer").default;

/** Whole workbooks and browsers: most of the time that all tests take. */
const long = /[\\/]tests[\\/](actions|page|requirements)[\\/]/;
/** Each of these takes more than a minute, longest first: begun last, one would keep a core busy while the others wait. */
const longest = [
  "cases",
  "actions/takeaway",
  "page/pane",
  "actions/compare",
  "actions/confirmColumn",
  "actions/otherPrograms",
  "page/scenario",
  "actions/typing",
  "actions/formulasBack",
  "actions/version03",
  "deploy/package",
];

/**
 * What takes long begins first, so that at the end no core waits for the other. Jest knows it from an earlier run; on a machine
 * without one it goes by the size of a file, and some of the longest are short to read.
 */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.some(({ duration }) => duration !== undefined);
    return isKnown ? sorted : [...sorted].sort((a, b) => rank(a.path) - rank(b.path));
  }
};

function rank(path) {
  const name = path
    .replaceAll("\\", "/")
    .replace(/^.*\/tests\//, "")
    .replace(/\.test\.ts$/, "");
  const place = longest.indexOf(name);
  if (place >= 0) return place;
  return long.test(path) ? longest.length : longest.length + 1;
}
