import englishTexts from "./functions/functions.en.json";
import { checkManifest } from "./manifest/checkManifest";
import type { FunctionsMetadata } from "./functions/FunctionsMetadata";
import { translateFunctions, withHelp } from "./functions/translateFunctions";
import { createHelp } from "./help/createHelp";
import { createManifest } from "./manifest/createManifest";
import type { BuildSettings } from "./settings";

export { readSettings } from "./settings";

/**
 * The files of a build that are made from others: functions in two languages with their help, and the manifest.
 * @param metadata functions.json as the library's plugin made it from the doc comments
 * @returns contents by name
 */
export function buildFiles(
  metadata: FunctionsMetadata,
  settings: BuildSettings,
  version: string,
  { stylesheet, copyright }: { readonly stylesheet: string; readonly copyright: string },
): Readonly<Record<string, string>> {
  const { address, namespace, supportAddress } = settings;
  const own = supportAddress.startsWith(`${address}/`);
  const languages = [
    { language: "nl" as const, functions: metadata, ending: "" },
    { language: "en" as const, functions: translateFunctions(metadata, englishTexts), ending: ".en" },
  ];
  const files: Record<string, string> = {};
  for (const { language, functions, ending } of languages) {
    const page = `help${ending}.html`;
    const finished = withHelp(functions, `${address}/${page}`, namespace);
    files[`functions${ending}.json`] = JSON.stringify(finished, null, 2);
    files[page] = createHelp(finished, {
      language,
      namespace,
      stylesheet,
      supportAddress: own ? null : supportAddress,
      copyright,
    });
  }
  const manifest = createManifest(settings, version);
  const wrong = checkManifest(manifest, settings.namespace);
  if (wrong.length > 0) throw new Error(`The manifest is wrong:\n- ${wrong.join("\n- ")}`);
  return { ...files, "manifest.xml": manifest };
}
