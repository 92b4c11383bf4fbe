import { calculated } from "../../scenario/calculatedColumns";
import { confirmedUnit } from "../../scenario/confirmed";
import { daysApart } from "../../scenario/dateSystem";
import { doubtLimits } from "../../scenario/doubt";
import { confirmedHeader } from "../../scenario/confirmedColumn";
import { euroText } from "./doubtLists";
import { here } from "./excelTables";
import { listReference, type ListsLayout } from "./listsLayout";
import { scenarioWords as words } from "./scenarioWords";

/** Where the formula that asks about amounts looks. */
export type DoubtPlaces = Pick<ListsLayout, "themes" | "limits" | "figures" | "firstYear" | "years">;

/** What the check of a row says of an amount that can hardly be meant; with what to do, it is `doubtText`. */
const reasons = {
  otherUnit: `precies het cijfer van de brief, maar in x 1.000 of hele euro's`,
  dateNumber: "zo telt Excel ook een datum",
  beyondTheme: `meer dan ${doubtLimits.timesInWords[0]} keer het grootste bedrag van het thema`,
} as const;

function doubtText(reason: keyof typeof reasons): string {
  return `${words.doubt} ${reasons[reason]}; typ het in EUR mln, of kies Klopt in het paneel`;
}

/** All that it can say. */
export const doubtTexts: readonly string[] = [
  doubtText("otherUnit"),
  doubtText("dateNumber"),
  doubtText("beyondTheme"),
];

/** The twin of `doubtOfRow` in a formula: what there is to ask, and when nothing is. The order is that of `doubtOf`. */
export function doubtChecks({ themes, limits, figures, firstYear, years }: DoubtPlaces): {
  /** The row takes another back, or this very amount was confirmed. */
  readonly isSettled: string;
  readonly checks: readonly (readonly [wrong: string, text: string])[];
} {
  const amount = here("Bedrag");
  const euros = `ROUND(${amount}*1000000,0)`;
  const { start, digits } = euroText;
  // Nil for earlier years: nothing is so many times that.
  const field = `MAX(0,MIN(${here(calculated.from)}-${firstYear - 1},${years}))`;
  const text = `INDEX(${listReference(figures)},${here(calculated.key)})`;
  const figure = `VALUE(MID(${text},${start.length + 1}+${digits + 1}*${field},${digits}))`;
  const limitTexts = `MID(${listReference(limits)},${start.length + 1},${digits})`;
  const limit = `SUMPRODUCT((${listReference(themes)}=${here("Thema")})*VALUE(${limitTexts}))`;
  const { dates, units } = doubtLimits;
  // Nil is 1 January 1904 in a workbook that counts from there: its days are that much lower.
  const day = `${amount}+${daysApart}*(DATE(1904,1,1)=0)`;
  const confirmed = `TEXT(${euros},"0")&"${confirmedUnit}"`;
  return {
    isSettled: `OR(${here("Tegenboeking van")}<>"",IFERROR(FIND(${confirmed},${here(confirmedHeader)})=1,FALSE))`,
    checks: [
      [`ISNUMBER(MATCH(ROUND(${euros}/${figure},9),{${units.join(",")}},0))`, doubtText("otherUnit")],
      [`AND(${amount}=INT(${amount}),${day}>=${dates.first},${day}<=${dates.last})`, doubtText("dateNumber")],
      [`ABS(${euros})>${limit}`, doubtText("beyondTheme")],
    ],
  };
}
