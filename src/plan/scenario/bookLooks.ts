import type { Area, Operation } from "../operation";
import { styles } from "../styles";
import { bookWords } from "./bookWords";

/** The title of a shared sheet, and below it what one does there. */
export function bookTitles(sheet: string, title: string, help: string): readonly Operation[] {
  const cell = (row: number): Area => ({ sheet, row, column: 0, rows: 1, columns: 1 });
  return [
    { kind: "write", area: { ...cell(0), rows: 2 }, cells: [[title], [help]] },
    { kind: "style", area: cell(0), style: styles.title },
    { kind: "style", area: cell(1), style: styles.subtitle },
  ];
}

/** The header of a table on a shared sheet: to be told from its rows wherever the table's own style is not drawn. */
export function bookHeader(body: Area): Operation {
  return { kind: "style", area: { ...body, row: body.row - 1, rows: 1 }, style: styles.header };
}

export function columnWidths(sheet: string, header: readonly string[]): readonly Operation[] {
  return header.map((name, column): Operation => ({
    kind: "columnWidth",
    area: { sheet, row: 0, column, rows: 1, columns: 1 },
    points: bookWords.widths[name] ?? 62,
  }));
}
