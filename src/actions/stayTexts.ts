import { cellAddress } from "../plan/address";
import type { Unseen } from "../plan/leaning/Belonging";
import type { PlacedCell } from "../plan/removal/OwnCell";
import type { Stay } from "../plan/removal/Removal";
import { folded } from "./folded";
import type { Language } from "./language";
import type { Point } from "./pointerTexts";

const nl: Readonly<Record<Stay["kind"], string>> = {
  cell: "",
  comment: "opmerking",
  chart: "grafiek",
  picture: "afbeelding of vorm",
  slicer: "slicer",
  table: "tabel",
  pivot: "draaitabel",
  rule: "voorwaardelijke opmaak",
  choices: "gegevensvalidatie",
  name: "naam",
};
const en: Readonly<Record<Stay["kind"], string>> = {
  cell: "",
  comment: "comment",
  chart: "chart",
  picture: "picture or shape",
  slicer: "slicer",
  table: "table",
  pivot: "PivotTable",
  rule: "conditional formatting",
  choices: "data validation",
  name: "name",
};

/** What of the user's stays where it is, and its sheet with it. */
export function stayPoints(stays: readonly Stay[], language: Language): readonly Point[] {
  if (stays.length === 0) return [];
  const words = language === "nl" ? nl : en;
  const items = folded(
    stays.map((each) => ({
      ...each,
      group: `${each.kind} ${each.sheet}`,
      short: each.what,
      text: `${words[each.kind]} ${each.sheet}!${each.what} ${each.text}`.trim(),
    })),
    (count, { kind, sheet }, some) => {
      const what =
        kind === "cell" ? (language === "nl" ? `${count} cellen` : `${count} cells`) : `${count} × ${words[kind]}`;
      return `${what} ${language === "nl" ? "op blad" : "on sheet"} "${sheet}" (${some} …)`;
    },
  );
  return [
    {
      text:
        language === "nl"
          ? `Van u, blijft staan (en het blad ermee): ${stays.length}.`
          : `Yours, stays (and its sheet with it): ${stays.length}.`,
      items,
    },
  ];
}

/** What of the user's goes with it: a cell that she typed over ours, or in a row that goes. */
export function goesPoints(cells: readonly PlacedCell[], language: Language): readonly Point[] {
  if (cells.length === 0) return [];
  const dutch = language === "nl";
  const items = folded(
    cells.map(({ sheet, row, column, text }) => {
      const short = cellAddress(row, column);
      return { sheet, group: sheet, short, text: `${sheet}!${short} ${text}` };
    }),
    (count, { sheet }, some) =>
      dutch ? `${count} cellen op blad "${sheet}" (${some} …)` : `${count} cells on sheet "${sheet}" (${some} …)`,
  );
  return [{ text: dutch ? `Van u, gaat mee weg: ${cells.length}.` : `Yours, goes with it: ${cells.length}.`, items }];
}

/**
 * What goes with a sheet without Excel telling an add-in of it, so that the user looks herself. Notes are told from ExcelApi 1.18
 * on (https://learn.microsoft.com/javascript/api/excel/excel.note), and not by the library that we carry; sparklines, views and
 * macros not at all.
 */
export function untoldPoints(sheets: readonly string[], language: Language): readonly Point[] {
  if (sheets.length === 0) return [];
  return [
    {
      text:
        language === "nl"
          ? "Wat Excel ons niet laat zien: notities (de vroegere opmerkingen), minigrafieken, aangepaste weergaven en macro's bij een blad. Zette u die op een blad dat weggaat, dan gaan zij mee; ook zijn pagina-instelling en afdrukbereik. Kijk zelf:"
          : "What Excel doesn't show us: notes (the former comments), sparklines, custom views and macros of a sheet. If you put these on a sheet that goes, they go with it; so do its page setup and print area. See for yourself:",
      items: sheets,
    },
  ];
}

/** What this Excel doesn't let us look into, so that the user looks herself. */
export function unseenPoints(unseen: readonly Unseen[], language: Language): readonly Point[] {
  const of = (kind: Unseen["kind"]) => unseen.filter((each) => each.kind === kind).map(({ what }) => what);
  const [charts, pivots] = [of("chart"), of("pivot")];
  const dutch = language === "nl";
  return [
    ...(charts.length > 0
      ? [
          {
            text: dutch
              ? `Van ${charts.length} × grafiek zegt deze Excel niet welke cellen zij tonen: kijk zelf of zij van onze cellen zijn.`
              : `Of ${charts.length} × chart this Excel doesn't say which cells they show: see for yourself whether these are ours.`,
            items: charts,
          },
        ]
      : []),
    ...(pivots.length > 0
      ? [
          {
            text: dutch
              ? `Van ${pivots.length} × draaitabel is de bron niet nagekeken: kijk zelf of zij onze cellen gebruiken.`
              : `Of ${pivots.length} × PivotTable the source was not looked at: see for yourself whether they use our cells.`,
            items: pivots,
          },
        ]
      : []),
  ];
}
