import { euro, type Amount, type Euro } from "./amount";
import type { Announced, Column, Letter, Place, Theme } from "./letter";
import type { AnnouncedData, LetterData, PlaceData, ThemeData } from "./LetterData";
import { parseMillions } from "./parseMillions";

/** A table prints tenths of millions; "44" in it is 44.0. */
const tablePrecision = euro(100_000);

/**
 * Turns the data file of a letter into exact figures.
 * @throws RangeError where a printed amount or year can't be read; `checkLetter` finds what is readable and wrong.
 */
export function readLetter(data: LetterData): Letter {
  return {
    reference: data.reference,
    horizon: data.horizon,
    themes: data.themes.map(readTheme),
    total: data.total.map((item) => readAnnounced(item, null, runningText(data.totalPlace))),
    staff: data.staff.map(({ asks, place, ...figure }) => ({
      ...figure,
      ambiguousNames: asks,
      place: runningText(place),
    })),
    earlierFunds: data.earlierFunds.map(({ id, name, structural, mln, precisionMln, place }) => ({
      id,
      name,
      structural,
      amount: readAmount(mln, parseMillions(precisionMln)),
      place: runningText(place),
    })),
  };
}

function readTheme(data: ThemeData): Theme {
  const lineIds = data.lines.map((line) => line.id);
  return {
    id: data.id,
    name: data.name,
    aliases: data.aliases,
    columns: data.columns.map(readColumn),
    lines: data.lines.map(({ id, name, aliases, mln }) => ({
      id,
      name,
      aliases,
      amounts: mln.map((printed) => (printed === null ? null : readAmount(printed, tablePrecision))),
    })),
    announced: data.announced.map((item) =>
      readAnnounced(item, item.covers ?? lineIds, runningText(data.announcedPlace)),
    ),
    place: { kind: "tabel", ...data.place },
  };
}

function readAnnounced(data: AnnouncedData, covers: readonly string[] | null, place: Place): Announced {
  return {
    ...readColumn(data.year),
    amount: readAmount(data.mln, parseMillions(data.precisionMln)),
    covers,
    inference: data.inference ?? null,
    place,
  };
}

function readAmount(printed: string, precision: Euro): Amount {
  return { euros: parseMillions(printed), precision };
}

function readColumn(printed: string): Column {
  const match = /^(\d{4})( e\.v\.)?$/.exec(printed);
  if (!match) throw new RangeError(`"${printed}" is no year of a table`);
  return { year: Number(match[1]), onwards: match[2] !== undefined };
}

function runningText(place: PlaceData): Place {
  return { kind: "lopende tekst", ...place };
}
