import { commonHeaders, type HeaderRule, type Headers } from "./headers";

/** A Caddyfile. Each rule names what earlier ones have not: the first that fits counts, as elsewhere. */
export function caddyConfiguration(address: string, rules: readonly HeaderRule[]): string {
  const handlers = rules.map(({ about, path, headers }, index) =>
    [
      `    # ${about}`,
      `    @regel${index + 1} path_regexp ${quoted(path)}`,
      `    handle @regel${index + 1} {`,
      ...headerLines(headers, "        "),
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

    # Met elk antwoord, ook als er niets is.
${headerLines(commonHeaders, "    ").join("\n")}

    @schrijven not method GET HEAD
    handle @schrijven {
        respond 405
    }
${below}
${handlers.join("\n\n")}

    # Al het andere is er niet.
    handle {
        respond 404
    }
}
`;
}

function headerLines(headers: Headers, indent: string): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${indent}    ${name} ${quoted(value)}`);
  return [`${indent}header {`, ...lines, `${indent}}`];
}

/** Nothing is read within backticks but a backtick, and a name between braces. */
function quoted(text: string): string {
  if (/`|\{[^\d]|[\r\n]/.test(text)) throw new TypeError(`not to be written for Caddy: ${text}`);
  return `\`${text}\``;
}
