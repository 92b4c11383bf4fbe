import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import cfEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import type { UniverInstance } from "../engine/createHeadlessUniver";
import { FUniver, LocaleType, LogLevel, Univer } from "../engine/univer";

/** Univer with its grid on screen, in the element with the given id. Its own texts are English: it has no Dutch. */
export function createBrowserUniver(container: string): UniverInstance {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { ...coreEnUS, ...cfEnUS, ...validationEnUS } },
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, footer: {}, contextMenu: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
