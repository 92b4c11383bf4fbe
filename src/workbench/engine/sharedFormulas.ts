import { boundWords } from "./boundWords";
import { formulaTokens } from "./formulaTokens";
import { namesAsOperands } from "./namesAsOperands";
import { LexerTreeBuilder, LRUMap } from "./univer";

/** A formula cut into its parts, or a part of it; the rest of the parts are text. */
interface Parts {
  getToken(): string;
  getChildren(): readonly (Parts | string)[];
}
/** What a workbook's names are looked up with. */
export interface Names {
  readonly unitId: string;
  getValueByName(unitId: string, name: string): unknown;
  getDirtyDefinedNameMap(): Readonly<Record<string, object | undefined>>;
}
/** The members of Univer's that cut a formula. */
interface Cutter {
  treeBuilder(formula: string, isToBeRead?: boolean, names?: Names): Parts | string;
  _suffixExpressionHandler(parts: Parts): boolean;
  _handleDefinedName(sequence: unknown, names: Names): { readonly hasDefinedName: boolean };
  _checkDefinedNameDirty(name: string, names: Names): boolean;
  _resetCurrentLexerNode(): void;
  dispose(): void;
}
interface Cut {
  readonly parts: Parts;
  /** All words of it: none is a name in a workbook for which this cut is right. */
  readonly words: readonly string[];
}

/** As many formulas as some workbooks with scenarios have. */
const remembered = 20_000;
/** What is read of these is written into the parts. */
const none: ReadonlySet<string> = new Set();
const cuts = new LRUMap<string, Cut>(remembered);
const changesParts = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * Univer 0.25 cuts each formula anew in every workbook, and forgets what it has cut when any workbook closes; and what it
 * remembers it takes for all workbooks, whatever names these have. Here a formula without names is cut once, for all
 * workbooks in which none of its words is a name.
 */
export function sharedFormulas(): void {
  const cutter = LexerTreeBuilder.prototype as unknown as Cutter;
  const { treeBuilder, _handleDefinedName: putInNames, dispose } = cutter;
  let hasNames = false;
  let bound: ReadonlySet<string> = none;
  cutter.treeBuilder = function (this: Cutter, formula, isToBeRead = true, names) {
    if (!isToBeRead) return treeBuilder.call(this, formula, false, names);
    const known = cuts.get(formula);
    if (known && !known.words.some((word) => isName(word, names))) return known.parts;
    hasNames = false;
    bound = changesParts.test(formula) ? boundWords(formulaTokens(formula)) : none;
    // Asked not to prepare it for reading, Univer takes nothing from what it remembers.
    const parts = treeBuilder.call(this, formula, false, names);
    if (typeof parts === "string") return parts;
    if (!this._suffixExpressionHandler(parts)) return "#VALUE!";
    if (!hasNames && !changesParts.test(formula)) cuts.set(formula, { parts, words: wordsOf(parts) });
    return parts;
  };
  // What stands for a name is put in its place, and the name is not always remembered.
  cutter._handleDefinedName = function (this: Cutter, sequence, names) {
    const answer = putInNames.call(this, sequence, namesAsOperands(names, bound));
    hasNames ||= answer.hasDefinedName;
    return answer;
  };
  // Univer compares with one name after another.
  cutter._checkDefinedNameDirty = (name, names) => isChanged(name, names);
  cutter.dispose = function (this: Cutter) {
    // It takes its last formula apart.
    this._resetCurrentLexerNode();
    dispose.call(this);
  };
}

/** Whether a formula that was cut has no word that is a name in this workbook; not where it can't be told. */
export function usesNoName(formula: string, names: Names): boolean {
  return cuts.get(formula)?.words.some((word) => isName(word, names)) === false;
}

function wordsOf(parts: Parts): string[] {
  const words = new Set<string>();
  const add = (text: string) => {
    const word = text.trim();
    words.add(word);
    if (/^[-+]/.test(word)) words.add(word.slice(1).trim());
    // A name behind the name of its sheet.
    if (word.includes("!")) words.add(word.slice(word.lastIndexOf("!") + 1).trim());
  };
  const walk = (part: Parts | string) => {
    if (typeof part === "string") return add(part);
    add(part.getToken());
    part.getChildren().forEach(walk);
  };
  walk(parts);
  return [...words];
}

function isName(word: string, names: Names | undefined): boolean {
  return names !== undefined && (Boolean(names.getValueByName(names.unitId, word)) || isChanged(word, names));
}

function isChanged(name: string, names: Names): boolean {
  return Object.hasOwn(names.getDirtyDefinedNameMap()[names.unitId] ?? {}, name);
}
