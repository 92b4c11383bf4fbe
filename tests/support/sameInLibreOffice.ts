import type { Controller } from "./controller";
import { sheetsInLibreOffice } from "./libreOffice";

/** LibreOffice calculates here in English, so FIXED has a decimal point: in a verdict and in what was looked at. */
export function withPoints(text: string): string {
  return text.replace(/(?<=\([+-]|som -?|teken )(\d+),(\d+)/g, "$1.$2");
}

/** Every cell of these sheets that LibreOffice calculates to something else than the host, and how many were compared. */
export function comparedWithLibreOffice(
  she: Controller,
  bytes: Uint8Array,
  wanted: (sheet: string) => boolean,
): { readonly differences: readonly string[]; readonly compared: number; readonly text: string } {
  const sheets = sheetsInLibreOffice(bytes, { recalculate: true, asShown: false });
  const differences: string[] = [];
  let compared = 0;
  for (const { id, name } of she.host.engine.sheets().filter((sheet) => wanted(sheet.name))) {
    const used = she.host.engine.usedRect(id);
    if (!used) continue;
    const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    she.host.engine.read(id, area).forEach((row, r) =>
      row.forEach((cell, c) => {
        const theirs = sheets.get(name)?.[r]?.[c] ?? "";
        const ours = cell.error ?? cell.value ?? "";
        const same =
          typeof ours === "number"
            ? theirs !== "" && Math.abs(Number(theirs) - ours) < 1e-9
            : theirs === withPoints(String(ours));
        compared += 1;
        if (!same) differences.push(`${name} ${r},${c}: ${String(ours)} / ${theirs}`);
      }),
    );
  }
  return { differences, compared, text: JSON.stringify([...sheets]) };
}
