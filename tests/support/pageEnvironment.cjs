const { TestEnvironment } = require("jest-environment-jsdom");
const productIn = require("./productIn.cjs");

/** A page of jsdom with the product in it. */
module.exports = class PageEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.productModule = productIn(this.getVmContext());
  }
};
