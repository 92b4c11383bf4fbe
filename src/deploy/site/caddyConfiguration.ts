import type { HeaderRule } from "./headers";

/** A Caddyfile. Each rule names what earlier ones have not: the first that fits counts, as elsewhere. */
export function caddyConfiguration(address: string, rules: readonly HeaderRule[]): string {
  const handlers = rules.map(({ about, path, headers }, index) =>
    [
      `    # ${about}`,
      `    @regel${index + 1} path_regexp ${quoted(path)}`,
      `    handle @regel${index + 1} {`,
      "        header {",
      ...Object.entries(headers).map(([name, value]) => `            ${name} ${quoted(value)}`),
      "        }",
      "        file_server",
      "    }",
    ].join("\n"),
  );
  const { host, pathname } = new URL(address);
  const below = pathname === "/" ? "" : `    uri strip_prefix ${pathname}\n`;
  return `# Geschreven door npm run package. Zet de map site op de plaats van root en vul het certificaat in.
${host} {
    tls /etc/ssl/certs/offensief.pem /etc/ssl/private/offensief.key
    root * /srv/offensief/site
${below}
${handlers.join("\n\n")}

    # Al het andere is er niet.
    handle {
        respond 404
    }
}
`;
}

function quoted(text: string): string {
  return `\`${text}\``;
}
