import { formatChange } from "../letter/formatAmount";
import { euro, type Euro } from "../letter/amount";
import type { Verdict } from "../letter/deviation";

/** Whether a scenario fits what was announced, in Dutch as the sheets say it. */
export type ScenarioVerdict =
  Verdict | "verschoven; meerjarig saldo 0" | "tussen thema's, totaal 0" | "verschoven en tussen thema's, totaal 0";

/** What a verdict rests on; amounts in whole euros, null where nothing is announced. */
export interface VerdictGrounds {
  readonly difference: Euro | null;
  readonly ofChanges: Euro | null;
  readonly balance: Euro;
  /** The part of the balance that is kasschuif, and whether all kasschuif of the theme comes to 0 over the years. */
  readonly shift: Euro;
  readonly shiftAddsUp: boolean;
  /** The part of the balance that is herschikking, and whether all herschikking comes to 0 in this column. */
  readonly reallocation: Euro;
  readonly reallocationAddsUp: boolean;
  /** What rounding of the announced amount can explain. */
  readonly margin: Euro;
}

export interface Judgement {
  readonly verdict: ScenarioVerdict;
  /** The amount that does not fit; 0 with any other verdict. */
  readonly misfit: Euro;
}

/** Changes must fit to the euro, but for money that only moves between years or themes; the letter's own rounding may stay. */
export function judge(grounds: VerdictGrounds): Judgement {
  const { difference, ofChanges, balance, shift, reallocation, margin } = grounds;
  if (difference === null) return fits("geen aangekondigd bedrag");
  if (balance !== 0) return moved(grounds) ?? misfits(balance);
  if (ofChanges !== 0 && ofChanges !== null) return misfits(ofChanges);
  if (difference === 0) return fits("sluit aan");
  return Math.abs(difference) <= margin ? fits("sluit aan, afrondingsverschil") : misfits(difference);

  function moved({ shiftAddsUp, reallocationAddsUp }: VerdictGrounds): Judgement | null {
    if (balance !== shift + reallocation) return null;
    if ((shift !== 0 && !shiftAddsUp) || (reallocation !== 0 && !reallocationAddsUp)) return null;
    if (reallocation === 0) return fits("verschoven; meerjarig saldo 0");
    return fits(shift === 0 ? "tussen thema's, totaal 0" : "verschoven en tussen thema's, totaal 0");
  }
}

/** As a cell shows it. @example verdictText({ verdict: "sluit niet aan", misfit: euro(4_500_000) }) // "sluit niet aan (+4,5)" */
export function verdictText({ verdict, misfit }: Judgement): string {
  return misfit === 0 ? verdict : `${verdict} (${verdictAmount(misfit)})`;
}

/** An amount as Excel's FIXED writes it in a verdict: one decimal, three or six where it needs them, with a hyphen for minus. */
export function verdictAmount(amount: Euro): string {
  const decimals = amount % 100_000 === 0 ? 1 : amount % 1000 === 0 ? 3 : 6;
  const [whole = "", fraction = ""] = formatChange(amount).replace("−", "-").split(",");
  return `${whole},${fraction.padEnd(decimals, "0")}`;
}

function fits(verdict: ScenarioVerdict): Judgement {
  return { verdict, misfit: euro(0) };
}

function misfits(misfit: Euro): Judgement {
  return { verdict: "sluit niet aan", misfit };
}
