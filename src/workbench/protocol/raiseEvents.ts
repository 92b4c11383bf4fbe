import type { Edit, Engine, Rect } from "../engine/Engine";

/** Event numbers and categories as the library's debug source has them. */
const category = 65536;
const types = { changed: 10, selected: 14 } as const;

/** Who registered for what; see `objects/EventRegister`. */
interface Register {
  targets(name: "DataChanged" | "SelectionChanged", sheetId: string): readonly string[];
}

export interface RaisedEvents {
  /** The add-in wrote into cells: Excel tells it that too. */
  changedByAddIn(sheetId: string, rect: Rect): void;
  /** A colleague who has the workbook open elsewhere changed cells. */
  changedElsewhere(sheetId: string, rect: Rect): void;
  stop(): void;
}

/** Tells the library of what the user does in the grid, where it asked to be told. */
export function raiseEvents(engine: Engine, register: Register, send: (message: object) => void): RaisedEvents {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  const changed = (sheetId: string, rect: Rect, source: "Local" | "Remote", trigger = "Unknown") =>
    raise("DataChanged", types.changed, sheetId, {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source,
      worksheetId: sheetId,
      address: address({ rect }),
      triggerSource: trigger,
    });
  const stopEdits = engine.onEdit(({ sheetId, rect }) => changed(sheetId, rect, "Local"));
  const stopSelections = engine.onSelect(() => {
    const { sheetId, rect } = engine.selection();
    raise("SelectionChanged", types.selected, sheetId, {
      type: "WorksheetSelectionChanged",
      worksheetId: sheetId,
      address: address({ rect }),
    });
  });
  const raise = (name: "DataChanged" | "SelectionChanged", messageType: number, sheetId: string, args: object) => {
    const entries = register
      .targets(name, sheetId)
      .map((targetId) => ({ messageCategory: category, messageType, targetId, message: JSON.stringify(args) }));
    if (entries.length > 0) send({ type: 3, flags: 0, message: { entries } });
  };
  return {
    changedByAddIn: (sheetId, rect) => changed(sheetId, rect, "Local", "ThisLocalAddin"),
    changedElsewhere: (sheetId, rect) => changed(sheetId, rect, "Remote"),
    stop: () => {
      stopEdits();
      stopSelections();
    },
  };
}

function address({ rect }: Pick<Edit, "rect">): string {
  const cell = (row: number, column: number) => `${letters(column)}${row + 1}`;
  const first = cell(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${cell(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

function letters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? letters(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}
