import type { Steps } from "../schema/findStep";
import { addinStep } from "./addinStep";
import { checkStep } from "./checkStep";
import { clickStep } from "./clickStep";
import { doStep } from "./doStep";
import { expectStep } from "./expectStep";
import { failStep, openStep, saveStep } from "./fileSteps";
import { hostStep } from "./hostStep";
import { paneStep } from "./paneStep";
import { lookStep, namesStep, readStep, settingsStep, sheetsStep, trafficStep } from "./readingSteps";
import { colleagueStep, pasteStep, selectStep, typeStep } from "./typingSteps";

/** Every step that there is, in the order of docs/play.md. One more is one entry here. */
export const steps: Steps = {
  host: hostStep,
  click: clickStep,
  type: typeStep,
  paste: pasteStep,
  colleague: colleagueStep,
  select: selectStep,
  addin: addinStep,
  do: doStep,
  pane: paneStep,
  check: checkStep,
  read: readStep,
  look: lookStep,
  sheets: sheetsStep,
  names: namesStep,
  settings: settingsStep,
  traffic: trafficStep,
  open: openStep,
  save: saveStep,
  fail: failStep,
  expect: expectStep,
};
