import { LocaleService } from "./univer";

/**
 * A calculation that takes more than a second asks for a word to show its progress, on a timer that Univer does not stop
 * when a workbook is closed: the answer is then an exception outside everything, which ends the process. A closed one has
 * no words, and says so by the key.
 */
export function lateWords(): void {
  const dispose = LocaleService.prototype.dispose;
  LocaleService.prototype.dispose = function (this: LocaleService) {
    dispose.call(this);
    (this as unknown as { _locales: object })._locales = {};
  };
}
