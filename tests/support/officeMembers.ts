import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { root } from "./nodeHost";

/** A member of Office's libraries that the product's source uses. */
export interface OfficeMember {
  /** "Range.group" */
  readonly name: string;
  /** The requirement set that it came with, "ExcelApi 1.10"; null where the documentation names none. */
  readonly set: string | null;
  /** Where it is used: "src/excel/perform.ts". */
  readonly file: string;
}

const rooms = ["actions", "commands", "excel", "functions", "taskpane"];
const documented =
  /Api set:\s*(\w+)\s+(\d+\.\d+)|Requirement set\*\*:?[^\n]*?\|\s*(\w+)\s+(\d+\.\d+)|Requirement set\*\*:?\s*\[?(\w+)\s+(\d+\.\d+)/;

/**
 * Every member of Office.js that the product's source names, with the requirement set that Microsoft's own types give
 * for it. Found by the compiler, so nothing is forgotten.
 */
export function officeMembers(
  folders: readonly string[] = rooms.map((room) => join(root, "src", room)),
): OfficeMember[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { encoding: "utf8", recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();
  for (const path of files) {
    const file = relative(root, path).split(sep).join("/");
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const member = memberOf(checker.getSymbolAtLocation(node.name), file);
        if (member) found.set(`${member.name} ${file}`, member);
      }
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function memberOf(symbol: ts.Symbol | undefined, file: string): OfficeMember | null {
  const declaration = symbol?.declarations?.[0];
  const where = declaration?.getSourceFile().fileName ?? "";
  if (!declaration || !/@types\/(office-js|custom-functions-runtime)\//.test(where)) return null;
  const owner = declaration.parent;
  const ownerName =
    "name" in owner && owner.name
      ? (owner.name as ts.Node).getText()
      : ts.isEnumDeclaration(owner)
        ? owner.name.text
        : "";
  const set = setOf(declaration) ?? setOf(owner);
  return { name: `${ownerName === "" ? "" : `${ownerName}.`}${symbol?.name ?? ""}`, set, file };
}

function setOf(node: ts.Node): string | null {
  const comment = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  // The last comment is the member's own.
  const match = documented.exec(comment.slice(comment.lastIndexOf("/**")));
  if (!match) return null;
  const [name, version] = [match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[6]];
  return `${name ?? ""} ${version ?? ""}`;
}
