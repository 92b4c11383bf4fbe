import type { Dropped } from "./Dropped";
import { unescapeText } from "./escapedText";
import { formulaTokens } from "../engine/formulaTokens";
import { inWords, limits } from "./limits";
import { parseRect } from "./reference";
import { XlsxError } from "./XlsxError";
import type { NameFile, PageFile, SheetFile } from "./WorkbookFile";
import { attribute, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

type PageNames = Pick<PageFile, "printArea" | "titleRows" | "titleColumns">;

export interface FoundNames {
  readonly names: readonly NameFile[];
  /** By the place of the sheet. */
  readonly pages: ReadonlyMap<number, Partial<PageNames>>;
}

/** `<definedNames>`: the workbook's own names, and those that say what is printed. */
export function readNames(
  element: XmlElement | null,
  sheets: readonly Pick<SheetFile, "name">[],
  readFormula: (stored: string) => string,
  dropped: Dropped,
): FoundNames {
  const names: NameFile[] = [];
  const pages = new Map<number, Partial<PageNames>>();
  const listed = childrenOf(element, "definedName");
  if (listed.length > limits.names)
    throw new XlsxError(`The file has more than ${inWords("names")} names: that is more than is opened here.`);
  for (const one of listed) {
    const name = attribute(one, "name") ?? "";
    const place = numberAttribute(one, "localSheetId");
    const scope = place === null ? null : (sheets[place]?.name ?? null);
    if (place !== null && /^_xlnm\.Print_(?:Area|Titles)$/i.test(name)) {
      pages.set(place, { ...pages.get(place), ...readPageName(name, one.text, dropped) });
    } else if (/^_xlnm\./i.test(name))
      dropped.add(`The built-in name "${name.slice(6)}"${scope === null ? "" : ` of sheet "${scope}"`}`);
    else if (flag(one, "function", false) || flag(one, "vbProcedure", false) || flag(one, "xlm", false)) {
      dropped.add(`The name "${name}", which belongs to a macro`);
    } else {
      const comment = attribute(one, "comment");
      names.push({
        name,
        formula: readFormula(unescapeText(one.text)),
        comment: comment === null ? null : unescapeText(comment),
        hidden: flag(one, "hidden", false),
        scope,
      });
    }
  }
  return { names, pages };
}

function readPageName(name: string, stored: string, dropped: Dropped): Partial<PageNames> {
  const references = ranges(stored);
  if (references.some((one) => one.includes("#") || one === "")) {
    dropped.add(`A print area or print title that no longer exists: ${stored}`);
    return {};
  }
  if (/Area$/i.test(name)) return { printArea: references.map(parseRect) };
  const titles: { -readonly [member in keyof PageNames]?: PageNames[member] } = {};
  for (const reference of references) {
    const rect = parseRect(reference);
    if (/^[$\d:]+$/.test(reference)) titles.titleRows = { row: rect.row, rows: rect.rows };
    else titles.titleColumns = { column: rect.column, columns: rect.columns };
  }
  return titles;
}

/** The references of a list, without the sheet in front. */
function ranges(stored: string): string[] {
  const list = [""];
  for (const token of formulaTokens(stored)) {
    if (token.text === ",") list.push("");
    else if (token.text === "!") list[list.length - 1] = "";
    else list[list.length - 1] += token.text;
  }
  return list;
}
