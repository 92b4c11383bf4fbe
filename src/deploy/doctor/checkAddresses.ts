import { addressOf, filesOf } from "../manifest/checkManifest";
import { fault, good, type Finding } from "./Finding";

/** Asks an address: its HTTP status, or why there is none ("certificate", "refused" …). */
export type Ask = (address: string) => Promise<number | string>;

/** Every address of a manifest, asked for one by one. */
export async function checkAddresses(manifest: string, ask: Ask): Promise<Finding[]> {
  const base = addressOf(manifest);
  const files = filesOf(manifest);
  const answers = await Promise.all(files.map(async (file) => ({ file, answer: await ask(`${base}/${file}`) })));
  const wrong = answers.filter(({ answer }) => answer !== 200);
  if (wrong.length === 0) return [good(`Alle ${files.length} adressen van het manifest antwoorden.`)];
  if (wrong.length === files.length) {
    const [first] = wrong;
    return [
      fault(
        `Geen enkel adres onder ${base} antwoordt (${first?.answer ?? ""}).`,
        base.includes("localhost")
          ? "npm run certs en npm start; meldt de browser iets over het certificaat, vertrouw het dan eerst."
          : "Kijk of de webserver draait, of het certificaat wordt vertrouwd en of de map site er staat.",
      ),
    ];
  }
  return wrong.map(({ file, answer }) =>
    fault(`${base}/${file}: ${answer}`, "Bouw opnieuw (npm run build, of npm run package) en zet alle bestanden neer."),
  );
}
