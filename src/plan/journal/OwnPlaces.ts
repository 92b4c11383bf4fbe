import type { Letter } from "../../letter/letter";
import { parseReference, sameArea, within } from "../address";
import type { Everything } from "../check/Everything";
import { comparisonWords } from "../comparison/comparisonWords";
import { copyMade } from "../copy/copyItem";
import type { Leaners } from "../leaning/Leaners";
import type { Area } from "../operation";
import { recogniseOverview } from "../recogniseOverview";
import { recogniseTable } from "../recogniseTable";
import { findSources } from "../removal/findSources";
import { excelTables } from "../scenario/excelTables";
import { besideListsAreas } from "../scenario/booksVersion";
import { freezeWords } from "../scenario/freezeWords";
import { scenarioWords } from "../scenario/scenarioWords";
import { overviewId } from "../tableMark";
import { words } from "../words";
import type { Standing } from "./Standing";

/** Where we write: by a mark or a table's name of ours, and by what stands there. */
export interface OwnPlaces {
  readonly areas: readonly Area[];
  /** Sheets that we made. */
  readonly sheets: readonly string[];
}

export function ownPlaces(letter: Letter, everything: Everything, leaners: Leaners, standing: Standing): OwnPlaces {
  const { areas, inventory, scenarios } = everything;
  const heads = ({ sheet, row, column }: Area, start: string) =>
    String(standing.at(sheet, row, column)).startsWith(start);
  const marked = areas.filter((area) => {
    const theme = letter.themes.find(({ id }) => id.toLowerCase() === area.id.toLowerCase());
    return theme ? recogniseTable(theme, area) !== null : recogniseOverview(letter, area) !== null;
  });
  const sources = findSources(letter, leaners.formulas, true);
  const laid = (scenarios?.areas ?? []).filter((area) => heads(area, `${scenarioWords.scenario} ${area.code}: `));
  const compared = (scenarios?.comparisons ?? []).filter(({ area }) => heads(area, comparisonWords.sheet));
  const frozen = everything.state.names.flatMap(({ name }) => {
    const code = /^Offensief_(S\d+)_Vastgelegd$/i.exec(name)?.[1]?.toUpperCase();
    return code === undefined ? [] : [{ code, name }];
  });
  const stands = frozen.flatMap(({ code, name }) => {
    const area = placeOf(everything, name);
    return area && heads(area, freezeWords.title(code, "")) ? [area] : [];
  });
  const tables = leaners.tables.filter(({ name }) => isOwnTable(name)).map(({ area }) => area);
  const lists = scenarios?.books.lines?.sheet;
  const copies = (inventory?.items ?? []).flatMap((item) => (copyMade(item) && item.area ? [item.area.sheet] : []));
  const onOwnSheet = [
    ...marked.filter(({ id, sheet }) => id === overviewId || sheet.startsWith(words.sheet)),
    ...[...laid, ...compared.map(({ area }) => area), ...stands, ...tables],
    ...[...(sources ? [sources.area] : []), ...(inventory ? [inventory.area] : [])],
  ];
  return {
    areas: [
      ...marked,
      ...onOwnSheet,
      ...(lists === undefined ? [] : besideListsAreas(lists)),
      ...(inventory ? [{ ...inventory.area, rows: inventory.area.rows + 1 }] : []),
    ].filter((area, index, all) => all.findIndex((each) => sameArea(each, area)) === index),
    sheets: [...new Set([...onOwnSheet.map(({ sheet }) => sheet), ...copies])],
  };
}

export function isIn(area: Area, { areas }: OwnPlaces): boolean {
  return areas.some((each) => within(area, each));
}

export function isOwnTable(name: string): boolean {
  const shared = Object.values(excelTables).some((each) => each.toLowerCase() === name.toLowerCase());
  return shared || /^Offensief_S\d+_(Stand|Regels)$/i.test(name);
}

function placeOf({ state }: Everything, wanted: string): Area | null {
  const found = state.names.find(({ name }) => name === wanted);
  return found ? parseReference(found.formula) : null;
}
