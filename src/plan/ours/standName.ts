import { freezeWords } from "../scenario/freezeWords";

/**
 * What a frozen stand is called, from the line below its title, for where the comment that has it was lost.
 * @example standName("ontwerpbegroting · versie 1 · vastgelegd op 15-09-2020 · bedragen in EUR mln", "ontwerpbegroting") // "versie 1"
 */
export function standName(line: string, moment: string): string {
  const start = `${moment} · `;
  const end = line.lastIndexOf(` · ${freezeWords.frozenOn("")}`);
  return line.startsWith(start) && end >= start.length ? line.slice(start.length, end) : "";
}
