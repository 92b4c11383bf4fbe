import type { EventName } from "./events";

/** The target of an event on any sheet; the library calls it so. */
const wholeWorkbook = "Workbook";

/** Who wants to hear of what: the event's name and a sheet or table, or everything. */
export class EventRegister {
  private wanted: { readonly name: EventName; readonly targetId: string | null }[] = [];

  register(name: EventName, targetId: string | null): void {
    this.wanted.push({ name, targetId });
  }
  unregister(name: EventName, targetId: string | null): void {
    const index = this.wanted.findIndex((each) => each.name === name && each.targetId === targetId);
    if (index >= 0) this.wanted.splice(index, 1);
  }
  /** Whoever listened is gone. */
  clear(): void {
    this.wanted = [];
  }
  /** Under which targets an event on a sheet or table is wanted: their own, and the workbook. */
  targets(name: EventName, ...ids: readonly string[]): readonly string[] {
    const fitting = this.wanted.filter(
      (each) => each.name === name && (each.targetId === null || ids.includes(each.targetId)),
    );
    return [...new Set(fitting.map((each) => each.targetId ?? wholeWorkbook))];
  }
}
