import { notLoadedText } from "../commands/notLoadedText";
import { noHostText } from "../commands/noHostText";
import { pageLanguage } from "../commands/pageLanguage";

/** The page may run unseen, for functions and ribbon; the pane's own code comes when it is opened. */
void Office.onReady(async ({ host }) => {
  const root = document.getElementById("pane");
  if (!root) return;
  const language = pageLanguage();
  document.documentElement.lang = language;
  if (host === null) {
    root.textContent = noHostText(language);
    return;
  }
  const pane = await import("./pane").catch(() => null);
  if (pane) await pane.openPane(root, language);
  else root.textContent = notLoadedText(language);
});
