import { playSteps } from "../../support/playSteps";

/** A booking whose form is not that of its kind: the pane would have no field for what is given. */
it("says which form a kind has", async () => {
  const book = (form: string, kind: string) => ({
    pane: { book: { scenario: "S1", form, kind, line: "MIT/Politie" } },
  });
  const lines = await playSteps(
    [
      { pane: { newScenario: { title: "Najaar" } } },
      book("line", "taakstelling"),
      book("line", "loonbijstelling"),
      book("spread", "overig"),
    ],
    __dirname,
  );
  expect(lines.map(({ error }) => error)).toEqual([
    undefined,
    expect.stringMatching(/kind "taakstelling".*form "spread", not of "line": give "form":"spread"/),
    expect.stringMatching(/form "indexation", not of "line": give "form":"indexation"/),
    expect.stringMatching(/form "line", not of "spread": give "form":"line"/),
  ]);
});
