import { plainStep } from "../schema/Step";
import { oneOf } from "../schema/fieldTypes";
import { speak } from "../listen";
import { readMessage } from "../readMessage";

export const addinStep = plainStep(
  "Opens the add-in in this workbook, or takes it away: without it only what is native goes on.",
  oneOf("open", "close"),
  async (stage, what) => {
    const workbook = await stage.workbook();
    stage.isAddinWanted = what === "open";
    if (what === "close") return workbook.closeAddin();
    await workbook.openAddin();
    const { pane } = await stage.addin();
    const said = readMessage(pane.document);
    return said.says === "" ? {} : speak(stage, said);
  },
);
