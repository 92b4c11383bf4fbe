import type { PageTexts } from "./WorkbookFile";

/** The three parts as one text with Excel's section codes: "&LBlad&CTitel". */
export function storedHeader(texts: PageTexts): string {
  return (["L", "C", "R"] as const)
    .map((code) => [code, { L: texts.left, C: texts.center, R: texts.right }[code]] as const)
    .map(([code, text]) => (text === "" ? "" : `&${code}${text}`))
    .join("");
}

/** The way back; text before any code stands in the centre. null for an empty text. */
export function headerFromFile(stored: string): PageTexts | null {
  const parts = { L: "", C: "", R: "" };
  let section: keyof typeof parts = "C";
  for (const [piece] of stored.matchAll(/&"[^"]*"|&.|[^&]+|&/gs)) {
    const code = piece.length === 2 && piece.startsWith("&") ? piece.charAt(1).toUpperCase() : "";
    if (code === "L" || code === "C" || code === "R") section = code;
    else parts[section] += piece;
  }
  if (parts.L + parts.C + parts.R === "") return null;
  return { left: parts.L, center: parts.C, right: parts.R };
}
