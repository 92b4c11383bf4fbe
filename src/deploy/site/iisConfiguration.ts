import { headersOf, type HeaderRule } from "./headers";

/** web.config for IIS, which knows headers by file only: so every file of the site stands in it. */
export function iisConfiguration(files: readonly string[], rules: readonly HeaderRule[]): string {
  const locations = files.map((file) => {
    const headers = Object.entries(headersOf(`/${file}`, rules)).map(
      ([name, value]) =>
        `          <remove name="${name}" />\n          <add name="${name}" value="${attribute(value)}" />`,
    );
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
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
