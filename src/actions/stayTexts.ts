import type { Unseen } from "../plan/leaning/Belonging";
import type { Stay } from "../plan/removal/Removal";
import type { Language } from "./language";
import type { Point } from "./pointerTexts";

const nl: Readonly<Record<Stay["kind"], string>> = {
  cell: "",
  comment: "opmerking",
  chart: "grafiek",
  picture: "afbeelding",
  table: "tabel",
  pivot: "draaitabel",
  rule: "voorwaardelijke opmaak",
  choices: "gegevensvalidatie",
};
const en: Readonly<Record<Stay["kind"], string>> = {
  cell: "",
  comment: "comment",
  chart: "chart",
  picture: "picture",
  table: "table",
  pivot: "PivotTable",
  rule: "conditional formatting",
  choices: "data validation",
};

/** What of the user's stays where it is, and its sheet with it. */
export function stayPoints(stays: readonly Stay[], language: Language): readonly Point[] {
  if (stays.length === 0) return [];
  const words = language === "nl" ? nl : en;
  const items = stays.map(({ kind, sheet, what, text }) => `${words[kind]} ${sheet}!${what} ${text}`.trim());
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
