import { unzlibSync } from "fflate";

/** The pixels of a PNG with 8 bits a channel, as the icons have: [red, green, blue, alpha], from 0 to 255. */
export function readPng(bytes: Uint8Array): { width: number; height: number; pixels: readonly number[][] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const channels = { 2: 3, 6: 4 }[view.getUint8(25)];
  if (view.getUint8(24) !== 8 || channels === undefined) throw new Error("Only RGB and RGBA with 8 bits a channel");
  const data = unzlibSync(join(dataChunks(bytes, view)));
  const stride = width * channels;
  const lines: number[][] = [];
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1);
    const raw = data.subarray(start + 1, start + 1 + stride);
    lines.push(unfiltered(raw, data[start] ?? 0, lines[row - 1] ?? [], channels));
  }
  const pixels = lines.flatMap((line) =>
    Array.from({ length: width }, (_, x) => [...line.slice(x * channels, (x + 1) * channels), 255].slice(0, 4)),
  );
  return { width, height, pixels };
}

function dataChunks(bytes: Uint8Array, view: DataView): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IDAT") found.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return found;
}

/** Undoes a line's filter: https://www.w3.org/TR/png/#9Filters */
function unfiltered(raw: Uint8Array, filter: number, above: readonly number[], channels: number): number[] {
  const line: number[] = [];
  raw.forEach((value, index) => {
    const left = line[index - channels] ?? 0;
    const up = above[index] ?? 0;
    const corner = index < channels ? 0 : (above[index - channels] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line.push((value + guess) & 255);
  });
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
