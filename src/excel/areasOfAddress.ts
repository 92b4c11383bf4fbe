import { parseReference } from "../plan/address";
import type { Area } from "../plan/operation";

const parts = /(?:'(?:[^']|'')+'|[^,'!]+)![^,]+/g;

/** The areas in an address of several, as Excel gives it. @example areasOfAddress("Blad1!C3:D4,Blad1!E5") */
export function areasOfAddress(address: string): readonly Area[] {
  return (address.match(parts) ?? []).flatMap((part) => parseReference(part) ?? []);
}
