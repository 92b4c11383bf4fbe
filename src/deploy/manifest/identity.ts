import type { BuildSettings } from "../settings";
import type { Text } from "./ribbon";

/** What tells the editions apart in Excel: separate add-ins, so that one does not spoil files for the other. */
export interface Identity {
  readonly id: string;
  readonly name: Text;
  readonly tab: Text;
}

const identities: Readonly<Record<BuildSettings["edition"], Identity>> = {
  development: {
    id: "7c1d3b52-5b0e-4f0a-9a53-2f6b2f0c4e61",
    name: { nl: "Offensief (ontwikkeling)", en: "Offensief (development)" },
    tab: { nl: "Offensief (ontw.)", en: "Offensief (dev.)" },
  },
  production: {
    id: "d2f0a6c8-31b7-4c6e-8d94-7a5c0e9b1f23",
    name: { nl: "Offensief", en: "Offensief" },
    tab: { nl: "Offensief", en: "Offensief" },
  },
};

export function identityOf({ edition }: Pick<BuildSettings, "edition">): Identity {
  return identities[edition];
}
