import { done, type Outcome } from "./outcome";
import { guarded } from "./carryOut";

/**
 * Whether Excel loads us as soon as this workbook opens, so that what is typed is booked before the pane was open. Excel
 * keeps it in the workbook, for whoever opens it: it stays off until the user asks for it.
 * https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open
 * @returns null where this Excel can't say
 */
export async function readStartUp(): Promise<boolean | null> {
  if (!canStartUp()) return null;
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch {
    // Some Excels report the set and lack the member (https://github.com/OfficeDev/office-js/issues/1407): no choice then.
    return null;
  }
}

/** Sets it; a workbook that is not saved afterwards forgets it. @returns as it is now */
export function setStartUp(on: boolean): Promise<Outcome<boolean>> {
  return guarded(async () => {
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    return done(on);
  });
}

function canStartUp(): boolean {
  return (
    Office.context.requirements.isSetSupported("SharedRuntime", "1.1") &&
    typeof Office.addin?.getStartupBehavior === "function"
  );
}
