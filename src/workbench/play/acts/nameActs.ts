import { names } from "../../objects/names";
import { formulaFromLocal } from "../formulaFromLocal";
import { findSheet, listed } from "../locate";
import { anything, text, yesNo } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { call, handAct } from "./handAct";

/** Names, and what an add-in keeps in the workbook. */
export const nameActs = {
  addName: handAct(
    'Gives something a name, in the workbook or on a `sheet`; `refersTo` is a formula, "=Blad1!$A$1".',
    {
      name: needed(text),
      refersTo: needed(text),
      visible: optional(yesNo),
      comment: optional(text),
      sheet: optional(text),
    },
    async (workbook, { name, refersTo, visible, comment, sheet }) => {
      const { host, settings } = workbook;
      const scope = sheet === undefined ? null : findSheet(workbook, sheet);
      await call(names(scope, host), host, "Add", name, formulaFromLocal(refersTo, settings.locale), comment ?? "");
      const made = host.model.findName(name, scope);
      if (made) made.visible = visible ?? true;
    },
  ),
  deleteName: handAct(
    "Deletes a name of the workbook, or of a `sheet`.",
    { name: needed(text), sheet: optional(text) },
    (workbook, { name, sheet }) => {
      const { host, engine } = workbook;
      const scope = sheet === undefined ? null : findSheet(workbook, sheet);
      const found = host.model.findName(name, scope);
      if (!found)
        throw new StepError(
          `There is no name "${name}". There are: ${listed(host.model.names.filter((each) => each.scope === scope).map((each) => each.name))}.`,
        );
      host.model.names.splice(host.model.names.indexOf(found), 1);
      engine.removeName(found.name, scope);
    },
  ),
  setSetting: handAct(
    "Changes what the add-in keeps in the workbook; `value` null takes the key away.",
    { key: needed(text), value: needed(anything) },
    ({ host }, { key, value }) => {
      if (value === null) host.model.settings.delete(key);
      else host.model.settings.set(key, value);
    },
  ),
};
