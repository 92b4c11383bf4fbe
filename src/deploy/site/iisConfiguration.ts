import { commonHeaders, headersOf, type HeaderRule, type Headers } from "./headers";

/** web.config for IIS, which knows headers by file only: so every file of the site stands in it. */
export function iisConfiguration(files: readonly string[], rules: readonly HeaderRule[]): string {
  const locations = files.map((file) => {
    const headers = headerLines(headersOf(`/${file}`, rules), "          ");
    return `  <location path="${attribute(file)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers.join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Geschreven door npm run package. Zet dit bestand in de map site. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headerLines(commonHeaders, "        ").join("\n")}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

function headerLines(headers: Headers, indent: string): readonly string[] {
  return Object.entries(headers).map(
    ([name, value]) =>
      `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${attribute(value)}" />`,
  );
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
