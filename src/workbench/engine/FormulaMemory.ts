/** More than any workbook that is looked at here has; texts that nothing has any more are kept along. */
const most = 100_000;

/** What the formulas of one workbook were read as, by their text. */
export class FormulaMemory {
  private readonly known = new Map<string, { readonly tree: object; names: number }>();
  /** How often the names of the workbook changed. */
  private names = 0;

  /**
   * @param usesNoName whether a formula that was read surely has no word that is a name by now
   * @param before the same formula as another workbook has read it
   */
  constructor(
    private readonly usesNoName: (formula: string) => boolean,
    private readonly before: (formula: string) => object | undefined,
  ) {}

  get(formula: string): object | undefined {
    const found = this.known.get(formula);
    if (!found) return this.fromBefore(formula);
    if (found.names === this.names) return found.tree;
    if (this.usesNoName(formula)) {
      found.names = this.names;
      return found.tree;
    }
    this.known.delete(formula);
    return undefined;
  }

  set(formula: string, tree: object): void {
    if (this.known.size >= most) this.known.clear();
    this.known.set(formula, { tree, names: this.names });
  }

  /** All that is kept. */
  entries(): readonly (readonly [string, object])[] {
    return [...this.known].map(([formula, { tree }]) => [formula, tree] as const);
  }

  namesChanged(): void {
    this.names += 1;
  }

  clear(): void {
    this.known.clear();
  }

  private fromBefore(formula: string): object | undefined {
    const tree = this.usesNoName(formula) ? this.before(formula) : undefined;
    if (tree) this.set(formula, tree);
    return tree;
  }
}
