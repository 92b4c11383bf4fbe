import type { Sharing } from "../scenario/planShare";
import { shareWords } from "../scenario/shareWords";

/**
 * What somebody said of a copy to share when it was made, by the note on it: for one that is made anew.
 * @example sharingOf("Kopie om te delen · rubricering: Vertrouwelijk · stand: brief") // { classification: "Vertrouwelijk" }
 */
export function sharingOf(note: string): Pick<Sharing, "classification" | "status"> {
  const parts = note.split(" · ");
  // Free text may hold the sign between the parts: what follows a word of ours up to the next one is hers.
  const said = (word: string) => {
    const from = parts.findIndex((part) => part.startsWith(word));
    if (from < 0) return "";
    const to = parts.findIndex((part, index) => index > from && ours.some((each) => part.startsWith(each)));
    return parts
      .slice(from, to < 0 ? parts.length : to)
      .join(" · ")
      .slice(word.length);
  };
  const [classification, status] = [said(shareWords.classification("")), said(shareWords.status(""))];
  return { ...(classification === "" ? {} : { classification }), ...(status === "" ? {} : { status }) };
}

const ours = [shareWords.status(""), shareWords.stand("")];
