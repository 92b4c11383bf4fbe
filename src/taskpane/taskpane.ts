import { paneTexts } from "./texts";

/** The page may run unseen, for functions and ribbon; the pane's own code comes when it is opened. */
void Office.onReady(async ({ host }) => {
  const root = document.getElementById("pane");
  if (!root) return;
  const language = Office.context.displayLanguage?.toLowerCase().startsWith("nl") === false ? "en" : "nl";
  document.documentElement.lang = language;
  if (host === null) {
    root.textContent = paneTexts(language).noHost;
    return;
  }
  const { openPane } = await import("./pane");
  await openPane(root, language);
});
