import type { Belonging, Unseen } from "../../plan/leaning/Belonging";
import type { Leaners, ScopedName } from "../../plan/leaning/Leaners";
import { areaAddress, parseReference, sheetColumns, sheetRows } from "../../plan/address";
import type { Area } from "../../plan/operation";
import type { WorkbookState } from "../../plan/WorkbookState";
import { loadUsedAreas, readBlocks } from "../readFormulas";
import { loadSheetNames } from "./loadSheetNames";
import { readChartSources } from "./readChartSources";
import { readChoices } from "./readChoices";
import { loadRule, type LoadedRule } from "./loadRule";

/** Everything in a workbook that can refer to something, and what stands on its sheets besides cells. */
export interface ReadLeaners {
  readonly leaners: Leaners;
  readonly belongings: readonly Belonging[];
  readonly unseen: readonly Unseen[];
}

/**
 * Reads all that can lean on something: every cell, names, conditional formats, drop-downs, charts; and comments, pictures,
 * tables. As many syncs as the cells alone take (see `readFormulas`); drop-downs and charts take one more, where there are any.
 */
export async function readLeaners(context: Excel.RequestContext, state: WorkbookState): Promise<ReadLeaners> {
  const { workbook } = context;
  const used = loadUsedAreas(context, state);
  const sheetNames = loadSheetNames(context, state.sheets);
  const tables = workbook.tables.load("items/name");
  const comments = workbook.comments.load("items/content");
  const sheets = state.sheets.map(({ name }) => {
    const sheet = workbook.worksheets.getItem(name);
    return {
      name,
      rules: sheet.getRange().conditionalFormats.load("items/id, items/type"),
      charts: sheet.charts.load("items/name"),
      shapes: sheet.shapes.load("items/name"),
      pivots: sheet.pivotTables.load("items/name"),
      slicers: sheet.slicers.load("items/name"),
    };
  });
  await context.sync();
  const places = used();
  const open = state.sheets.filter((sheet) => !sheet.protected);
  const load = () => ({
    choices: open.map(({ name }) => loadChoices(context, name, places)),
    rules: sheets.flatMap(({ name, rules }) =>
      rules.items.map((rule) => ({ sheet: name, id: rule.id, type: rule.type, rule: loadRule(rule) })),
    ),
    tables: tables.items.map((table) => ({ table, range: table.getRange().load("address") })),
    comments: comments.items.map((comment) => ({ comment, range: comment.getLocation().load("address") })),
  });
  let loaded = load();
  // A block that was too much is asked again, smaller; what came with it as well.
  const formulas = await readBlocks(context, places, () => (loaded = load()));
  const rules = loaded.rules.map(({ rule, ...own }) => ({ ...own, ...ruleOf(rule) }));
  const choices = await readChoices(
    context,
    loaded.choices.flatMap((found) => (found.isNullObject ? [] : [found.address])),
  );
  const charts = await readChartSources(
    context,
    sheets.flatMap(({ name, charts: found }) => found.items.map((chart) => ({ sheet: name, chart }))),
  );
  const placed = loaded.tables.flatMap(({ table, range }) => {
    const area = parseReference(range.address);
    return area ? [{ name: table.name, area }] : [];
  });
  const names = [...state.names.map(({ name, formula }) => ({ name, scope: null, formula })), ...sheetNames()];
  const pivots = sheets.flatMap(({ name, pivots: found }) =>
    found.items.map((pivot) => ({ sheet: name, what: pivot.name })),
  );
  return {
    leaners: {
      formulas,
      names,
      others: [
        ...rules.map(({ sheet, id, type, areas, formulas: texts }) => ({
          kind: "rule" as const,
          sheet,
          address: areas.map(areaAddress).join(", "),
          area: areas[0] ?? null,
          formulas: texts,
          ...(type === "Custom" && { write: { kind: "customRule" as const, id } }),
        })),
        ...choices.flatMap(({ area, formulas: texts, list }) =>
          texts.map((formula) => ({
            kind: "choices" as const,
            sheet: area.sheet,
            address: areaAddress(area),
            area,
            formulas: [formula],
            ...(list && { write: { kind: "list" as const, ...list } }),
          })),
        ),
        ...charts.sources,
      ],
      tables: placed,
    },
    belongings: [
      ...loaded.comments.flatMap(({ comment, range }): Belonging[] => {
        const area = parseReference(range.address);
        return area ? [{ kind: "comment", sheet: area.sheet, what: comment.content, area }] : [];
      }),
      ...sheets.flatMap(({ name, charts: found }) =>
        found.items.map((chart): Belonging => ({ kind: "chart", sheet: name, what: chart.name, area: null })),
      ),
      ...sheets.flatMap(({ name, shapes, charts: found, slicers }) => {
        // Where Excel counts charts and slicers among shapes, they are told once.
        const told = new Set([...found.items, ...slicers.items].map((each) => each.name));
        return [
          ...shapes.items
            .filter((shape) => !told.has(shape.name))
            .map((shape): Belonging => ({ kind: "picture", sheet: name, what: shape.name, area: null })),
          ...slicers.items.map((each): Belonging => ({ kind: "slicer", sheet: name, what: each.name, area: null })),
        ];
      }),
      ...ownNames(sheetNames()),
      ...pivots.map(({ sheet, what }): Belonging => ({ kind: "pivot", sheet, what, area: null })),
      ...placed.map(({ name, area }): Belonging => ({ kind: "table", sheet: area.sheet, what: name, area })),
      ...rules.flatMap(({ sheet, areas, formulas: own }) =>
        areas.map((area): Belonging => ({ kind: "rule", sheet, what: areaAddress(area), area, formulas: own })),
      ),
      ...choices.map(({ area, formulas: own }): Belonging => ({
        ...{ kind: "choices", sheet: area.sheet, what: areaAddress(area), area },
        formulas: own,
      })),
    ],
    unseen: [
      ...charts.unseen.map((what): Unseen => ({ kind: "chart", what })),
      ...pivots.map(({ sheet, what }): Unseen => ({ kind: "pivot", what: `${sheet}, ${what}` })),
    ],
  };
}

/** Names that belong to a sheet, but for those that Excel makes itself: of what is printed and filtered. */
function ownNames(names: readonly ScopedName[]): readonly Belonging[] {
  return names.flatMap(({ name, scope }): Belonging[] =>
    scope === null || /^(_xlnm\.|_FilterDatabase$|Print_(Area|Titles)$|Offensief_)/i.test(name)
      ? []
      : [{ kind: "name", sheet: scope, what: name, area: null }],
  );
}

/**
 * Cells with a drop-down need hold nothing, so they are looked for around what is used as well. Not on the whole sheet,
 * where it takes for ever (https://github.com/OfficeDev/office-js/issues/4245), nor on a protected one, where Excel looks for none.
 */
function loadChoices(context: Excel.RequestContext, sheet: string, places: readonly Area[]): Excel.RangeAreas {
  const used = places.find((area) => area.sheet === sheet);
  const rows = Math.min(sheetRows, (used ? used.row + used.rows : 0) + 1000);
  const columns = Math.min(sheetColumns, (used ? used.column + used.columns : 0) + 50);
  const around = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);
  return around.getSpecialCellsOrNullObject("DataValidations").load("address");
}

function ruleOf({ areas, formulas }: LoadedRule) {
  return { areas: areas(), formulas: formulas() };
}
