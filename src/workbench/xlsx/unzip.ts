import { unzipSync } from "fflate";
import { inWords, limits } from "./limits";
import { XlsxError } from "./XlsxError";

/**
 * The files in a zip, by their paths. What the zip says of itself is looked at first: nothing is unpacked of one that holds too
 * much, or two files of one name, of which programs each read another.
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new XlsxError("This is an old .xls file, or a file with a password.");
  const seen = new Set<string>();
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const path = name.toLowerCase();
        if (seen.has(path))
          throw new XlsxError(`The part ${name} is in the file twice: it is not clear which of them counts.`);
        seen.add(path);
        size += originalSize;
        if (size > limits.unpackedBytes)
          throw new XlsxError(
            `Unpacked the file is larger than ${inWords("unpackedBytes")}: that is more than is opened here.`,
          );
        if (seen.size > limits.parts)
          throw new XlsxError(`The file has more than ${inWords("parts")} parts: that is more than is opened here.`);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError(`This is not an .xlsx file: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}
