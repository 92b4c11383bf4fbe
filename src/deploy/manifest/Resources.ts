import type { Text } from "./ribbon";
import { attribute } from "./xmlText";

/** What the manifest refers to by a resid; each is kept once, in the order of its first use. */
export class Resources {
  private readonly images = new Map<string, string>();
  private readonly urls = new Map<string, Text>();
  private readonly shorts = new Map<string, Text>();
  private readonly longs = new Map<string, Text>();

  constructor(private readonly address: string) {}

  /** @returns the resid of an icon in one size */
  image(icon: string, size: number): string {
    const resid = `Icon.${icon}.${size}`;
    this.images.set(resid, `${this.address}/assets/${icon}-${size}.png`);
    return resid;
  }
  url(resid: string, dutch: string, english = dutch): string {
    this.urls.set(resid, { nl: `${this.address}/${dutch}`, en: `${this.address}/${english}` });
    return resid;
  }
  short(resid: string, text: Text): string {
    this.shorts.set(resid, text);
    return resid;
  }
  long(resid: string, text: Text): string {
    this.longs.set(resid, text);
    return resid;
  }

  xml(): string {
    const images = [...this.images].map(
      ([resid, address]) => `        <bt:Image id="${resid}" DefaultValue="${attribute(address)}"/>`,
    );
    return [
      "    <Resources>",
      ...part("bt:Images", images),
      ...part(
        "bt:Urls",
        [...this.urls].map(([resid, text]) => entry("bt:Url", resid, text)),
      ),
      ...part(
        "bt:ShortStrings",
        [...this.shorts].map(([resid, text]) => entry("bt:String", resid, text)),
      ),
      ...part(
        "bt:LongStrings",
        [...this.longs].map(([resid, text]) => entry("bt:String", resid, text)),
      ),
      "    </Resources>",
    ].join("\n");
  }
}

function part(tag: string, lines: readonly string[]): string[] {
  return [`      <${tag}>`, ...lines, `      </${tag}>`];
}

function entry(tag: string, resid: string, { nl, en }: Text): string {
  const start = `        <${tag} id="${resid}" DefaultValue="${attribute(nl)}"`;
  return nl === en ? `${start}/>` : `${start}><bt:Override Locale="en-US" Value="${attribute(en)}"/></${tag}>`;
}
