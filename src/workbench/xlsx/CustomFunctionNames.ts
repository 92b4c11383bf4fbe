/** Which functions are an add-in's own. The file's form of a name loses its dots, so the reader needs these as well. */
export interface CustomFunctionNames {
  /** "VOORBEELD" makes every function "VOORBEELD.…" a custom one. */
  readonly namespaces: readonly string[];
  /** Full names, for functions without a namespace or with a dot of their own: "VOORBEELD.REEKS.KORT". */
  readonly names?: readonly string[];
}

export const NO_CUSTOM_FUNCTIONS: CustomFunctionNames = { namespaces: [] };

const PREFIX = "_xldudf_";

/**
 * The name in the form in which Excel stores it, dots as underscores (seen in files of add-ins; see office-js #5611);
 * null where it is no custom function.
 *
 * @example storedCustomName("voorbeeld.totaal", { namespaces: ["VOORBEELD"] }) // "_xldudf_VOORBEELD_TOTAAL"
 */
export function storedCustomName(name: string, custom: CustomFunctionNames): string | null {
  const upper = name.toUpperCase();
  const known = custom.names?.find((one) => one.toUpperCase() === upper);
  if (known !== undefined) return PREFIX + flat(known);
  const namespace = custom.namespaces.find((one) => upper.startsWith(`${one.toUpperCase()}.`));
  return namespace === undefined ? null : PREFIX + flat(namespace) + flat(upper.slice(namespace.length));
}

/** True for a name as `storedCustomName` makes it, of whatever add-in. */
export function isStoredCustomName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/** The way back, "_xldudf_VOORBEELD_TOTAAL" to "VOORBEELD.TOTAAL"; null for a function of an add-in that is not in `custom`. */
export function customNameFromFile(stored: string, custom: CustomFunctionNames): string | null {
  const rest = stored.slice(PREFIX.length).toUpperCase();
  const known = custom.names?.find((one) => flat(one).toUpperCase() === rest);
  if (known !== undefined) return known;
  const longestFirst = [...custom.namespaces].sort((one, other) => other.length - one.length);
  const namespace = longestFirst.find((one) => rest.startsWith(`${flat(one).toUpperCase()}_`));
  return namespace === undefined ? null : `${namespace}.${rest.slice(namespace.length + 1)}`;
}

function flat(name: string): string {
  return name.replaceAll(".", "_");
}
