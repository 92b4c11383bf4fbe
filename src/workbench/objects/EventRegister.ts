import type { EventName } from "./events";

/** The target of an event on any sheet; the library calls it so. */
const wholeWorkbook = "Workbook";

/** Who wants to hear of what: the event's name and a sheet, or every sheet. */
export class EventRegister {
  private readonly wanted: { readonly name: EventName; readonly sheetId: string | null }[] = [];

  register(name: EventName, sheetId: string | null): void {
    this.wanted.push({ name, sheetId });
  }
  unregister(name: EventName, sheetId: string | null): void {
    const index = this.wanted.findIndex((each) => each.name === name && each.sheetId === sheetId);
    if (index >= 0) this.wanted.splice(index, 1);
  }
  /** Under which targets an event on a sheet is wanted: the sheet's own, and the workbook. */
  targets(name: EventName, sheetId: string): readonly string[] {
    const fitting = this.wanted.filter(
      (each) => each.name === name && (each.sheetId === null || each.sheetId === sheetId),
    );
    return [...new Set(fitting.map((each) => each.sheetId ?? wholeWorkbook))];
  }
}
