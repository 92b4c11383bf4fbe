import { formatAmount, formatChange } from "../letter/formatAmount";
import type { Deviation } from "../plan/findDeviations";
import { button, element } from "./element";
import type { paneTexts } from "./texts";

type Texts = ReturnType<typeof paneTexts>;

/** Every marked cell as a button that goes there: theme, line and year, letter and now, amount and cause. */
export function deviationList(
  deviations: readonly Deviation[],
  texts: Texts,
  goTo: (deviation: Deviation) => void,
): HTMLElement {
  const list = element("ul", { className: "deviations" });
  for (const deviation of deviations) {
    const { theme, line, year, letter, now, change, cause, sheet, address } = deviation;
    const entry = button("", `deviation ${cause.replaceAll(" ", "-")}`, () => goTo(deviation));
    entry.title = texts.goTo(`${sheet}!${address}`);
    entry.append(
      element("span", { className: "deviation-what", text: `${line}, ${year}` }),
      element("span", {
        className: "deviation-amount",
        text: cause === "niet aangekondigd" ? formatAmount(letter) : formatChange(change),
      }),
      element("span", { className: "deviation-where", text: `${theme} · ${address}` }),
      element("span", { className: "deviation-cause", text: cause }),
      element("span", {
        className: "deviation-figures",
        text: `${texts.letter} ${formatAmount(letter)} → ${texts.now} ${now === null ? texts.noNumber : formatAmount(now)}`,
      }),
    );
    list.append(element("li", {}, entry));
  }
  return list;
}
