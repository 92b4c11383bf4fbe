import { escapeText } from "./escapedText";
import { storedHeader } from "./headerText";
import type { PageFile, PageMargins } from "./WorkbookFile";
import { element, xmlText } from "./xml";

const POINTS_PER_INCH = 72;
/** In points: Excel's own "normal" margins. */
const USUAL: PageMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** How the sheet is printed, apart from the print area and titles, which are names. */
export function pageXml(page: PageFile): string {
  const margins = page.margins ?? USUAL;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return [
    optionsXml(page),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    setupXml(page),
    textsXml(page),
  ].join("");
}

/** A margin of the file in points, without the noise of the division. */
export function marginPoints(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
}

export function isUsualMargins(margins: PageMargins): boolean {
  return (Object.keys(USUAL) as (keyof PageMargins)[]).every((edge) => margins[edge] === USUAL[edge]);
}

function optionsXml(page: PageFile): string {
  if (!page.centerHorizontally && !page.centerVertically && !page.gridlines) return "";
  return element("printOptions", {
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
    gridLines: page.gridlines || null,
  });
}

function setupXml(page: PageFile): string {
  const attributes = {
    paperSize: page.paperSize,
    scale: page.fit === null ? page.scale : null,
    fitToWidth: page.fit?.wide ?? null,
    fitToHeight: page.fit?.tall ?? null,
    orientation: page.orientation === "Landscape" ? "landscape" : null,
  };
  return Object.values(attributes).every((value) => value === null) ? "" : element("pageSetup", attributes);
}

function textsXml(page: PageFile): string {
  const part = (name: string, texts: PageFile["header"]): string => {
    const stored = texts === null ? "" : storedHeader(texts);
    return stored === "" ? "" : element(name, {}, xmlText(escapeText(stored)));
  };
  const content = part("oddHeader", page.header) + part("oddFooter", page.footer);
  return content === "" ? "" : element("headerFooter", {}, content);
}
