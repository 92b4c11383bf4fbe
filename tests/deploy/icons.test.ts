import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbon } from "../../src/deploy/manifest/ribbon";
import { readPng } from "../support/readPng";
import { root } from "../support/nodeHost";

const folder = join(root, "assets");
const names = [...new Set(ribbon.flatMap(({ icon, controls }) => [icon, ...controls.map((each) => each.icon)]))];

/** Office's ribbon, light and dark. */
const backgrounds = { light: [255, 255, 255], dark: [38, 38, 38] };

/** How bright a colour is, by WCAG: 0 to 1. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Which share of an icon's own pixels stands out from the ribbon: contrast 3 to 1, as WCAG asks of what has a meaning. */
function standsOut(pixels: readonly number[][], background: readonly number[]): number {
  const drawn = pixels.filter(([, , , alpha = 0]) => alpha > 64);
  const clear = drawn.filter(([red = 0, green = 0, blue = 0, alpha = 0]) => {
    const seen = [red, green, blue].map(
      (part, index) => (part * alpha + (background[index] ?? 0) * (255 - alpha)) / 255,
    );
    const [bright = 0, dim = 0] = [luminance(seen), luminance(background)].sort((a, b) => b - a);
    return (bright + 0.05) / (dim + 0.05) >= 3;
  });
  return clear.length / drawn.length;
}

describe("the icons", () => {
  it("have the size in their name", () => {
    const wrong = readdirSync(folder)
      .filter((file) => file.endsWith(".png"))
      .filter((file) => {
        const { width, height } = readPng(readFileSync(join(folder, file)));
        return file !== file.replace(/-\d+\.png$/, `-${width}.png`) || width !== height;
      });
    expect(wrong).toEqual([]);
  });

  it.each(names)("read at 16 pixels in light and dark: %s", (name) => {
    const { pixels } = readPng(readFileSync(join(folder, `${name}-16.png`)));
    expect(standsOut(pixels, backgrounds.light)).toBeGreaterThan(0.25);
    expect(standsOut(pixels, backgrounds.dark)).toBeGreaterThan(0.25);
  });

  it("would not read in the blue that they first had", () => {
    const blue = Array.from({ length: 50 }, () => [43, 108, 176, 255]);
    expect(standsOut(blue, backgrounds.dark)).toBe(0);
  });
});
