import { officeExternal } from "../../src/workbench/protocol/officeWindow";

/** What desktop Excel puts into a page before office.js is loaded; requests go to the workbook in Node. Bundled by lendHost. */
interface LentWindow {
  toHost(text: string): Promise<void>;
  completed(action: string): Promise<void>;
  pressed?: (action: string) => void;
  /** An Office that lets add-ins log: set before, to see what the library then does. */
  officeAllowsLogging?: boolean;
}
const lent = window as unknown as LentWindow;
const bridge = { sendMessageToHost: (text: string) => void lent.toHost(text) };
const commandEvent = 39;
const commandCompleted = 94;

Object.assign(window, { _richApiNativeBridge: bridge });
Object.defineProperty(window, "external", {
  configurable: true,
  value: Object.assign(
    officeExternal({
      locale: "nl-NL",
      requirementSets: { excelapi: "1.14", sharedruntime: "1.1", customfunctionsruntime: "1.3", ribbonapi: "1.1" },
      bridge,
      onExecute: (id, parameters) => {
        if (id === commandCompleted && Array.isArray(parameters)) void lent.completed(String(parameters[0]));
      },
      onRegister: (id, handler) => {
        if (id === commandEvent)
          lent.pressed = (action) =>
            handler(commandEvent, [action, action, JSON.stringify({ source: { id: action } })]);
      },
    }),
    lent.officeAllowsLogging === true ? { GetLoggingAllowed: () => true } : {},
  ),
});
