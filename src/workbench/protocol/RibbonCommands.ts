import type { OfficeHostOptions } from "./officeWindow";

/** The Office.js event of a click on a ribbon button, and the answer that the click has been handled. */
const commandEvent = 39;
const commandCompleted = 94;

type Handler = (eventId: number, args: unknown) => void;

/** Office.js's own path of a click on the ribbon: the library registers once, and says of each click when it is done. */
export class RibbonCommands {
  private handler: Handler | null = null;
  private readonly completed = new Map<string, () => void>();

  /** @param onListening called when the add-in listens to the ribbon */
  constructor(private readonly onListening: () => void = () => undefined) {}

  readonly onExecute: OfficeHostOptions["onExecute"] = (dispId, parameters) => {
    if (dispId === commandCompleted && Array.isArray(parameters)) this.completed.get(String(parameters[0]))?.();
  };
  readonly onRegister: OfficeHostOptions["onRegister"] = (eventId, handler) => {
    if (eventId !== commandEvent) return;
    this.handler = handler;
    this.onListening();
  };

  get isListening(): boolean {
    return this.handler !== null;
  }

  /** Resolves when the command says it is done; an action that the add-in did not associate is never done. */
  press(controlId: string, action: string): Promise<void> {
    const { handler } = this;
    if (!handler) return Promise.reject(new Error("De invoegtoepassing is nog niet geladen."));
    return new Promise((resolve) => {
      this.completed.set(controlId, resolve);
      handler(commandEvent, [controlId, action, JSON.stringify({ source: { id: controlId } })]);
    });
  }
}
