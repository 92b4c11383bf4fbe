import { microsoftsOfficeJs, readSettings } from "../../src/deploy/settings";

const own = "office/office.js";

describe("the settings of a build", () => {
  it("are those for this machine where nothing is said", () => {
    expect(readSettings({}, own)).toEqual({
      edition: "development",
      address: "https://localhost:3000",
      supportAddress: "https://localhost:3000/help.html",
      officeJs: own,
      namespace: "OFFENSIEF",
    });
  });

  it("make a production edition of any other address, without a slash too many", () => {
    expect(readSettings({ OFFENSIEF_ADDRESS: "https://a.example/x/" }, own)).toMatchObject({
      edition: "production",
      address: "https://a.example/x",
      supportAddress: "https://a.example/x/help.html",
    });
  });

  it("choose Microsoft's office.js when asked, or another copy of it", () => {
    const elsewhere = "https://cdn.cloud.example/lib/1/hosted/office.js";
    expect(readSettings({ OFFENSIEF_OFFICE_JS: elsewhere }, own).officeJs).toBe(elsewhere);
    expect(readSettings({ OFFENSIEF_OFFICE_JS: "cdn" }, own).officeJs).toBe(microsoftsOfficeJs);
  });

  it.each([
    [{ OFFENSIEF_ADDRESS: "http://a.example" }, "OFFENSIEF_ADDRESS moet een adres met https zijn"],
    [{ OFFENSIEF_ADDRESS: "intranet" }, "OFFENSIEF_ADDRESS moet een adres met https zijn"],
    [{ OFFENSIEF_ADDRESS: "https://a.example/?x=1" }, "zonder ? en #"],
    [{ OFFENSIEF_SUPPORT: "mailto:hulp@a.example" }, "OFFENSIEF_SUPPORT moet een adres met https zijn"],
    [{ OFFENSIEF_OFFICE_JS: "ergens" }, "moet own, cdn of een https-adres van office.js zijn"],
    [{ OFFENSIEF_NAMESPACE: "ANDERS" }, "moet OFFENSIEF of OFFENSIEFDEV zijn"],
  ])("refuse what can't be right, in words: %j", (env, message) => {
    expect(() => readSettings(env, own)).toThrow(message);
  });
});
