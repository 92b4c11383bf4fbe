import type { Host } from "./Host";

/** Which events the library asked for, and on what: "worksheet changed" on one sheet, or on all (null). */
export type EventName =
  "DataChanged" | "SelectionChanged" | "FormulaChanged" | "TableChanged" | "TableAdded" | "TableDeleted";

type Methods = Readonly<Record<string, (target: string | null, args: readonly unknown[], host: Host) => unknown>>;

const names: readonly EventName[] = ["DataChanged", "SelectionChanged", "FormulaChanged"];

/** The methods by which the library registers for events, on a sheet or (target null) on all sheets. */
export const eventMethods: Methods = Object.fromEntries(
  names.flatMap((name) => [
    [
      `_Register${name}Event`,
      (target: string | null, _args: readonly unknown[], host: Host) => host.events.register(name, target),
    ],
    [
      `_Unregister${name}Event`,
      (target: string | null, _args: readonly unknown[], host: Host) => host.events.unregister(name, target),
    ],
  ]),
);
