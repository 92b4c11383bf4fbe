import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { projectRoot } from "../node/commandLine";
import { playCase } from "./playCase";
import { readBuilt } from "./readBuilt";
import { stepsTable } from "./schema/stepsTable";
import { steps } from "./steps/steps";

/** A file of steps, or what is wrong with it. */
type Case =
  | { readonly file: string; readonly folder: string; readonly steps: readonly unknown[] }
  | { readonly file: string; readonly error: string };

/**
 * `npm run -s play -- FILE.json …`, or a file on standard input (without files, or as `-`): plays steps on the workbench and answers one JSON object a
 * line per step; see docs/play.md. @returns 0, 1 where a step is not ok, 2 where a file is no list of steps
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "--steps") {
    console.log(stepsTable(steps));
    return 0;
  }
  // Standard input is read once, however often it is named.
  const input = args.length === 0 || args.includes("-") ? await caseFromInput() : null;
  const cases =
    args.length === 0 && input ? [input] : args.map((each) => (each === "-" && input ? input : caseAt(each)));
  const isNamed = cases.length > 1;
  const say = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const built = readBuilt(join(projectRoot(), "dist"));
  let code = 0;
  for (const each of cases) {
    const file = isNamed ? { file: each.file } : {};
    if ("error" in each) {
      say({ ...file, ok: false, error: each.error });
      code = 2;
      continue;
    }
    for await (const line of playCase(each.steps, steps, built, each.folder)) {
      say({ ...file, ...line });
      if (!line.ok) code = Math.max(code, 1);
    }
  }
  return code;
}

function caseAt(file: string): Case {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return {
      file,
      error: `There is no file ${file}. Give files of steps: npm run -s play -- FILE.json …; docs/play.md tells how.`,
    };
  }
  return readCase(text, file, dirname(resolve(file)));
}

async function caseFromInput(): Promise<Case> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return readCase(Buffer.concat(chunks).toString("utf8"), "standard input", process.cwd());
}

/** @example readCase('[{"click":"invoegenAlles"}]', "a.json", "/cases").steps.length // 1 */
function readCase(text: string, file: string, folder: string): Case {
  try {
    const written = JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
    if (Array.isArray(written)) return { file, folder, steps: written };
    return { file, error: `${file} holds no list of steps: it is a JSON array of objects with one key each.` };
  } catch (error) {
    return { file, error: `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
