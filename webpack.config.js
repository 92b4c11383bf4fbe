const path = require("node:path");
const fs = require("node:fs");
const crypto = require("node:crypto");
const Module = require("node:module");
const esbuild = require("esbuild");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { version } = require("./package.json");

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
const functionFiles = [
  "amountFunctions",
  "checkFunctions",
  "listFunctions",
  "scenarioFunctions",
  "sourceFunctions",
].map((name) => `./src/functions/${name}.ts`);

/** Compiles a module of ours and gives back what it exports. */
function load(file) {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path.join(__dirname, file)],
    bundle: true,
    platform: "node",
    write: false,
    logLevel: "error",
  });
  const loaded = new Module(file);
  loaded._compile(outputFiles[0].text, path.join(__dirname, "webpack-loaded.cjs"));
  return loaded.exports;
}

/** The name of a file as it is served; with a fingerprint of what is in it where browsers may keep it. */
function nameOf(file, hashed) {
  const { name, ext } = path.parse(file);
  if (!hashed) return name + ext;
  const content = fs.readFileSync(path.join(__dirname, file));
  return `${name}.${crypto.createHash("sha256").update(content).digest("hex").slice(0, 20)}${ext}`;
}

/** A build with a wrong figure in it must not exist: the letter's data file is checked before anything is compiled. */
class CheckLetterPlugin {
  apply(compiler) {
    const check = async () => {
      const problems = load("src/letter/checkData.ts").checkData();
      if (problems.length > 0) throw new Error(`The letter's data file is wrong:\n- ${problems.join("\n- ")}`);
    };
    compiler.hooks.beforeRun.tapPromise("CheckLetterPlugin", check);
    compiler.hooks.watchRun.tapPromise("CheckLetterPlugin", check);
  }
}

/** Functions in two languages, their help, and the manifest: all made from functions.json and the settings of this build. */
class DerivedFilesPlugin {
  constructor(settings, stylesheet) {
    this.settings = settings;
    this.stylesheet = stylesheet;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DerivedFilesPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "DerivedFilesPlugin", stage }, (assets) => {
        const metadata = JSON.parse(assets["functions.json"].source().toString());
        const [copyright] = /^Copyright.*$/m.exec(fs.readFileSync(path.join(__dirname, "LICENSE"), "utf8"));
        const about = { stylesheet: this.stylesheet, copyright };
        const files = load("src/deploy/buildFiles.ts").buildFiles(metadata, this.settings, version, about);
        for (const [name, content] of Object.entries(files))
          compilation[name in assets ? "updateAsset" : "emitAsset"](
            name,
            new compiler.webpack.sources.RawSource(content),
            { minimized: true },
          );
      });
    });
  }
}

/** What is shipped from others, with their terms, beside the build as well: a folder is copied sooner than a package is made. */
class NoticesPlugin {
  constructor(settings) {
    this.settings = settings;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        const told = (module) => ({ identifier: module.identifier(), modules: (module.modules ?? []).map(told) });
        const stats = { modules: [...compilation.modules].map(told) };
        const text = load("src/deploy/package/noticesOf.ts").noticesOf(
          __dirname,
          version,
          stats,
          this.settings.officeJs,
        );
        compilation.emitAsset("NOTICES.md", new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/**
 * Lets functions see errors in their arguments: one in a cell that does not matter must not become every answer over that
 * range. The metadata plugin can't say it: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
class AllowErrorsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("AllowErrorsPlugin", (compilation) => {
      const made = compilation.assets["functions.json"];
      if (!made) return;
      const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(made.source().toString()) };
      const text = JSON.stringify(metadata, null, 4);
      compilation.assets["functions.json"] = new compiler.webpack.sources.RawSource(text);
    });
  }
}

/** `--env packaged`: for a web server. Names then carry a fingerprint of what is in them, so that browsers may keep them. */
module.exports = ({ packaged = false } = {}, argv) => {
  const production = argv.mode === "production";
  const stylesheet = nameOf("src/taskpane/taskpane.css", packaged);
  const helpStylesheet = nameOf("src/deploy/help/help.css", packaged);
  const officeVersion = require("@microsoft/office-js/package.json").version;
  const officeFolder = packaged ? `office-${officeVersion}` : "office";
  const settings = load("src/deploy/buildFiles.ts").readSettings(process.env, `${officeFolder}/office.js`);
  const hashed = packaged ? "[name].[contenthash].js" : "[name].js";
  return {
    mode: production ? "production" : "development",
    // What did not change is not compiled again: tests and commands build after every change of a source. A package is built
    // anew: of what comes from the cache webpack does not always say which library it is of, and the package has to say it.
    cache: !packaged && {
      type: "filesystem",
      name: `${argv.mode}-plain`,
      buildDependencies: {
        config: [path.join(__dirname, "webpack.config.js")],
        packages: [path.join(__dirname, "package-lock.json")],
      },
    },
    // With this webpack's own code needs no `new Function`, which a strict policy forbids.
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    entry: {
      functions: functionFiles,
      // All three are on one page, in this order: what one has in common with those before it is loaded once.
      commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/taskpane.ts", dependOn: ["functions", "commands"] },
    },
    output: {
      path: path.join(__dirname, packaged ? "build/site" : "dist"),
      // The manifest names functions.js, so that keeps its name.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : hashed),
      chunkFilename: hashed,
      // Beside the page, wherever that is.
      publicPath: "",
      clean: true,
    },
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
      new AllowErrorsPlugin(),
      new DerivedFilesPlugin(settings, helpStylesheet),
      // A package has them beside its site, with a bill of materials.
      ...(packaged ? [] : [new NoticesPlugin(settings)]),
      new CopyWebpackPlugin({
        patterns: [
          // "minimized" keeps Terser away: the licence forbids changes to Microsoft's files.
          ...officeFiles.map((file) => ({
            from: path.join(officeDist, file),
            to: `${officeFolder}/${file}`,
            info: { minimized: true },
          })),
          { from: "assets", to: "assets", globOptions: { ignore: ["**/readme/**"] } },
          { from: "src/taskpane/taskpane.css", to: stylesheet },
          { from: "src/deploy/help/help.css", to: helpStylesheet },
        ],
      }),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officeJsAddress: settings.officeJs,
        stylesheet,
      }),
    ],
    performance: { hints: false },
    // A package says what is in its bundles, and so has to know every module.
    stats: packaged
      ? {
          preset: "errors-warnings",
          modules: true,
          modulesSpace: Infinity,
          nestedModules: true,
          nestedModulesSpace: Infinity,
        }
      : "errors-warnings",
  };
};
