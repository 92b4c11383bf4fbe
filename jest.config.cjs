/** Jest runs the tests through ts-jest; the sources come as two bundles (see support/workbenchEnvironment.cjs). */
module.exports = {
  testEnvironment: "<rootDir>/tests/support/workbenchEnvironment.cjs",
  // Jest leaves one core alone by itself: on a machine with two that is half of it.
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testSequencer: "<rootDir>/tests/support/longFirst.cjs",
  globalSetup: "<rootDir>/tests/support/globalSetup.mjs",
  moduleNameMapper: {
    "/src/(workbench/(?!page/)[\\w/]+)$": "<rootDir>/node_modules/.cache/offensief/workbench/$1.cjs",
    "/src/((?!workbench/|deploy/)[\\w/]+)$": "<rootDir>/node_modules/.cache/offensief/product/$1.cjs",
    // The same from the browser's page, whose own files are no part of the bundle.
    "^\\.\\./engine/(\\w+)$": "<rootDir>/node_modules/.cache/offensief/workbench/workbench/engine/$1.cjs",
  },
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          target: "ES2022",
          module: "CommonJS",
          moduleResolution: "Node10",
          ignoreDeprecations: "5.0",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          strict: true,
        },
        diagnostics: false,
      },
    ],
  },
  // Against what hangs, not against what is slow: on a busy machine a test of ten seconds takes minutes.
  testTimeout: 600_000,
};
