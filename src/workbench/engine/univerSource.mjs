import { readFileSync } from "node:fs";

/** What can only be put right where Univer says it: functions that its modules call among themselves. */
const mended = {
  file: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  // The name of a sheet may have a "!" in it: 'Doen!'!A1.
  wrong: 'const sheetNameIndex = refString.indexOf("!");',
  right: 'const sheetNameIndex = refString.lastIndexOf("!");',
};

/** Univer's code as both builds of the engine take it, for Node and for the page. */
export const univerSource = {
  name: "univer-source",
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const isMended = mended.file.test(path);
      if (isMended && code.split(mended.wrong).length !== 2)
        throw new Error(
          `Univer changed: in ${path} there is not one "${mended.wrong}". See whether it still is wrong.`,
        );
      return {
        // Its fields are set by a helper of its compiler, millions at each calculation: a plain assignment is many times faster.
        contents: (isMended ? code.replace(mended.wrong, mended.right) : code).replace(
          /\b_defineProperty\(this, "(\w+)", /g,
          "(this.$1 = ",
        ),
        loader: "js",
      };
    });
  },
};
