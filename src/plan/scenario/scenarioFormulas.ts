import { cellAddress, columnRange } from "../address";
import type { CellInput } from "../operation";
import { misfitFormula, verdictFormula } from "../tableFormulas";
import { words } from "../words";
import { controlFormula } from "./controlFormula";
import { resultFormula } from "./findOvertyped";
import type { FormulaOptions } from "./FormulaOptions";
import { LedgerQuery } from "./LedgerQuery";
import {
  lineRows,
  rowOf,
  type MovedPart,
  type ScenarioBlock,
  type ScenarioLayout,
  type ScenarioPart,
} from "./scenarioLayout";
import { scenarioWords } from "./scenarioWords";

const formula = (text: string): CellInput => ({ formula: `=${text}` });
const movedKinds = { shift: "kasschuif", reallocation: "herschikking" } as const;
const indexations = ["loonbijstelling", "prijsbijstelling"];
const locked = { row: true, column: true };

/** The native formulas of a scenario's sheet, by block and column: the ledger is read here, nothing else is. */
export class ScenarioFormulas {
  private readonly ledger: LedgerQuery;
  private readonly onStand: boolean;
  constructor(
    private readonly layout: ScenarioLayout,
    private readonly options: FormulaOptions = {},
  ) {
    this.onStand = options.onStand ?? false;
    this.ledger = new LedgerQuery(layout, options.ledger);
  }

  /** What the ledger adds to a line in a column. */
  mutation(row: number, index: number): CellInput {
    return formula(`ROUND(${this.ledger.booked(index, this.key(row))},6)`);
  }

  /** Stand and mutation together; nothing where there is neither. */
  result(row: number, index: number): CellInput {
    return resultFormula(this.at("base", row, index), this.at("mutations", row, index));
  }

  /** Behind the years of a group: their sum; nothing where none has a figure. */
  overYears(group: keyof ScenarioLayout["groups"], row: number): CellInput {
    const years = this.years(group, row);
    return formula(`IF(COUNT(${years})=0,"",ROUND(SUM(${years}),6))`);
  }

  /** The sum of the stand. */
  baseSum(block: ScenarioBlock, index: number): CellInput {
    if (block.lines.length > 0) return formula(`SUM(${this.linesOf(block, "base", index)})`);
    return formula(`ROUND(${this.perTheme((theme) => this.at("base", rowOf(theme, "sum"), index))},6)`);
  }

  /** The mutations group below the lines of a theme, or of the total. */
  mutationPart(block: ScenarioBlock, part: "sum" | "indexation" | "announced", index: number): CellInput {
    if (part === "announced") return this.mutation(rowOf(block, "announced"), index);
    if (block.lines.length === 0)
      return formula(`ROUND(${this.perTheme((theme) => this.at("mutations", rowOf(theme, part), index))},6)`);
    if (part === "sum") return formula(`SUM(${this.linesOf(block, "mutations", index)})`);
    const kinds = indexations.map((kind) => this.bookedOn(block, index, kind));
    return formula(`ROUND(${kinds.join("+")},6)`);
  }

  /** On a frozen stand: what of the saldo was in it already. The new position shows both together. */
  inBase(block: ScenarioBlock, part: MovedPart, index: number): CellInput {
    return formula(this.inherited(rowOf(block, part), index));
  }

  /** On a frozen stand: the saldo of this scenario's own mutations. */
  ownBalance(block: ScenarioBlock, index: number): CellInput {
    return formula(`ROUND(${this.balanceOfMutations(block, index)},6)`);
  }

  /** The new position below the lines, from the sum down to the verdict. */
  resultPart(block: ScenarioBlock, part: ScenarioPart, index: number): CellInput {
    const at = (other: ScenarioPart) => this.at("result", rowOf(block, other), index);
    const official = (other: ScenarioPart) => this.official(rowOf(block, other), index);
    const whenAnnounced = (text: string) => formula(`IF(ISNUMBER(${at("announced")}),${text},"")`);
    const themed = block.lines.length > 0;
    switch (part) {
      case "sum":
        return themed
          ? formula(`SUM(${this.linesOf(block, "result", index)})`)
          : formula(`ROUND(${this.perTheme((theme) => this.at("result", rowOf(theme, "sum"), index))},6)`);
      case "notAnnounced":
        return formula(`SUMIF(${this.covered(block, index)},0,${this.linesOf(block, "result", index)})`);
      case "indexation":
        return formula(`ROUND(N(${official(part)})+${this.indexation(block, index)},6)`);
      case "comparable":
        return formula(`ROUND(${[at("sum"), ...(themed ? [at("notAnnounced")] : []), at("indexation")].join("-")},6)`);
      case "announced":
        return this.result(rowOf(block, part), index);
      case "difference":
        return whenAnnounced(`ROUND(${at("comparable")}-${at("announced")},6)`);
      case "ofChanges":
        return whenAnnounced(`ROUND(${at("difference")}-${at("inLetter")},6)`);
      case "inLetter":
        return whenAnnounced(official(part));
      case "balance":
        return formula(`ROUND(${this.balanceOfMutations(block, index)}${this.plusInherited(block, part, index)},6)`);
      case "shift":
      case "reallocation":
        return formula(
          `ROUND(${this.moved(block, part, index)}-${official(part)}${this.plusInherited(block, part, index)},6)`,
        );
      case "verdict":
        return formula(this.verdict(block, index));
    }
  }

  /** In the control block: what of a kind was booked on the announced amount itself. */
  movedOnAnnounced(block: ScenarioBlock, part: "shift" | "reallocation", index: number): CellInput {
    return formula(this.ledger.booked(index, this.key(rowOf(block, "announced")), movedKinds[part]));
  }

  /** In the control block: what does not fit. */
  misfit(block: ScenarioBlock, index: number): CellInput {
    const at = (part: ScenarioPart) => this.at("result", rowOf(block, part), index);
    const cells = {
      balance: at("balance"),
      changes: at("ofChanges"),
      announced: at("announced"),
      difference: at("difference"),
    };
    const margin = cellAddress(rowOf(block, "difference"), this.layout.control.covered + index);
    return formula(misfitFormula({ ...cells, margin }));
  }

  /** In the control block: 1 where the balance is only money moved between years or themes. */
  explained(block: ScenarioBlock, index: number): CellInput {
    const at = (part: ScenarioPart, column = index) => this.at("result", rowOf(block, part), column);
    const last = this.layout.columns.length;
    const allThemes =
      block.lines.length > 0
        ? `ROUND(${this.perTheme((theme) => this.at("result", rowOf(theme, "reallocation"), index))},6)`
        : at("reallocation");
    const conditions = [
      `${at("balance")}<>0`,
      `ROUND(${at("balance")}-${at("shift")}-${at("reallocation")},6)=0`,
      `OR(${at("shift")}=0,AND(${this.shiftOverYears(block, at("shift", last))}=0,${at("shift", last - 1)}=0))`,
      `OR(${at("reallocation")}=0,${allThemes}=0)`,
    ];
    return formula(`IF(AND(${conditions.join(",")}),1,0)`);
  }

  /** What the ledger has for this scenario in a column and this sheet does not show. */
  notShown(index: number): CellInput {
    const { total, themes } = this.layout;
    const shown = [
      ...themes.flatMap((theme) => [rowOf(theme, "sum"), rowOf(theme, "announced")]),
      rowOf(total, "announced"),
    ].map((row) => this.at("mutations", row, index));
    return formula(`ROUND(${this.ledger.booked(index)}-(${shown.join("+")}),6)`);
  }

  /** Amounts a year of rows that reach outside the columns. */
  outside(): CellInput {
    return formula(this.ledger.outside());
  }

  /** Whether everything is shown, in words. */
  control(): CellInput {
    return controlFormula(this.layout, this.ledger, this.options);
  }

  /** A cell of a group of columns. */
  at(group: keyof ScenarioLayout["groups"], row: number, index: number): string {
    return cellAddress(row, this.layout.groups[group] + index);
  }

  /** The ledger's amounts of a kind for all lines of a theme together; `weights` counts each line so many times. */
  private bookedOn(block: ScenarioBlock, index: number, kind: string, weights?: string): string {
    const { key } = this.layout.control;
    const [first, last] = lineRows(block);
    const booked = this.ledger.booked(index, columnRange(first, last, key, locked), kind);
    return `SUMPRODUCT(${booked}${weights === undefined ? "" : `*${weights}`})`;
  }

  /** Indexation that counts in the comparison: not of lines outside the announced amount, which may cancel out others. */
  private indexation(block: ScenarioBlock, index: number): string {
    const all = this.at("mutations", rowOf(block, "indexation"), index);
    if (block.lines.length === 0) return all;
    const weights = this.covered(block, index);
    const kinds = indexations.map((kind) => this.bookedOn(block, index, kind, weights));
    return `IF(MIN(${weights})=1,${all},${kinds.join("+")})`;
  }

  private moved(block: ScenarioBlock, part: "shift" | "reallocation", index: number): string {
    if (block.lines.length > 0) return this.bookedOn(block, index, movedKinds[part]);
    const ofTheme = (theme: ScenarioBlock) => {
      const inherited = this.onStand ? `-${this.inherited(rowOf(theme, part), index)}` : "";
      return `${this.at("result", rowOf(theme, part), index)}+${this.official(rowOf(theme, part), index)}${inherited}`;
    };
    return `(${this.perTheme(ofTheme)})`;
  }

  private balanceOfMutations(block: ScenarioBlock, index: number): string {
    const at = (part: ScenarioPart) => this.at("mutations", rowOf(block, part), index);
    return `${at("sum")}-${at("indexation")}-${at("announced")}`;
  }

  private plusInherited(block: ScenarioBlock, part: MovedPart, index: number): string {
    return this.onStand ? `+${this.inherited(rowOf(block, part), index)}` : "";
  }

  /** Kasschuif over the years, with that of years before the first column. */
  private shiftOverYears(block: ScenarioBlock, years: string): string {
    if (!this.onStand) return `N(${years})`;
    const earlier = cellAddress(rowOf(block, "balance"), this.layout.control.official);
    return `ROUND(N(${years})+${earlier},6)`;
  }

  private verdict(block: ScenarioBlock, index: number): string {
    const { control } = this.layout;
    const at = (part: ScenarioPart) => this.at("result", rowOf(block, part), index);
    const row = rowOf(block, "verdict");
    const { shifted, reallocated, shiftedAndReallocated } = scenarioWords;
    const moved = `IF(${at("reallocation")}=0,"${shifted}",IF(${at("shift")}=0,"${reallocated}","${shiftedAndReallocated}"))`;
    const plain = verdictFormula(cellAddress(row, control.covered + index), at("announced"), at("difference"));
    const announced = `IF(${this.official(row, index)}=1,${moved},${plain})`;
    return `IFERROR(IF(ISNUMBER(${at("announced")}),${announced},"${words.noAnnouncement}"),"${words.errorInLine}")`;
  }

  private perTheme(each: (theme: ScenarioBlock) => string): string {
    return this.layout.themes.map(each).join("+");
  }
  private key(row: number): string {
    return cellAddress(row, this.layout.control.key, { column: true });
  }
  private official(row: number, index: number): string {
    return cellAddress(row, this.layout.control.official + index);
  }
  private inherited(row: number, index: number): string {
    return cellAddress(row, this.layout.control.covered + index);
  }
  private covered(block: ScenarioBlock, index: number): string {
    return columnRange(...lineRows(block), this.layout.control.covered + index);
  }
  private linesOf(block: ScenarioBlock, group: keyof ScenarioLayout["groups"], index: number): string {
    return columnRange(...lineRows(block), this.layout.groups[group] + index);
  }
  private years(group: keyof ScenarioLayout["groups"], row: number): string {
    return `${this.at(group, row, 0)}:${this.at(group, row, this.layout.columns.length - 2)}`;
  }
}
