import type { Area } from "../plan/operation";

/** One batch of Office.js calls. Sheets and ranges are asked for once, so that little goes over the wire. */
export class Batch {
  readonly workbook: Excel.Workbook;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(context: Excel.RequestContext) {
    this.workbook = context.workbook;
  }

  addSheet(name: string): Excel.Worksheet {
    return this.keep(name, this.workbook.worksheets.add(name));
  }

  sheet(name: string): Excel.Worksheet {
    return this.sheets.get(name) ?? this.keep(name, this.workbook.worksheets.getItem(name));
  }

  range({ sheet, row, column, rows, columns }: Area): Excel.Range {
    const key = [sheet, row, column, rows, columns].join("|");
    const range = this.ranges.get(key) ?? this.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
    this.ranges.set(key, range);
    return range;
  }

  private keep(name: string, sheet: Excel.Worksheet): Excel.Worksheet {
    this.sheets.set(name, sheet);
    return sheet;
  }
}
