import { SettingsError } from "../settings";
import { officeOnTheWeb } from "./headers";

/** A host as frame-ancestors knows it: https, letters, digits, dots and hyphens, at most one star in front, perhaps a port. */
const host = /^https:\/\/(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:\d{1,5})?$/;
const tenantName = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Who may show the pane in a frame. What is given ends up in the configuration of three servers: only hosts are taken.
 *
 * @param given hosts with spaces between, in place of Excel on the web; "none" for nobody but the site itself
 * @param tenant the name before .sharepoint.com: only SharePoint and OneDrive of that organisation, not of every one
 * @example readFramers(undefined, "contoso") // [… "https://contoso.sharepoint.com", "https://contoso-my.sharepoint.com" …]
 */
export function readFramers(given?: string, tenant?: string): readonly string[] {
  if (tenant !== undefined && given !== undefined)
    throw new SettingsError(
      "Geef --framers of --tenant, niet allebei: --tenant vult zelf in wie het paneel mag tonen.",
    );
  if (tenant !== undefined) return ofTenant(tenant.toLowerCase());
  if (given === undefined) return officeOnTheWeb;
  if (given.trim() === "none") return [];
  const hosts = given.trim().split(/\s+/);
  const wrong = hosts.filter((each) => !host.test(each));
  if (wrong.length > 0)
    throw new SettingsError(
      `--framers: ${wrong.join(" ") || "(leeg)"} is geen adres zoals https://naam.example of https://*.naam.example. Schrijf kleine letters, zonder pad; none voor niemand.`,
    );
  return hosts;
}

function ofTenant(tenant: string): readonly string[] {
  if (!tenantName.test(tenant))
    throw new SettingsError(
      `--tenant: ${tenant} is geen naam zoals die voor .sharepoint.com staat: letters, cijfers en streepjes.`,
    );
  const own = [`https://${tenant}.sharepoint.com`, `https://${tenant}-my.sharepoint.com`];
  return officeOnTheWeb.flatMap((each) => (each === "https://*.sharepoint.com" ? own : [each]));
}
