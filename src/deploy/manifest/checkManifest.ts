import { iconSizes } from "./ribbonXml";

const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const twice = (list: readonly string[]) => list.filter((each, index) => list.indexOf(each) !== index);

/** What Microsoft's schema does not catch, and what would break the add-in in Excel. Empty where all is well. */
export function checkManifest(xml: string, namespace: string): string[] {
  return [
    ...wrongReferences(xml),
    ...wrongRuntime(xml, namespace),
    ...wrongAddresses(xml),
    ...wrongTexts(xml),
    ...wrongIcons(xml),
  ];
}

/** The files that a manifest names, relative to the address where it says that the add-in is. */
export function filesOf(xml: string): string[] {
  const base = addressOf(xml);
  return [...new Set(all(/"(https:\/\/[^"]+)"/g, xml))]
    .filter((address) => address.startsWith(`${base}/`))
    .map((address) => address.slice(base.length + 1));
}

/** Where the manifest says that the add-in is. */
export function addressOf(xml: string): string {
  return /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(xml)?.[1] ?? "";
}

function wrongReferences(xml: string): string[] {
  const resources = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g, xml);
  const used = [...new Set(all(/resid="([^"]+)"/g, xml))];
  const ids = all(/<(?:Control|Item|Group|CustomTab)[^>]* id="([^"]+)"/g, xml);
  return [
    ...used.filter((resid) => !resources.includes(resid)).map((resid) => `resid ${resid} points nowhere`),
    ...used.filter((resid) => resid.length > 32).map((resid) => `resid ${resid} has more than 32 characters`),
    ...resources.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...twice(resources).map((id) => `resource ${id} stands twice`),
    ...twice(ids).map((id) => `control ${id} stands twice`),
  ];
}

function wrongRuntime(xml: string, namespace: string): string[] {
  const runtime = /<Runtime resid="([^"]+)"/.exec(xml)?.[1] ?? "";
  const resid = /<Namespace resid="([^"]+)"/.exec(xml)?.[1] ?? "";
  const declared = new RegExp(`<bt:String id="${resid.replaceAll(".", "\\.")}" DefaultValue="([^"]*)"`).exec(xml)?.[1];
  return [
    ...(xml.includes(`<FunctionFile resid="${runtime}"`) ? [] : ["FunctionFile is not the runtime's page"]),
    ...(xml.includes(`<Page><SourceLocation resid="${runtime}"`) ? [] : ["the functions' page is not the runtime's"]),
    ...(resid !== "" && declared === namespace ? [] : [`the namespace is not ${namespace}`]),
    ...(/<Host Name="Workbook"\/>/.test(xml) ? [] : ["the host is not Workbook"]),
    ...(/lifetime="long"/.test(xml) ? [] : ["the runtime is not a shared one"]),
    ...(/<AppDomain>/.test(xml) ? ["there are AppDomains: the add-in needs none"] : []),
    ...(/<Permissions>ReadWriteDocument<\/Permissions>/.test(xml) ? [] : ["the permission is not ReadWriteDocument"]),
  ];
}

function wrongAddresses(xml: string): string[] {
  const base = addressOf(xml);
  const others = all(/"(https?:\/\/[^"]+)"/g, xml).filter(
    (address) => !address.startsWith(`${base}/`) && !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address),
  );
  const support = /<SupportUrl DefaultValue="([^"]*)"/.exec(xml)?.[1];
  return [
    ...(base === "" ? ["no address of the pane"] : []),
    ...others.filter((address) => address.startsWith("http:")).map((address) => `${address} is http`),
    ...others
      .filter((address) => address.startsWith("https:") && address !== support)
      .map((address) => `${address} lies elsewhere`),
  ];
}

function wrongTexts(xml: string): string[] {
  const short = /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/.exec(xml)?.[0] ?? "";
  const long = /<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/.exec(xml)?.[0] ?? "";
  const description = /<Description [\s\S]*?<\/Description>/.exec(xml)?.[0] ?? "";
  const tooLong = (part: string, most: number) =>
    all(/\b(?:DefaultValue|Value)="([^"]*)"/g, part)
      .filter((text) => text.length > most)
      .map((text) => `longer than ${most}: ${text.slice(0, 40)}`);
  return [
    ...(/Locale="nl-NL"/.test(xml) ? ["an override for the default locale"] : []),
    ...tooLong(short, 125),
    ...tooLong(long, 250),
    ...tooLong(description, 250),
  ];
}

function wrongIcons(xml: string): string[] {
  return all(/<Icon>(.*?)<\/Icon>/g, xml).flatMap((icon) =>
    iconSizes
      .filter((size) => !icon.includes(`size="${size}"`))
      .map((size) => `an icon lacks ${size} pixels: ${/resid="([^"]+)"/.exec(icon)?.[1] ?? ""}`),
  );
}
