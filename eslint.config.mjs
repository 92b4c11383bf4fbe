import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";

/** The arrows of the house: what each room may not reach for. Tests in tests/architecture.test.ts prove that these bite. */
const rooms = {
  letter: ["scenario", "plan", "file", "excel", "actions", "functions", "taskpane", "commands", "workbench", "deploy"],
  scenario: ["plan", "file", "excel", "actions", "functions", "taskpane", "commands", "workbench", "deploy"],
  plan: ["file", "excel", "actions", "functions", "taskpane", "commands", "workbench", "deploy"],
  file: ["letter", "scenario", "excel", "actions", "functions", "taskpane", "commands", "workbench", "deploy"],
  excel: ["file", "actions", "functions", "taskpane", "commands", "workbench", "deploy"],
  actions: ["functions", "taskpane", "commands", "workbench", "deploy"],
  functions: ["plan", "file", "excel", "actions", "taskpane", "commands", "workbench", "deploy"],
  commands: ["file", "functions", "taskpane", "workbench", "deploy"],
  taskpane: ["file", "functions", "workbench", "deploy"],
  workbench: ["letter", "scenario", "plan", "file", "excel", "actions", "functions", "taskpane", "commands", "deploy"],
  deploy: ["letter", "scenario", "plan", "file", "excel", "actions", "functions", "taskpane", "commands"],
  "workbench/xlsx": ["workbench/protocol", "workbench/objects", "workbench/model", "workbench/node", "workbench/page"],
  "workbench/engine": [
    "workbench/protocol",
    "workbench/objects",
    "workbench/model",
    "workbench/xlsx",
    "workbench/node",
    "workbench/page",
  ],
  "workbench/model": ["workbench/objects", "workbench/protocol", "workbench/node", "workbench/page"],
  "workbench/protocol": ["workbench/node", "workbench/page", "workbench/xlsx"],
  "workbench/objects": ["workbench/node", "workbench/page"],
};

const zones = Object.entries(rooms).map(([target, from]) => ({
  target: `./src/${target}`,
  from: from.map((room) => `./src/${room}`),
}));

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".json", ".mjs"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 250 }],
      "no-restricted-globals": ["error", "alert", "confirm", "prompt"],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines it." },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
          message: "Content of cells is hostile: use textContent.",
        },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/actions/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.ts"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: { "max-lines": ["error", { max: 320 }], "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        Buffer: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
