import { join } from "node:path";
import { evaluateFormulas } from "./evaluateFormulas";
import { createNodeHost } from "./createNodeHost";
import { projectRoot, productNamespace, readLines } from "./commandLine";

/**
 * `npm run -s calc -- "=OFFENSIEF.TOTAAL(2021)" …`: one JSON object a line per formula, in order. Formulas come from
 * the arguments, or one a line from standard input. Both `,` and `;` separate; with `;` a comma is a decimal comma.
 */
export async function main(args: readonly string[]): Promise<number> {
  const formulas = args.length > 0 ? args : await readLines(process.stdin);
  if (formulas.length === 0) {
    console.error('Geef een formule: npm run -s calc -- "=OFFENSIEF.TOTAAL(2021)"');
    return 2;
  }
  const folder = join(projectRoot(), "dist");
  const host = await createNodeHost({ officeFolder: join(folder, "office") });
  try {
    host.loadAddin(folder, productNamespace(folder));
    const answers = await evaluateFormulas(host.engine, formulas);
    process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    return 0;
  } finally {
    host.dispose();
  }
}
