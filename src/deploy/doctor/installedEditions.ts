import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BuildSettings } from "../settings";
import { identityOf } from "../manifest/identity";
import { good, warning, type Finding } from "./Finding";

type Edition = BuildSettings["edition"];

/**
 * Where Office keeps the manifests of add-ins that are sideloaded or deployed.
 * https://learn.microsoft.com/office/dev/add-ins/testing/clear-cache and .../sideload-an-office-add-in-on-mac
 */
export function manifestFolders(platform: NodeJS.Platform, home: string, localAppData: string | undefined): string[] {
  if (platform === "win32")
    return localAppData === undefined ? [] : [join(localAppData, "Microsoft", "Office", "16.0", "Wef")];
  if (platform === "darwin")
    return ["Documents/wef", "Library/Application Support/Microsoft/Office/16.0/Wef"].map((folder) =>
      join(home, "Library", "Containers", "com.microsoft.Excel", "Data", folder),
    );
  return [];
}

/**
 * Which editions are installed, by their ids.
 * @param registered what the registry says of sideloaded add-ins on Windows; "" elsewhere
 */
export function installedEditions(folders: readonly string[], registered: string): Edition[] {
  const texts = [registered, ...folders.flatMap(textsBelow)].map((text) => text.toLowerCase());
  return (["development", "production"] as const).filter((edition) =>
    texts.some((text) => text.includes(identityOf({ edition }).id)),
  );
}

/** Both editions call their functions OFFENSIEF: Excel keeps in a workbook whose function it is, and mixes them up. */
export function checkEditions(editions: readonly Edition[]): Finding[] {
  if (editions.length < 2) return [good(`Geïnstalleerd op deze machine: ${editions.map(named).join() || "geen"}.`)];
  return [
    warning(
      "De ontwikkelversie en de productieversie zijn allebei geïnstalleerd, met dezelfde functienamen. Formules in werkmappen raken dan in de war.",
      "Haal er een weg (npm run unsideload), of bouw de ontwikkelversie als OFFENSIEFDEV: zet OFFENSIEF_NAMESPACE=OFFENSIEFDEV voor npm start en npm run sideload.",
    ),
  ];
}

function named(edition: Edition): string {
  return edition === "development" ? "de ontwikkelversie" : "de productieversie";
}

/** The texts of all files below a folder that can be manifests. */
function textsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size < 1_000_000)
    .map((file) => readFileSync(file, "utf8"));
}
