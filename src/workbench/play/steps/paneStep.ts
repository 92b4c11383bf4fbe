import { bookActs } from "../pane/bookActs";
import { letterActs } from "../pane/letterActs";
import { readPane } from "../pane/readPane";
import { scenarioActs } from "../pane/scenarioActs";
import { onlyTrue } from "../schema/fieldTypes";
import { plainStep, type ActsStep } from "../schema/Step";

export const paneStep: ActsStep = {
  kind: "acts",
  says: "What she does in the pane: its fields are filled in and its buttons clicked. `true` answers what it shows: `tab`, `says`, `tone`, `waysOut`, `asks`, `text`, `buttons`, `fields`.",
  acts: { ...scenarioActs, ...bookActs, ...letterActs },
  plain: plainStep("What the pane shows now.", onlyTrue, async (stage) =>
    readPane((await stage.addin()).pane.document),
  ),
};
