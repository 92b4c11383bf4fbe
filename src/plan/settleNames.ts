import type { Letter } from "../letter/letter";
import type { Operation, Plan } from "./operation";
import type { InsertOptions } from "./planInsertAll";
import { goneFamilies, hasOurComment, leadsNowhere } from "./ours/isOurName";
import { nameFamily } from "./ours/nameFamily";
import { labelOf } from "./refreshNames";
import { markedId, markName } from "./tableMark";
import { versionsOf } from "./check/workbookVersion";
import type { AddName } from "./tableNames";
import type { NameState, WorkbookState } from "./WorkbookState";

/**
 * Fits the names of a plan to those that the workbook has. A name of ours that leads nowhere any more is pointed here,
 * not made anew, so that formulas with it come to life again. A second table of a theme goes without names: only its
 * hidden mark gets a number. Where the user wants no names, or ours are taken, only the mark stays.
 */
export function settleNames(letter: Letter, plan: Plan, state: WorkbookState, options: InsertOptions): Plan {
  const known = new Map(state.names.map((name) => [name.name.toLowerCase(), name]));
  const gone = goneFamilies(letter, state.names);
  const isBroken = (name: NameState) => {
    const family = nameFamily(letter, name.name);
    const isOurs =
      hasOurComment(letter, name) || (name.comment.trim() === "" && family !== null && gone.includes(family));
    return isOurs && leadsNowhere(name);
  };
  const settle = (operation: AddName): readonly Operation[] => {
    const found = known.get(operation.name.toLowerCase());
    if (operation.visible && options.withoutNames === true) return [];
    if (!found) return [operation];
    if (isBroken(found))
      return [{ kind: "setName", name: found.name, area: operation.area }, ...labelOf(found, operation)];
    if (operation.visible) return options.again === true ? [] : [operation];
    // One name says it of all tables.
    if (versionsOf([operation]).tables !== null) return [];
    return [{ ...operation, name: freeMark(operation.name, known) }];
  };
  return plan.flatMap((operation) => (operation.kind === "addName" ? settle(operation) : [operation]));
}

function freeMark(name: string, known: ReadonlyMap<string, NameState>): string {
  const id = markedId(name) ?? name;
  let number = 2;
  while (known.has(markName(id, number).toLowerCase())) number += 1;
  return markName(id, number);
}
