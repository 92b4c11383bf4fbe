import type { EventName } from "./events";
import type { Host } from "./Host";

const names: Readonly<Record<string, EventName>> = {
  DataChanged: "TableChanged",
  Added: "TableAdded",
  Deleted: "TableDeleted",
};

/** The methods by which the library registers for events of tables: of one, of a sheet's, or (null) of all. */
export function tableEvents<Target>(
  targetOf: (target: Target) => string | null,
): Record<string, (target: Target, args: readonly unknown[], host: Host) => unknown> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([word, name]) => [
      [
        `_Register${word}Event`,
        (target: Target, _args: readonly unknown[], host: Host) => host.events.register(name, targetOf(target)),
      ],
      [
        `_Unregister${word}Event`,
        (target: Target, _args: readonly unknown[], host: Host) => host.events.unregister(name, targetOf(target)),
      ],
    ]),
  );
}
