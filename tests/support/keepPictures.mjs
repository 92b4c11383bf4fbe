/**
 * Puts pictures that the page tests left in build/screenshots where README and checklist show them: `npm run pictures`,
 * after `npx jest tests/page`. So no picture there is of anything but the add-in as it is built.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "..", "..");
const taken = (name) => join(root, "build", "screenshots", `${name}.png`);
const readme = {
  workbench: "deviation",
  new: "scenario-2-gemaakt",
  scenario: "scenario-7-werkbank",
  effect: "scenario-4-effect",
  comparison: "comparison",
  frozen: "scenario-15-vastgelegd",
  share: "scenario-16-delen",
};
/** Smaller, since they go along in the package. */
const guide = {
  "1-functie": "function-help",
  "2-ingevoegd": "inserted",
  "3-afwijking": "deviation",
  "4-bijwerken": "pane-update-light",
  "5-verwijderen": "pane-remove-light",
};
const missing = [...Object.values(readme), ...Object.values(guide)].filter((name) => !existsSync(taken(name)));
if (missing.length > 0) throw new Error(`Run npx jest tests/page first: no picture ${missing.join(", ")}.`);

for (const [name, from] of Object.entries(readme))
  copyFileSync(taken(from), join(root, "assets", "readme", `${name}.png`));

const executablePath = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== "" && existsSync(path),
);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const [name, from] of Object.entries(guide)) {
  await page.setContent(
    `<body style="margin:0"><img src="data:image/png;base64,${readFileSync(taken(from), "base64")}">`,
  );
  const picture = await page.locator("img").screenshot({ type: "jpeg", quality: 70 });
  writeFileSync(join(root, "src", "deploy", "guide", "beelden", `${name}.jpg`), picture);
}
await browser.close();
