import type { Letter } from "../../letter/letter";
import type { NameState } from "../WorkbookState";
import { couldBeOurs } from "./isOurName";
import { nameFamily } from "./nameFamily";

const hidden = /_(Blad|Vastgelegd)$|^Offensief_Vergelijking_/i;

/**
 * Whether names of scenarios show that another program saved the workbook: comments that are gone, or hidden names that are
 * seen. LibreOffice drops both, hucre only hides nothing; more than names went with it then.
 */
export function savedElsewhere(letter: Letter, names: readonly NameState[]): boolean {
  return names.some((name) => {
    const family = nameFamily(letter, name.name);
    if (family === null || !/^(S\d+|Vergelijking_.*)$/.test(family) || !couldBeOurs(letter, name)) return false;
    const isBare = name.comment.trim() === "" && !/_Vastgelegd$/i.test(name.name);
    return isBare || (hidden.test(name.name) && name.visible === true);
  });
}
