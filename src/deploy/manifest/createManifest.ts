import type { BuildSettings } from "../settings";
import { identityOf } from "./identity";
import { ribbonXml } from "./ribbonXml";
import { Resources } from "./Resources";
import { attribute } from "./xmlText";

const description = {
  nl: "De bedragen van de brief Uitwerking breed offensief in uw werkmap, herleidbaar en bewaakt.",
  en: "The figures of the Dutch letter Uitwerking breed offensief in your workbook, traceable and guarded.",
};

/**
 * The manifest of an edition. One source for both: the committed manifest.xml and the one that is deployed.
 * @param version of package.json, "0.1.0"
 */
export function createManifest(settings: BuildSettings, version: string): string {
  const { id, name, tab } = identityOf(settings);
  const resources = new Resources(settings.address);
  const runtime = resources.url("Runtime.Url", "taskpane.html");
  const script = resources.url("Functions.Script", "functions.js");
  const metadata = resources.url("Functions.Metadata", "functions.json", "functions.en.json");
  const namespace = resources.short("Functions.Namespace", { nl: settings.namespace, en: settings.namespace });
  const help = resources.url("Help.Url", "help.html", "help.en.html");
  const started = resources.short("GetStarted.Title", { nl: "Offensief is geladen", en: "Offensief is loaded" });
  const startedText = resources.long("GetStarted.Text", {
    nl: `Klik op het tabblad ${tab.nl} op Alles invoegen, of typ =${settings.namespace}. in een cel.`,
    en: `On the ${tab.en} tab, click Insert everything, or type =${settings.namespace}. in a cell.`,
  });
  const commands = ribbonXml(tab, runtime, resources);
  const asset = (file: string) => attribute(`${settings.address}/assets/${file}`);
  const texts = (text: { readonly nl: string; readonly en: string }) =>
    text.nl === text.en
      ? ` DefaultValue="${attribute(text.nl)}"/>`
      : ` DefaultValue="${attribute(text.nl)}"><Override Locale="en-US" Value="${attribute(text.en)}"/></`;
  const field = (tag: string, text: { readonly nl: string; readonly en: string }) =>
    `<${tag}${texts(text)}${text.nl === text.en ? "" : `${tag}>`}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- Written by npm run manifest, from src/deploy/manifest. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Offensief</ProviderName>
  <DefaultLocale>nl-NL</DefaultLocale>
  ${field("DisplayName", name)}
  ${field("Description", description)}
  <IconUrl DefaultValue="${asset("icon-32.png")}"/>
  <HighResolutionIconUrl DefaultValue="${asset("icon-64.png")}"/>
  <SupportUrl DefaultValue="${attribute(settings.supportAddress)}"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements>
    <Sets>
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>
      <Set Name="ExcelApi" MinVersion="1.10"/>
    </Sets>
  </Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${attribute(`${settings.address}/taskpane.html`)}"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="${runtime}" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="${script}"/></Script>
            <Page><SourceLocation resid="${runtime}"/></Page>
            <Metadata><SourceLocation resid="${metadata}"/></Metadata>
            <Namespace resid="${namespace}"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted><Title resid="${started}"/><Description resid="${startedText}"/><LearnMoreUrl resid="${help}"/></GetStarted>
          <FunctionFile resid="${runtime}"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
${commands}
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
${resources.xml()}
  </VersionOverrides>
</OfficeApp>
`;
}
