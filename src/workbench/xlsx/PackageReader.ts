import { strFromU8 } from "fflate";
import { parseXml, type ElementCount } from "./parseXml";
import { unzip } from "./unzip";
import { attribute, childrenOf, type XmlElement } from "./XmlElement";
import { XlsxError } from "./XlsxError";

export interface PartRelation {
  readonly id: string;
  /** The last piece of the relation's type: "worksheet", "styles". The same in both flavours of the format. */
  readonly kind: string;
  /** The part's path from the root, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a file, and which of them were never asked for. */
export class PackageReader {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly used = new Set<string>();

  private readonly count: ElementCount = { elements: 0 };

  /** Throws an `XlsxError` for bytes that are not a zip file, an old .xls, one with a password, or one that holds too much. */
  constructor(bytes: Uint8Array) {
    this.files = unzip(bytes);
  }

  /** A part as XML; null where the file does not have it. */
  read(path: string): XmlElement | null {
    const bytes = this.files.get(path);
    if (bytes === undefined) return null;
    this.used.add(path);
    return parseXml(decode(bytes), path, this.count);
  }

  /** Throws an `XlsxError` where the part is missing. */
  require(path: string): XmlElement {
    const part = this.read(path);
    if (part === null) throw new XlsxError(`${path} is missing from the file.`);
    return part;
  }

  /** The relations of a part; those of the whole package for "". */
  relations(path: string): PartRelation[] {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const root = this.read(`${folder}_rels/${path.slice(slash)}.rels`);
    return childrenOf(root, "Relationship").map((one) => {
      const target = attribute(one, "Target") ?? "";
      const external = attribute(one, "TargetMode") === "External";
      const kind = (attribute(one, "Type") ?? "").split("/").at(-1) ?? "";
      return { id: attribute(one, "Id") ?? "", kind, target: external ? target : resolve(folder, target), external };
    });
  }

  /** The parts that nobody read, relations and folders aside. */
  unread(): string[] {
    return [...this.files.keys()].filter(
      (path) => !this.used.has(path) && !/(?:^\[Content_Types\]\.xml|\.rels|\/)$/.test(path),
    );
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes);
}

/** "../styles.xml" from "xl/worksheets/" is "xl/styles.xml"; a leading slash counts from the root. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const piece of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== "." && piece !== "") path.push(piece);
  }
  return path.join("/");
}
