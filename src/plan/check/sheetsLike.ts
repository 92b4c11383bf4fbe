import { headerOf } from "../../scenario/ledgerColumns";
import { bookWords } from "../scenario/bookWords";
import { linesHeader } from "../scenario/listsLayout";
import { scenarioWords } from "../scenario/scenarioWords";
import { shareWords } from "../scenario/shareWords";
import type { Surroundings } from "./Surroundings";

/** What a sheet is by its title and headers, whatever names and tables have become. */
export type SheetKind =
  { readonly kind: "ledger" | "register" | "lists" } | { readonly kind: "scenario"; readonly code: string };

/** Tells a sheet of ours by its first cells; null for any other, and for a copy to share. */
export function sheetKind(values: Surroundings["tops"][number]["values"]): SheetKind | null {
  const at = (row: number, column = 0) => String(values[row]?.[column] ?? "").trim();
  const code = /^S\d+$/i.test(at(2, 1)) ? at(2, 1).toUpperCase() : null;
  if (at(2) === scenarioWords.code && code !== null && at(0).startsWith(`${scenarioWords.scenario} `))
    return at(4).startsWith(shareWords.note) ? null : { kind: "scenario", code };
  const headers = [0, 1, 2].map((column) => at(4, column));
  if (at(0) === bookWords.ledgerTitle && headers.includes(headerOf("scenario")) && headers.includes(headerOf("number")))
    return { kind: "ledger" };
  if (at(0) === bookWords.registerTitle && headers.includes(scenarioWords.code)) return { kind: "register" };
  if (linesHeader.slice(0, 4).every((header, column) => at(0, column) === header)) return { kind: "lists" };
  return null;
}

/** All sheets that look like one of ours. */
export function sheetsLike({ tops }: Surroundings): readonly (SheetKind & { readonly sheet: string })[] {
  return tops.flatMap(({ sheet, values }) => {
    const found = sheetKind(values);
    return found ? [{ ...found, sheet }] : [];
  });
}
