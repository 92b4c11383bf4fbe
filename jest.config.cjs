/** Jest runs the sources through ts-jest; the spreadsheet engine comes as one prebundled file (see engine/prebundle.mjs). */
module.exports = {
  testEnvironment: "node",
  // Jest leaves one core alone by itself: on a machine with two that is half of it.
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  globalSetup: "<rootDir>/tests/support/globalSetup.mjs",
  moduleNameMapper: { "^(\\./|.*/engine/)univer$": "<rootDir>/node_modules/.cache/offensief/univer.cjs" },
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
  testTimeout: 60000,
};
