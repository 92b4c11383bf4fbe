import { element, xmlDocument } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The colours of the Office theme, in the order in which the theme part has them. */
const COLORS: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** The least theme that Excel accepts: its usual colours and fonts, plain shapes. */
export function themeXml(): string {
  const colors = COLORS.map(([name, rgb]) => element(`a:${name}`, {}, element("a:srgbClr", { val: rgb })));
  const font = (kind: string, latin: string): string =>
    element(`a:${kind}`, {}, [element("a:latin", { typeface: latin }), '<a:ea typeface=""/>', '<a:cs typeface=""/>']);
  const plain = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = element("a:ln", { w: 6350 }, plain);
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  const three = (item: string): string => item.repeat(3);
  return xmlDocument(
    element("a:theme", { "xmlns:a": DRAWING, name: "Office" }, [
      element("a:themeElements", {}, [
        element("a:clrScheme", { name: "Office" }, colors),
        element("a:fontScheme", { name: "Office" }, [font("majorFont", "Calibri Light"), font("minorFont", "Calibri")]),
        element("a:fmtScheme", { name: "Office" }, [
          element("a:fillStyleLst", {}, three(plain)),
          element("a:lnStyleLst", {}, three(line)),
          element("a:effectStyleLst", {}, three(effect)),
          element("a:bgFillStyleLst", {}, three(plain)),
        ]),
      ]),
    ]),
  );
}
