const path = require("node:path");
const fs = require("node:fs");
const os = require("node:os");
const esbuild = require("esbuild");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

/** What a client can ask of the library: the loader, one file per platform, the strings of our two languages. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "nl-nl/office_strings.js",
  "en-us/office_strings.js",
];
const officeDist = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

/** Where the custom functions stand; their metadata and associations are made from these files. */
const functionFiles = ["amountFunctions", "checkFunctions", "listFunctions", "sourceFunctions"].map(
  (name) => `./src/functions/${name}.ts`,
);

/** Own copy (for closed networks) unless the build is told another address, such as Microsoft's CDN. */
const officeJsAddress = process.env.OFFICE_JS_ADDRESS || "office/office.js";

/** A build with a wrong figure in it must not exist: the letter's data file is checked before anything is compiled. */
class CheckLetterPlugin {
  apply(compiler) {
    const check = async () => {
      const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "offensief-")), "checkData.cjs");
      await esbuild.build({
        entryPoints: [path.join(__dirname, "src/letter/checkData.ts")],
        bundle: true,
        platform: "node",
        outfile,
        logLevel: "error",
      });
      const problems = require(outfile).checkData();
      fs.rmSync(path.dirname(outfile), { recursive: true });
      if (problems.length > 0) throw new Error(`The letter's data file is wrong:\n- ${problems.join("\n- ")}`);
    };
    compiler.hooks.beforeRun.tapPromise("CheckLetterPlugin", check);
    compiler.hooks.watchRun.tapPromise("CheckLetterPlugin", check);
  }
}

module.exports = (_env, argv) => {
  const production = argv.mode === "production";
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: {
      functions: functionFiles,
      commands: "./src/commands/commands.ts",
      taskpane: "./src/taskpane/taskpane.ts",
    },
    output: { path: path.join(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: !production } },
        },
      ],
    },
    plugins: [
      new CheckLetterPlugin(),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new CopyWebpackPlugin({
        patterns: [
          // "minimized" keeps Terser away: the licence forbids changes to Microsoft's files.
          ...officeFiles.map((file) => ({
            from: path.join(officeDist, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
          { from: "assets", to: "assets", globOptions: { ignore: ["**/readme/**"] } },
          { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
          { from: "manifest.xml", to: "manifest.xml" },
        ],
      }),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officeJsAddress,
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
