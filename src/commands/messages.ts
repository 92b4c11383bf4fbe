import type { Tone } from "../actions/tones";
import type { WayOut } from "../actions/outcome";
import type { Refreshed } from "../actions/refresh";

/** What a ribbon command leaves for the user: the pane shows the latest. */
export interface Message {
  readonly tone: Tone;
  readonly text: string;
  /** What the user can do about it; the pane offers it. */
  readonly waysOut?: readonly { readonly way: WayOut; readonly label: string }[];
  /** What was tried, for the ways out of it; without it only those are offered that go without. */
  readonly tried?: Tried;
  /** What was looked over, with the cells that the user should decide about. */
  readonly refreshed?: Refreshed;
  /** Where the pane should go; left out: it stays where the user is. */
  readonly show?: PanePlace;
}

/** An insertion that a button of the ribbon began. */
export type Tried = { readonly what: "everything" } | { readonly what: "table"; readonly theme: string };

/** A place in the pane that a button of the ribbon opens. */
export type PanePlace = "scenarios" | "newScenario" | "bookMutation";

/** The page's message store. Commands and pane are separate bundles of one page, so it hangs on the page itself. */
export interface MessageStore {
  latest: Message | null;
  listeners: ((message: Message) => void)[];
  /** Whether what is typed into a scenario is booked by itself in this Excel. */
  followsTyping: boolean;
}

declare global {
  var offensiefMessages: MessageStore | undefined;
}

export function messageStore(): MessageStore {
  globalThis.offensiefMessages ??= { latest: null, listeners: [], followsTyping: false };
  return globalThis.offensiefMessages;
}

/** Leaves a message and tells whoever listens. */
export function leaveMessage(message: Message): void {
  const store = messageStore();
  store.latest = message;
  for (const listener of store.listeners) listener(message);
}
