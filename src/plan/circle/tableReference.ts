/** What stands between the outer brackets of a reference to an Excel table, in the English form. */
export interface TableReference {
  /** Columns by their headers, each from one to another; "all" where none are named. */
  readonly columns: readonly (readonly [first: string, last: string])[] | "all";
  /** Only the row that the formula stands in. */
  readonly isThisRow: boolean;
}

/**
 * @example tableReference("@Bedrag") // { columns: [["Bedrag", "Bedrag"]], isThisRow: true }
 * @example tableReference("[#All],[Scenario]:[Soort]") // { columns: [["Scenario", "Soort"]], isThisRow: false }
 */
export function tableReference(inside: string): TableReference {
  const text = inside.trim();
  const isThisRow = text.startsWith("@") || /\[#This Row\]|^#This Row$/i.test(text);
  const rest = text.replace(/^@/, "");
  const columns: [string, string][] = [];
  if (!rest.startsWith("[")) {
    const header = plain(rest);
    if (header !== "" && !rest.startsWith("#")) columns.push([header, header]);
    return { columns: columns.length > 0 ? columns : "all", isThisRow };
  }
  let isRange = false;
  for (const { groups } of rest.matchAll(/\[(?<name>(?:'.|[^'\]])*)\]|(?<to>:)/g)) {
    if (groups?.["to"] !== undefined) {
      isRange = true;
      continue;
    }
    const name = groups?.["name"] ?? "";
    if (!name.startsWith("#")) {
      const last = columns[columns.length - 1];
      if (isRange && last) last[1] = plain(name);
      else columns.push([plain(name), plain(name)]);
    }
    isRange = false;
  }
  return { columns: columns.length > 0 ? columns : "all", isThisRow };
}

/** In a header "'" stands before a character that would mean something. */
function plain(header: string): string {
  return header.trim().replace(/'(.)/g, "$1");
}
