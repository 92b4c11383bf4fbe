import { fault, good, warning, type Finding } from "./Finding";

/** What is true of this machine; looked up by the command, so that it can be put in a test. */
export interface Machine {
  readonly nodeVersion: string;
  /** The lowest version of Node that the project takes: "20.11". */
  readonly nodeWanted: string;
  readonly platform: NodeJS.Platform;
  readonly certificate: boolean;
  /** What answers on the port of the development server. */
  readonly port: "free" | "ours" | "http" | "other";
}

/** Node, certificate and port: what a developer needs before Excel can load anything. */
export function checkMachine({ nodeVersion, nodeWanted, platform, certificate, port }: Machine): Finding[] {
  return [
    atLeast(nodeVersion, nodeWanted)
      ? good(`Node ${nodeVersion}`)
      : fault(`Node ${nodeVersion} is te oud.`, `Installeer Node ${nodeWanted} of nieuwer.`),
    ["win32", "darwin"].includes(platform)
      ? good("Excel zelf kan op deze machine draaien.")
      : warning("Op Linux draait geen Excel.", "Gebruik de werkbank (npm start) of Excel op het web."),
    certificate
      ? good("Het ontwikkelcertificaat is geïnstalleerd en geldig.")
      : fault(
          "Er is geen geldig ontwikkelcertificaat; Excel weigert http.",
          "npm run certs, en start daarna npm start opnieuw. Het certificaat is 30 dagen geldig.",
        ),
    portFinding(port),
  ];
}

function portFinding(port: Machine["port"]): Finding {
  if (port === "ours") return good("npm start draait op poort 3000.");
  if (port === "free") return warning("Er draait niets op poort 3000.", "npm start, en laat dat venster open.");
  if (port === "http")
    return fault("npm start draait zonder certificaat, op http.", "npm run certs, en start npm start daarna opnieuw.");
  return fault(
    "Poort 3000 is van een ander programma; npm start wijkt dan uit, maar het manifest wijst naar 3000.",
    "Sluit dat programma (Windows: netstat -ano | findstr :3000; Mac en Linux: lsof -i :3000).",
  );
}

/** @example atLeast("20.9.0", "20.11") // false */
function atLeast(version: string, wanted: string): boolean {
  const [parts, least] = [version, wanted].map((each) => each.split(".").map(Number)) as [number[], number[]];
  for (let index = 0; index < least.length; index++) {
    const difference = (parts[index] ?? 0) - (least[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
