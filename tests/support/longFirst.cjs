const Sequencer = require("@jest/test-sequencer").default;

/** Whole workbooks and browsers: most of the time that all tests take. */
const long = /[\\/]tests[\\/](actions|page|requirements)[\\/]/;

/**
 * What takes long begins first, so that at the end no core waits for the other. Jest knows it from an earlier run; on a machine
 * without one it goes by the size of a file, and some of the longest are short to read.
 */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.some(({ duration }) => duration !== undefined);
    return isKnown ? sorted : [...sorted].sort((a, b) => Number(long.test(b.path)) - Number(long.test(a.path)));
  }
};
