import type { Language } from "../../actions/language";
import { brief2946123 as letter } from "../../letter/brief2946123";
import { formatAmount, formatChange } from "../../letter/formatAmount";
import type { Euro } from "../../letter/amount";
import type { NumberedLine } from "../../plan/scenario/listsLayout";
import { problemText } from "../../scenario/problemTexts";
import { lineLabel } from "../../scenario/scenarioLines";
import { yearsLabel } from "../../scenario/yearsLabel";
import { button, element, tagged } from "../element";
import type { BookingTexts } from "./bookingTexts";
import { effectLines, type EffectLine } from "./effectLines";
import type { Previewed } from "./scenarioState";

const mostRows = 8;

/** What a booking would do, before anything is written, with the button that writes it. */
export function effectView(
  { shown }: Previewed,
  lines: readonly NumberedLine[],
  texts: BookingTexts,
  language: Language,
  book: () => void,
): HTMLElement {
  const heading = element("h3", { text: texts.effect });
  heading.tabIndex = -1;
  const effects = effectLines(shown.effects);
  const warnings = shown.warnings.map((warning) => element("li", { text: problemText(warning, language, lines) }));
  const confirm = tagged(button(texts.book, "primary", book), { does: "confirm" });
  confirm.id = "book-now";
  return element(
    "div",
    { id: "effect", className: "effect" },
    heading,
    element("p", { className: "hint", text: texts.nothingWritten }),
    effects.length === 0
      ? element("p", { text: texts.noEffect })
      : element("ul", { className: "effects" }, ...effects.map((line) => effectEntry(line, texts))),
    ...(warnings.length === 0
      ? []
      : [
          element(
            "div",
            { className: "message warning" },
            element("strong", { text: texts.warnings }),
            element("ul", { className: "findings" }, ...warnings),
          ),
        ]),
    element("h3", { text: texts.rows(shown.rows.length) }),
    rowList(shown.rows, lines, texts),
    confirm,
  );
}

function effectEntry(
  { themeId, years, balance, verdict, announced, sum }: EffectLine,
  texts: BookingTexts,
): HTMLElement {
  const theme = letter.themes.find(({ id }) => id === themeId)?.name ?? texts.total;
  const changes = verdict[0] !== verdict[1];
  return element(
    "li",
    {},
    element("span", { className: "effect-what", text: `${theme}, ${years}` }),
    ...(sum ? [pair(texts.spending, ...sum, formatAmount)] : [pair(texts.balance, ...balance, formatChange)]),
    ...(announced ? [pair(texts.announcedShort, ...announced, formatAmount)] : []),
    element("span", {
      className: `effect-verdict${verdict[1].startsWith("sluit niet aan") ? " off" : ""}`,
      text: changes ? `${verdict[0]} → ${verdict[1]}` : verdict[1],
    }),
  );
}

function pair(label: string, before: Euro | null, after: Euro | null, format: (amount: Euro) => string): HTMLElement {
  const text = (amount: Euro | null) => (amount === null ? "–" : format(amount));
  const same = before === after;
  return element("span", {
    className: "effect-pair",
    text: `${label} ${same ? text(after) : `${text(before)} → ${text(after)}`}`,
  });
}

function rowList(rows: Previewed["shown"]["rows"], lines: readonly NumberedLine[], texts: BookingTexts): HTMLElement {
  const list = element("ul", { className: "rows" });
  for (const row of rows.slice(0, mostRows)) {
    const of =
      row.percentage === null || row.base === null
        ? ""
        : ` (${texts.ofBase(String(row.percentage).replace(".", ","), formatAmount(row.base))})`;
    list.append(
      element(
        "li",
        {},
        element("span", { text: `${lineLabel(lines, row.key)}, ${yearsLabel(row)}${of}` }),
        element("span", { className: "number", text: formatChange(row.amount) }),
      ),
    );
  }
  if (rows.length > mostRows)
    list.append(element("li", { className: "hint", text: texts.moreRows(rows.length - mostRows) }));
  return list;
}
