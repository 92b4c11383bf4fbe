import type { ActsStep } from "../schema/Step";
import { cellActs } from "../acts/cellActs";
import { lineActs } from "../acts/lineActs";
import { nameActs } from "../acts/nameActs";
import { sheetActs } from "../acts/sheetActs";
import { stateActs } from "../acts/stateActs";
import { tableActs } from "../acts/tableActs";

export const doStep: ActsStep = {
  kind: "acts",
  says: "What a user does by hand in Excel, not through the add-in.",
  acts: { ...lineActs, ...cellActs, ...sheetActs, ...nameActs, ...tableActs, ...stateActs },
  plain: null,
};
