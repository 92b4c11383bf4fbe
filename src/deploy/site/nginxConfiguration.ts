import { commonHeaders, type HeaderRule, type Headers } from "./headers";

/** The part of a server block that is about the add-in: to be included in one with https and a root of its own. */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const locations = rules.map(({ about, path, headers }) =>
    [
      `# ${about}`,
      `location ~ ${quoted(path)} {`,
      ...headerLines(headers),
      "    limit_except GET HEAD { deny all; }",
      "}",
    ].join("\n"),
  );
  return `# Geschreven door npm run package. Opnemen in een server-blok met https (zie offensief.conf).
charset utf-8;
charset_types text/css text/javascript application/javascript application/json;
server_tokens off;

${locations.join("\n\n")}

# Al het andere is er niet.
location / {
${headerLines(commonHeaders).join("\n")}
    limit_except GET HEAD { deny all; }
    return 404;
}
`;
}

function headerLines(headers: Headers): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`);
}

/** A $ at the end of a pattern is no variable; anywhere else nginx would read one, and knows no way to write it. */
function quoted(text: string): string {
  if (/\$[\w{]|[\r\n]/.test(text)) throw new TypeError(`not to be written for nginx: ${text}`);
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** A server block around it, to be filled in by whoever runs the server: root and certificate. */
export function nginxServer(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  const below = pathname === "/" ? "" : `    rewrite ^${pathname.replaceAll(".", "\\.")}(/.*)$ $1 break;\n`;
  return `# Voorbeeld voor nginx: zet de map site op de plaats van root en vul het certificaat in.
server {
    listen ${port === "" ? "443" : port} ssl;
    server_name ${hostname};
    ssl_certificate     /etc/ssl/certs/offensief.pem;
    ssl_certificate_key /etc/ssl/private/offensief.key;
    root /srv/offensief/site;
${below}    include /srv/offensief/servers/nginx/offensief-headers.conf;
}
`;
}
