import { notLoadedText } from "../commands/notLoadedText";
import { pageLanguage } from "../commands/pageLanguage";

/** Where there is no Excel around the page. */
const noHost = {
  nl: "Open dit paneel in Excel, of in de werkbank (npm start).",
  en: "Open this pane in Excel, or in the workbench (npm start).",
};

/** The page may run unseen, for functions and ribbon; the pane's own code comes when it is opened. */
void Office.onReady(async ({ host }) => {
  const root = document.getElementById("pane");
  if (!root) return;
  const language = pageLanguage();
  document.documentElement.lang = language;
  if (host === null) {
    root.textContent = noHost[language];
    return;
  }
  const pane = await import("./pane").catch(() => null);
  if (pane) await pane.openPane(root, language);
  else root.textContent = notLoadedText(language);
});
