/** What the workbench's page lends to the frame of the pane; see page.ts. */
interface WorkbenchParent {
  workbenchFrame?: { readonly external: object; readonly bridge: object };
}

/**
 * Becomes the add-in's own page, unchanged: puts there what desktop Excel puts in a page before office.js is loaded,
 * then writes the built page into itself, which keeps the window and what hangs on it.
 */
async function become(address: string): Promise<void> {
  const lent = (window.parent as unknown as WorkbenchParent).workbenchFrame;
  if (!lent) throw new Error("This page belongs in the workbench.");
  Object.defineProperty(window, "external", { value: lent.external, configurable: true });
  Object.assign(window, { _richApiNativeBridge: lent.bridge });
  const html = await (await fetch(address)).text();
  document.open();
  document.write(html.replace("<head>", '<head><base href="/">'));
  document.close();
}

void become("/taskpane.html");
