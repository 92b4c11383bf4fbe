import { blankPage } from "./blankSheet";
import type { Dropped } from "./Dropped";
import { unescapeText } from "./escapedText";
import { headerFromFile } from "./headerText";
import { isUsualMargins, marginPoints } from "./pageXml";
import type { PageFile, PageMargins } from "./WorkbookFile";
import { attribute, child, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** How the sheet is printed; the print area and titles come from the names. */
export function readPage(worksheet: XmlElement, sheet: string, dropped: Dropped): PageFile {
  const setup = child(worksheet, "pageSetup");
  const options = child(worksheet, "printOptions");
  const fits = flag(child(child(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage", false);
  const scale = numberAttribute(setup, "scale");
  const texts = child(worksheet, "headerFooter");
  for (const name of ["evenHeader", "evenFooter", "firstHeader", "firstFooter"]) {
    if ((child(texts, name)?.text ?? "") !== "")
      dropped.add(`Sheet "${sheet}": another header or footer on the first page or on even pages`);
  }
  return {
    ...blankPage,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: numberAttribute(setup, "paperSize"),
    fit: fits
      ? { wide: numberAttribute(setup, "fitToWidth") ?? 1, tall: numberAttribute(setup, "fitToHeight") ?? 1 }
      : null,
    scale: fits || scale === 100 ? null : scale,
    margins: readMargins(child(worksheet, "pageMargins")),
    centerHorizontally: flag(options, "horizontalCentered", false),
    centerVertically: flag(options, "verticalCentered", false),
    gridlines: flag(options, "gridLines", false),
    header: headerFromFile(unescapeText(child(texts, "oddHeader")?.text ?? "")),
    footer: headerFromFile(unescapeText(child(texts, "oddFooter")?.text ?? "")),
  };
}

function readMargins(element: XmlElement | null): PageMargins | null {
  if (element === null) return null;
  const margin = (name: string): number => marginPoints(numberAttribute(element, name) ?? 0);
  const margins = {
    top: margin("top"),
    bottom: margin("bottom"),
    left: margin("left"),
    right: margin("right"),
    header: margin("header"),
    footer: margin("footer"),
  };
  return isUsualMargins(margins) ? null : margins;
}
