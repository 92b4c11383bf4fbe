/** What differs between builds; set from outside, never by editing files. */
export interface BuildSettings {
  readonly edition: "development" | "production";
  /** Where the add-in is served, without a slash at the end. */
  readonly address: string;
  /** Where a user finds help from people. */
  readonly supportAddress: string;
  /** The address of office.js in the pane's page: our own copy (relative), or Microsoft's. */
  readonly officeJs: string;
  /** What functions begin with: OFFENSIEF, or OFFENSIEFDEV beside an installed production version. */
  readonly namespace: "OFFENSIEF" | "OFFENSIEFDEV";
}

export const microsoftsOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
export const developmentAddress = "https://localhost:3000";

export class SettingsError extends Error {}

/**
 * Reads the settings of a build.
 * OFFENSIEF_ADDRESS: where it will be served (https); left out: this machine, for development.
 * OFFENSIEF_SUPPORT: where users ask for help; left out: the help page of the add-in itself.
 * OFFENSIEF_OFFICE_JS: "own" (default), "cdn" (Microsoft's), or the address of another copy, such as that of a
 * government cloud: https://learn.microsoft.com/office/dev/add-ins/publish/government-cloud-guidance.
 * OFFENSIEF_NAMESPACE: OFFENSIEF (default) or OFFENSIEFDEV.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, ownOfficeJs: string): BuildSettings {
  const given = env["OFFENSIEF_ADDRESS"];
  const address = given === undefined || given === "" ? developmentAddress : plainAddress("OFFENSIEF_ADDRESS", given);
  const support = env["OFFENSIEF_SUPPORT"];
  return {
    edition: address === developmentAddress ? "development" : "production",
    address,
    supportAddress: support ? plainAddress("OFFENSIEF_SUPPORT", support) : `${address}/help.html`,
    officeJs: officeJsFrom(env["OFFENSIEF_OFFICE_JS"] ?? "", ownOfficeJs),
    namespace: oneOf("OFFENSIEF_NAMESPACE", env, ["OFFENSIEF", "OFFENSIEFDEV"]),
  };
}

function officeJsFrom(value: string, own: string): string {
  if (value === "" || value === "own") return own;
  if (value === "cdn") return microsoftsOfficeJs;
  if (value.startsWith("https://") && value.endsWith("/office.js")) return plainAddress("OFFENSIEF_OFFICE_JS", value);
  throw new SettingsError(`OFFENSIEF_OFFICE_JS is ${value}, maar moet own, cdn of een https-adres van office.js zijn.`);
}

/** What an address is made of goes into the manifest, pages and the configuration of servers: only plain letters. */
function plainAddress(name: string, value: string): string {
  const found = URL.canParse(value) ? new URL(value) : null;
  if (found?.protocol !== "https:" || found.search !== "" || found.hash !== "")
    throw new SettingsError(`${name} moet een adres met https zijn, zonder ? en #: ${value}`);
  const { hostname, pathname, username, password } = found;
  if (username !== "" || password !== "")
    throw new SettingsError(`${name} mag geen naam of wachtwoord bevatten: haal weg wat voor de @ staat.`);
  if (!/^[a-z0-9.-]+$/.test(hostname) || !/^[A-Za-z0-9._~/-]*$/.test(pathname))
    throw new SettingsError(
      `${name} mag alleen letters, cijfers, punten, streepjes en schuine strepen bevatten: ${found.href}`,
    );
  return found.href.replace(/\/+$/, "");
}

function oneOf<const Choice extends string>(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = env[name];
  if (value === undefined || value === "") return choices[0];
  const found = choices.find((choice) => choice === value);
  if (!found) throw new SettingsError(`${name} is ${value}, maar moet ${choices.join(" of ")} zijn.`);
  return found;
}
