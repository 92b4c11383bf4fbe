import { areaAddress } from "../plan/address";
import type { Area } from "../plan/operation";
import type { AddedRows } from "./AddedRows";

/** One batch of Office.js calls. Sheets and ranges are asked for once, so that little goes over the wire. */
export class Batch {
  readonly workbook: Excel.Workbook;
  /** What was added to tables, to be looked at when all is done. */
  readonly added: AddedRows[] = [];
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  /** @param onAdded is called with each sheet that is added, for what is to come right after it in the batch */
  constructor(
    context: Excel.RequestContext,
    private readonly onAdded: (sheet: string) => void = () => undefined,
  ) {
    this.workbook = context.workbook;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.keep(name, this.workbook.worksheets.add(name));
    this.onAdded(name);
    return sheet;
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
