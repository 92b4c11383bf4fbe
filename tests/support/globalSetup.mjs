import { ensureBuilt } from "../../src/workbench/node/ensureBuilt.mjs";
import { bundleWorkbench } from "./bundleWorkbench.mjs";

/** Tests of the host run the built add-in, so what they prove is what is sideloaded. */
export default async function globalSetup() {
  await Promise.all([bundleWorkbench(), ensureBuilt()]);
}
