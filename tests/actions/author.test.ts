import { readAuthor, rememberAuthor } from "../../src/actions/author";
import { today } from "../../src/actions/today";

const give = (storage: unknown) =>
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
function storage() {
  const kept = new Map<string, string>();
  give({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}
afterEach(() => rememberAuthor(""));

describe("who the user says she is", () => {
  it("is remembered on the machine, and nothing else is", () => {
    const kept = storage();
    rememberAuthor("  J. Jansen ");
    expect([readAuthor(), [...kept]]).toEqual(["J. Jansen", [["OffensiefOpgesteldDoor", "J. Jansen"]]]);
  });

  it("is forgotten when she empties it", () => {
    const kept = storage();
    rememberAuthor("J. Jansen");
    rememberAuthor(" ");
    expect([readAuthor(), kept.size]).toEqual(["", 0]);
  });

  it("is kept as long as the page is open where storage is forbidden or missing", () => {
    const forbidden = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const each of [{ getItem: forbidden, setItem: forbidden, removeItem: forbidden }, undefined, null]) {
      give(each);
      rememberAuthor("J. Jansen");
      expect(readAuthor()).toBe("J. Jansen");
    }
  });
});

it("the date of a booking is that of her own day, not of Greenwich", () => {
  expect(today(new Date(2020, 8, 5, 0, 30))).toBe("2020-09-05");
  expect(today(new Date(2020, 11, 31, 23, 30))).toBe("2020-12-31");
});
