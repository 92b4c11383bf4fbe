import type { HeaderRule } from "./headers";

/** The part of a server block that is about the add-in: to be included in one with https and a root of its own. */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const locations = rules.map(({ about, path, headers }) =>
    [
      `# ${about}`,
      `location ~ "${path.replaceAll('"', '\\"')}" {`,
      ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
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
    return 404;
}
`;
}

/** A server block around it, to be filled in by whoever runs the server: root and certificate. */
export function nginxServer(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  const below = pathname === "/" ? "" : `    rewrite ^${pathname}(/.*)$ $1 break;\n`;
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
