import { ensureBuilt } from "../../src/workbench/node/ensureBuilt.mjs";
import { prebundleEngine } from "../../src/workbench/engine/prebundle.mjs";

/** Tests of the host run the built add-in, so what they prove is what is sideloaded. */
export default async function globalSetup() {
  await Promise.all([prebundleEngine(), ensureBuilt()]);
}
