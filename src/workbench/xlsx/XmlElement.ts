/** An element of a part that was read; names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it, with its blanks. */
  readonly text: string;
}

/** The first child of this name, or null. */
export function child(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((one) => one.name === name) ?? null;
}

/** All children of this name; none where there is no parent. */
export function childrenOf(parent: XmlElement | null, name: string): XmlElement[] {
  return parent?.children.filter((one) => one.name === name) ?? [];
}

export function attribute(owner: XmlElement | null, name: string): string | null {
  return owner?.attributes.get(name) ?? null;
}

/** A number attribute, or null where it is absent or no number. */
export function numberAttribute(owner: XmlElement | null, name: string): number | null {
  const text = attribute(owner, name);
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** "1", "true" and "on" are true; `otherwise` where the attribute is absent. */
export function flag(owner: XmlElement | null, name: string, otherwise: boolean): boolean {
  const text = attribute(owner, name);
  return text === null ? otherwise : text === "1" || text === "true" || text === "on";
}
