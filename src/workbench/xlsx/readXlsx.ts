import { ContentTypes } from "./ContentTypes";
import { type CustomFunctionNames, NO_CUSTOM_FUNCTIONS } from "./CustomFunctionNames";
import { Dropped } from "./Dropped";
import { savedForm } from "./savedForm";
import { unescapeText } from "./escapedText";
import { formulaFromFile } from "./formulaFromFile";
import { FormulaLengths } from "./FormulaLengths";
import { impliedIntersections } from "./impliedIntersections";
import { inWords, limits } from "./limits";
import { oneCellNames } from "./oneCellNames";
import { PackageReader, type PartRelation } from "./PackageReader";
import { readAddIns } from "./readAddIns";
import type { ReadContext } from "./ReadContext";
import { readCustomProperties, readDocumentProperties } from "./readDocumentProperties";
import { themeColors } from "./drawingColor";
import { readDrawing } from "./readDrawing";
import { readDynamicMarks } from "./readDynamicMarks";
import { readNames } from "./readNames";
import { readStructureProtection } from "./readProtection";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { readTables } from "./readTables";
import { readTexts } from "./readTexts";
import type { SheetFile, WorkbookFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** Parts that say nothing that a reader would miss. */
const HARMLESS =
  /^docProps\/(?:app\.xml|thumbnail\.\w+)$|calcChain\.xml$|charts\/(?:style|colors)\d*\.xml$|printerSettings\d*\.bin$/;

/**
 * Reads the bytes of an .xlsx file of Excel, LibreOffice or ours. `dropped` says in plain English what the file holds and
 * `file` does not; empty when nothing was lost. Rejects with an `XlsxError` for what is not such a file.
 *
 * @example (await readXlsx(writeXlsx(workbook))).dropped // []
 */
export async function readXlsx(
  bytes: Uint8Array,
  custom: CustomFunctionNames = NO_CUSTOM_FUNCTIONS,
): Promise<{ readonly file: WorkbookFile; readonly dropped: readonly string[] }> {
  const dropped = new Dropped();
  const parts = new PackageReader(bytes);
  const packageRelations = parts.relations("");
  const main = packageRelations.find((one) => one.kind === "officeDocument")?.target;
  if (main === undefined) throw new XlsxError("This is not an .xlsx file: it names no workbook.");
  const types = new ContentTypes(parts.read("[Content_Types].xml"));
  types.checkWorkbook(main);
  const workbook = parts.require(main);
  if (workbook.name !== "workbook")
    throw new XlsxError(`This is not an .xlsx file: its main part is a "${workbook.name}".`);
  const relations = parts.relations(main);
  const part = (list: readonly PartRelation[], kind: string): XmlElement | null => {
    const relation = list.find((one) => one.kind === kind);
    return relation === undefined ? null : parts.read(relation.target);
  };

  const entries = readEntries(workbook, relations, dropped);
  const lengths = new FormulaLengths();
  const readFormula = (stored: string): string => {
    lengths.add(stored);
    return formulaFromFile(stored, custom, (name) =>
      dropped.add(`The custom function "${name}" is of an unknown add-in and keeps its stored name.`),
    );
  };
  const { names, pages } = readNames(child(workbook, "definedNames"), entries.all, readFormula, dropped);
  const isOneCell = oneCellNames(names);
  const theme = part(relations, "theme");
  const styles = readStyles(part(relations, "styles"), theme, dropped);
  const context: ReadContext = {
    dropped,
    texts: readTexts(part(relations, "sharedStrings"), dropped),
    cellStyles: styles.cells,
    ruleStyles: styles.rules,
    readRuleStyle: styles.readRuleStyle,
    dynamicMarks: readDynamicMarks(part(relations, "sheetMetadata")),
    readFormula,
    countShared: (length) => lengths.addShared(length),
    isSavedAsArray: (formula, sheet) => savedForm(formula, custom, (name) => isOneCell(name, sheet)).dynamic,
    withIntersections: (formula, sheet) => impliedIntersections(formula, custom, (name) => isOneCell(name, sheet)),
  };
  const sheets = entries.worksheets.map(({ place, target, name, visibility }) => {
    const worksheet = parts.require(target);
    types.checkSheet(target, name);
    const sheet = readSheet(worksheet, { name, visibility }, styles.readColor, context);
    const charts = readDrawing(parts, { part: target, worksheet }, name, themeColors(theme), dropped);
    const tables = readTables(parts, target, name, context);
    return { ...sheet, charts, tables, page: { ...sheet.page, ...pages.get(place) } };
  });
  const file: WorkbookFile = {
    sheets,
    names,
    activeSheet: readActive(workbook, entries, sheets),
    ...readReckoning(workbook),
    structureProtection: readStructureProtection(child(workbook, "workbookProtection")),
    addIns: readAddIns(parts, dropped),
    customProperties: readCustomProperties(part(packageRelations, "custom-properties"), dropped),
    properties: readDocumentProperties(part(packageRelations, "core-properties")),
  };
  for (const path of parts.unread()) if (!HARMLESS.test(path)) dropped.add(`The part ${path}`);
  return { file, dropped: dropped.list() };
}

interface Entry {
  readonly place: number;
  readonly name: string;
  readonly visibility: SheetFile["visibility"];
  readonly target: string;
}

/** `all` in the file's own order, which names and the active tab count in; `worksheets` without charts and macros. */
interface Entries {
  readonly all: readonly Entry[];
  readonly worksheets: readonly Entry[];
}

function readEntries(workbook: XmlElement, relations: readonly PartRelation[], dropped: Dropped): Entries {
  const listed = childrenOf(child(workbook, "sheets"), "sheet");
  if (listed.length > limits.sheets)
    throw new XlsxError(`The file has more than ${inWords("sheets")} sheets: that is more than is opened here.`);
  const byId = new Map(relations.map((one) => [one.id, one]));
  const all = listed.map((sheet, place) => {
    const state = attribute(sheet, "state");
    const relation = byId.get(attribute(sheet, "id") ?? "");
    const name = unescapeText(attribute(sheet, "name") ?? "");
    if (relation?.kind !== "worksheet") dropped.add(`The sheet "${name}", which has no cells`);
    return {
      place,
      name,
      visibility:
        state === "hidden"
          ? ("Hidden" as const)
          : state === "veryHidden"
            ? ("VeryHidden" as const)
            : ("Visible" as const),
      target: relation?.kind === "worksheet" ? relation.target : "",
    };
  });
  const worksheets = all.filter((entry) => entry.target !== "");
  if (worksheets.length === 0) throw new XlsxError("The file holds no sheet with cells.");
  return { all, worksheets };
}

/** ECMA-376-1, 18.2.28 (date1904) and 18.2.2 (calcPr). */
function readReckoning(workbook: XmlElement): Pick<WorkbookFile, "from1904" | "asDisplayed" | "iteration"> {
  const calculation = child(workbook, "calcPr");
  return {
    from1904: flag(child(workbook, "workbookPr"), "date1904", false),
    asDisplayed: !flag(calculation, "fullPrecision", true),
    iteration: flag(calculation, "iterate", false)
      ? {
          count: numberAttribute(calculation, "iterateCount") ?? 100,
          change: numberAttribute(calculation, "iterateDelta") ?? 0.001,
        }
      : null,
  };
}

function readActive(workbook: XmlElement, entries: Entries, sheets: readonly SheetFile[]): number {
  const tab = numberAttribute(child(child(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const active = entries.worksheets.findIndex((entry) => entry.place === tab);
  return Math.max(
    0,
    sheets[active]?.visibility === "Visible" ? active : sheets.findIndex((sheet) => sheet.visibility === "Visible"),
  );
}
