import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Where npx itself is written in JavaScript, or null. Run with node, no shell comes between: on Windows `npx.cmd` goes through
 * cmd.exe, where an `&` in an ordinary link begins a command.
 */
export function npxScript() {
  const ofNode = dirname(process.execPath);
  const folders = [
    ...(process.env.npm_execpath ? [dirname(process.env.npm_execpath)] : []),
    join(ofNode, "node_modules", "npm", "bin"),
    join(ofNode, "..", "lib", "node_modules", "npm", "bin"),
    join(ofNode, "..", "share", "nodejs", "npm", "bin"),
  ];
  return folders.map((folder) => join(folder, "npx-cli.js")).find((path) => existsSync(path)) ?? null;
}
