import { areaAddress } from "../plan/address";
import type { Area } from "../plan/operation";
import { markSheet, unmarkSheet } from "./sheetMark";

/** One batch of Office.js calls. Sheets and ranges are asked for once, so that little goes over the wire. */
export class Batch {
  readonly workbook: Excel.Workbook;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  private readonly added: Excel.Worksheet[] = [];

  /** @param id marks the sheets that are added, until `finishSheets`; without one none are */
  constructor(
    context: Excel.RequestContext,
    private readonly id: string | null = null,
  ) {
    this.workbook = context.workbook;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.keep(name, this.workbook.worksheets.add(name));
    if (this.id !== null) {
      markSheet(sheet, this.id);
      this.added.push(sheet);
    }
    return sheet;
  }

  finishSheets(): void {
    this.added.forEach(unmarkSheet);
  }

  sheet(name: string): Excel.Worksheet {
    return this.sheets.get(name) ?? this.keep(name, this.workbook.worksheets.getItem(name));
  }

  range(area: Area): Excel.Range {
    const address = areaAddress(area);
    const key = `${area.sheet}!${address}`;
    const range = this.ranges.get(key) ?? this.sheet(area.sheet).getRange(address);
    this.ranges.set(key, range);
    return range;
  }

  /** Areas of one sheet together. */
  areas(areas: readonly Area[]): Excel.Range | Excel.RangeAreas {
    const [first] = areas;
    if (!first) throw new RangeError("no areas");
    if (areas.length === 1) return this.range(first);
    return this.sheet(first.sheet).getRanges(areas.map(areaAddress).join(","));
  }

  private keep(name: string, sheet: Excel.Worksheet): Excel.Worksheet {
    this.sheets.set(name, sheet);
    return sheet;
  }
}
