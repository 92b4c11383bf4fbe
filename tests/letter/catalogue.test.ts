import fc from "fast-check";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { findLine, findStaff, findTheme, isLetterError } from "../../src/letter/catalogue";
import { errorText } from "../../src/letter/errors";
import { formatAmount } from "../../src/letter/formatAmount";
import { parseMillions } from "../../src/letter/parseMillions";

const words = letter.themes.flatMap((theme) => [theme.name, ...theme.aliases].map((word) => ({ word, id: theme.id })));
const lineWords = letter.themes.flatMap((theme) =>
  theme.lines.flatMap((line) => [line.name, ...line.aliases].map((word) => ({ theme, word, id: line.id }))),
);

/** The word as a hurried user types it: other case, accents, punctuation and spaces. */
function mangled(word: string): fc.Arbitrary<string> {
  const noise = fc.constantFrom("", " ", "-", ".", "  ", "'");
  return fc
    .tuple(
      ...[...word].map((letter) =>
        fc.tuple(fc.boolean(), noise).map(([upper, extra]) => (upper ? letter.toUpperCase() : letter) + extra),
      ),
    )
    .map((parts) => parts.join(""));
}

describe("finding a theme or line", () => {
  it("finds every theme by every name, however it is typed", () => {
    const typed = fc.constantFrom(...words).chain(({ word, id }) => mangled(word).map((text) => ({ text, id })));
    fc.assert(fc.property(typed, ({ text, id }) => expect(findTheme(letter, text)).toMatchObject({ id })));
  });

  it("finds every line of a theme by every name, however it is typed", () => {
    const typed = fc.constantFrom(...lineWords).chain((each) => mangled(each.word).map((text) => ({ ...each, text })));
    fc.assert(fc.property(typed, ({ theme, text, id }) => expect(findLine(theme, text)).toMatchObject({ id })));
  });

  it("never guesses: any other text gives an error with the choices or one suggestion", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findTheme(letter, text);
        if (isLetterError(found)) expect(errorText(found)).toMatch(/Kies uit: .*MIT|Bedoelt u/);
      }),
    );
  });

  it("names the nearest on a typing slip", () => {
    const error = findLine(letter.themes[1]!, "Rechtsprak");
    expect(isLetterError(error) && errorText(error)).toContain('Bedoelt u "Rechtspraak"?');
  });

  it("refuses politie's fte with the choices", () => {
    const error = findStaff(letter, "politie");
    expect(isLetterError(error) && errorText(error)).toBe(
      '"politie" past bij meer dan één onderdeel. Kies uit: Informatieorganisatie; Adviseurs; Teams; MIT.',
    );
  });
});

describe("amounts", () => {
  it("are read and shown without ever losing a euro", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (euros) => {
        const whole = Math.floor(euros / 1_000_000);
        const text = `${whole},${String(euros % 1_000_000).padStart(6, "0")}`;
        expect(parseMillions(text)).toBe(euros);
        expect(parseMillions(formatAmount(parseMillions(text)))).toBe(euros);
      }),
    );
  });

  it.each(["", "3.9", "-1", "3,9 mln", "1,1234567", "abc"])("refuse %p", (text) => {
    expect(() => parseMillions(text)).toThrow(expect.objectContaining({ name: "RangeError" }));
  });
});
