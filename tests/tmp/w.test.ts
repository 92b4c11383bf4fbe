import { startWithAddin } from "../support/nodeHost";
it("x", async () => {
  const host = await startWithAddin();
  host.host.switches.beforeAction = () => undefined;
  await host.pressButton("invoegenAlles");
  console.log(JSON.stringify(host.page.evaluate("globalThis.offensiefMessages?.latest")));
  console.log(host.bridge.traffic);
  host.dispose();
});
