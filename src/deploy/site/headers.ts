/** Headers by name, as the server has to send them. */
export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** What the rule is for, as a comment in a configuration. */
  readonly about: string;
  /** Matches the path from the root of the site, as a regular expression that every server understands. */
  readonly path: string;
  readonly headers: Headers;
}

/**
 * Who may show the pane in a frame: Excel on the web does, in pages of SharePoint, OneDrive and Teams; a page has to allow
 * all that stand around it. Desktop Excel frames nothing. https://github.com/OfficeDev/office-js/issues/3342 and
 * https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
 */
export const officeOnTheWeb: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

export interface HeaderSettings {
  /** The address of office.js: relative, or Microsoft's. */
  readonly officeJs: string;
  readonly framers: readonly string[];
}

/** What goes with every answer, also with the one that there is no such file. */
export const commonHeaders: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
};

/** What each file of the site has to be sent with; the first rule that fits counts. */
export function headerRules(settings: HeaderSettings): readonly HeaderRule[] {
  const common = commonHeaders;
  const kept = "public, max-age=31536000, immutable";
  return [
    {
      about: "Pagina's: alleen onze eigen bestanden, en geen code of opmaak in de pagina zelf.",
      path: "\\.html$",
      headers: { ...common, "Content-Security-Policy": contentSecurityPolicy(settings), "Cache-Control": "no-cache" },
    },
    {
      about: "Bestanden waarvan de naam meeverandert met de inhoud: browsers mogen ze bewaren.",
      path: "(\\.[0-9a-f]{20}\\.(js|css)$|/office-[0-9.]+/)",
      headers: { ...common, "Cache-Control": kept },
    },
    {
      // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
      about: "De functies: Excel op het web leest ze vanaf zijn eigen adres.",
      path: "/functions(\\.en)?\\.js(on)?$",
      headers: { ...common, "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" },
    },
    {
      // https://learn.microsoft.com/javascript/api/manifest/icon
      about: "Pictogrammen: zonder Cache-Control, anders toont Excel ze niet.",
      path: "/assets/[^/]+$",
      headers: common,
    },
  ];
}

/** The headers of one file. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Headers {
  return rules.find((rule) => new RegExp(rule.path).test(path))?.headers ?? {};
}

function contentSecurityPolicy({ officeJs, framers }: HeaderSettings): string {
  const office = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${framers.join(" ")}`.trim(),
  ].join("; ");
}
