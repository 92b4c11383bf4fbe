/** A ribbon as a manifest describes it, in one language. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly controls: readonly RibbonControl[] }[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Address of the 32 px icon, on this server. */
  readonly icon: string;
  readonly action:
    { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" } | { readonly kind: "menu" };
  /** The items of a menu. */
  readonly items: readonly RibbonControl[];
}

/** Reads the first tab of a manifest. `locale` chooses the overrides of its texts. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const texts = new Map<string, string>();
  for (const tag of ["String", "Image", "Url"]) {
    for (const resource of elements(manifest, tag)) {
      const override = elements(resource, "Override").find((each) => each.getAttribute("Locale") === locale);
      const value = override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
      texts.set(resource.getAttribute("id") ?? "", value);
    }
  }
  const text = (parent: Element, tag: string) => texts.get(child(parent, tag)?.getAttribute("resid") ?? "") ?? "";
  const control = (element: Element): RibbonControl => {
    const supertip = child(element, "Supertip");
    const icon = child(element, "Icon");
    const image = icon && elements(icon, "Image").find((each) => each.getAttribute("size") === "32");
    const address = texts.get(image?.getAttribute("resid") ?? "") ?? "";
    const items = child(element, "Items");
    return {
      id: element.getAttribute("id") ?? "",
      label: text(element, "Label"),
      tooltip: supertip ? text(supertip, "Description") : "",
      icon: address === "" ? "" : new URL(address).pathname,
      action: items ? { kind: "menu" } : actionOf(child(element, "Action")),
      items: items ? elements(items, "Item").map(control) : [],
    };
  };
  const tab = elements(manifest, "CustomTab")[0];
  if (!tab) throw new Error("The manifest has no tab of its own.");
  return {
    tab: text(tab, "Label"),
    groups: elements(tab, "Group").map((group) => ({
      label: text(group, "Label"),
      controls: elements(group, "Control").map(control),
    })),
  };
}

function actionOf(action: Element | undefined): RibbonControl["action"] {
  const name = action && elements(action, "FunctionName")[0]?.textContent;
  return name ? { kind: "function", name } : { kind: "pane" };
}

/** Elements by their local name, whatever their prefix. */
function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((each) => each.localName === name);
}
