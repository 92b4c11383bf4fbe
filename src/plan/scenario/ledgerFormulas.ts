import { calculated, faults, forever, overwritten } from "../../scenario/calculatedColumns";
import { doubtChecks, doubtTexts, type DoubtPlaces } from "./doubtChecks";
import { columnOf, here } from "./excelTables";
import { scenarioWords as words } from "./scenarioWords";

/** What the sums of scenarios go by: where a figure was put over one of these, a row may count as something else. */
const workedOut = [calculated.key, calculated.from, calculated.to, calculated.overYears, calculated.outside];

const errorText = "een cel van deze rij, of van het scenario in het overzicht, geeft een fout: verbeter die cel";
/** Years that are read, as the letter's own years are; what is not one of them is 0. */
const years = { first: 1900, last: 2100 };
/** EUR million: what is beyond it was typed in euros, and is not counted. */
const mostMillions = 1_000_000;

/**
 * The native formulas of the calculated columns, in the table's order. Free text is never a criterion: names are
 * compared with `=`, which knows no wildcards, and only codes and numbers of ours go into SUMIFS. No answer is ever an
 * error, whatever stands in a row: a row that can't be counted says so, and does not take the sums along.
 * @param asked where limits of doubt stand; null for a ledger without Klopt, as older versions made it: nothing is asked there
 */
export function ledgerFormulas(
  kindsRange: string,
  asked: DoubtPlaces | null,
): readonly { readonly header: string; readonly formula: string }[] {
  const scenario = (header: string) =>
    `SUMPRODUCT((${columnOf("register", words.code)}=${here("Scenario")})*${columnOf("register", header)})`;
  const first = scenario("Van");
  const last = scenario("Tot");
  const amount = here("Bedrag");
  const from = here(calculated.from);
  const to = here(calculated.to);
  const check = here(calculated.check);
  const isAsked = `IFERROR(AND(ISFORMULA(${check}),LEFT(${check},${words.doubt.length})="${words.doubt}"),FALSE)`;
  const faulty = asked === null ? `${faults.wrong}` : `IF(${isAsked},${faults.doubt},${faults.wrong})`;
  const lineNumber = `SUMPRODUCT((${columnOf("lines", "Thema")}=${here("Thema")})*(${columnOf("lines", "Post")}=${here("Post")})*${columnOf("lines", "Nr")})`;
  return [
    {
      header: calculated.check,
      formula: `=IFERROR(${checkFormula(kindsRange, asked)},"${errorText}")`,
    },
    {
      header: calculated.key,
      formula: `=IFERROR(IF(ABS(${amount})>${mostMillions},0,${lineNumber}),0)`,
    },
    { header: calculated.from, formula: `=${yearFormula(here("Jaar"))}` },
    {
      header: calculated.to,
      formula: `=IFERROR(IF(${from}=0,0,IF(${here("T/m")}="",${from},IF(${here("T/m")}="e.v.",${forever},${yearFormula(here("T/m"))}))),0)`,
    },
    {
      header: calculated.overYears,
      formula: `=IF(AND(ISNUMBER(${amount}),${from}>0,${to}<${forever},${to}>=${from}),${amount}*(${to}-${from}+1),0)`,
    },
    {
      header: calculated.outside,
      formula: `=IFERROR(IF(${from}<${first},1,IF(${to}=${forever},IF(${from}>${last}+1,1,0),IF(${to}>${last},1,0))),1)`,
    },
    {
      header: calculated.fault,
      // Of a row with a scenario "" is what was cleared with the row, not what we say of an empty one.
      formula: `=IF(OR(IFERROR(AND(${here("Scenario")}="",${check}=""),FALSE),IFERROR(AND(ISFORMULA(${check}),OR(${check}="${words.inOrder}",${check}="${words.noExplanation}")),FALSE)),0,${faulty})`,
    },
  ];
}

/**
 * How many of a scenario's rows have something wrong with them: all that no formula finds right, since who empties a row and
 * types in it anew has no formulas there, and the sums don't know it; nor is "right" that was pasted as a figure. `1/` makes
 * errors of all but 1, so that an error in a cell of the ledger is no error here.
 * @param codes the column Scenario
 * @param code a cell, or a text between quotes
 * @param fault the column Fout
 */
export function faultyRows(codes: string, code: string, fault: string): string {
  return `SUMPRODUCT(ISNUMBER(1/(${codes}=${code}))*(1-ISFORMULA(${fault})*ISNUMBER(1/(${fault}=0))))`;
}

/** How many of those have but an amount that is asked about; the same arguments. */
export function doubtedRows(codes: string, code: string, fault: string): string {
  return `SUMPRODUCT(ISNUMBER(1/(${codes}=${code}))*ISFORMULA(${fault})*ISNUMBER(1/(${fault}=${faults.doubt})))`;
}

/** A year from a number, or from text that is just its digits; 0 for anything else. */
function yearFormula(cell: string): string {
  const year = `VALUE(${cell})`;
  const isYear = `AND(TEXT(${year},"0")=TRIM(${cell}),${year}>=${years.first},${year}<=${years.last})`;
  return `IFERROR(IF(${isYear},${year},0),0)`;
}

/** What is wrong with a row and what to do, in words; the first thing that is wrong. */
function checkFormula(kindsRange: string, asked: DoubtPlaces | null): string {
  const right = `IF(${here("Toelichting")}="","${words.noExplanation}","${words.inOrder}")`;
  if (asked === null) return nested(rowChecks(kindsRange), right);
  const { isSettled, checks } = doubtChecks(asked);
  return nested(rowChecks(kindsRange), `IF(${isSettled},${right},${nested(checks, right)})`);
}

/** The text of the first check that is met, else the rest. */
function nested(checks: readonly (readonly [wrong: string, text: string])[], rest: string): string {
  const conditions = checks.map(([wrong, text]) => `IF(${wrong},"${text}",`).join("");
  return `${conditions}${rest}${")".repeat(checks.length)}`;
}

function rowChecks(kindsRange: string): readonly (readonly [wrong: string, text: string])[] {
  const from = here(calculated.from);
  const to = here(calculated.to);
  const kind = here("Soort");
  const amount = here("Bedrag");
  const isCode = `SUMPRODUCT((${columnOf("register", words.code)}=${here("Scenario")})*1)`;
  const lastNumber = `SUMPRODUCT((${columnOf("register", words.code)}=${here("Scenario")})*${columnOf("register", "Laatste nr")})`;
  const isFrozen = `SUMPRODUCT((${columnOf("register", words.code)}=${here("Scenario")})*(${columnOf("register", "Vastgelegd als")}<>""))`;
  const sameNumber = `${columnOf("ledger", "Scenario")},${here("Scenario")},${columnOf("ledger", "Nr")},${here("Nr")}`;
  const sum = (what: string, kindWord: string, ...more: readonly string[]) =>
    `ROUND(SUMIFS(${[columnOf("ledger", what), sameNumber, columnOf("ledger", "Soort"), `"${kindWord}"`, ...more].join(",")}),6)`;
  const inYear = (year: string) =>
    [`${columnOf("ledger", calculated.from)},"<="&${year}`, `${columnOf("ledger", calculated.to)},">="&${year}`].join(
      ",",
    );
  const sameLine = `${columnOf("ledger", calculated.key)},${here(calculated.key)}`;
  const twins = `COUNTIFS(${[
    sameNumber,
    sameLine,
    `${columnOf("ledger", calculated.from)},${from}`,
    `${columnOf("ledger", calculated.to)},${to}`,
    `${columnOf("ledger", "Bedrag")},${here("Bedrag")}`,
  ].join(",")})`;
  const ofNumber = (header: string) =>
    `SUMIFS(${columnOf("ledger", "Bedrag")},${columnOf("ledger", "Scenario")},${here("Scenario")},${columnOf("ledger", header)},${here("Tegenboeking van")})`;
  const [reversed, reversing] = [ofNumber("Nr"), ofNumber("Tegenboeking van")];
  return [
    [`AND(${here("Scenario")}="",${here("Thema")}="",${here("Post")}="",${here("Bedrag")}="")`, ""],
    [
      `NOT(AND(${workedOut.map((header) => `ISFORMULA(${here(header)})`).join(",")}))`,
      `${overwritten}: Ctrl+Z, of klap de kolommen hiernaast open (+) en kopieer Controle t/m Fout van een andere rij`,
    ],
    [`${isCode}=0`, "scenario onbekend: kies een code uit de lijst"],
    [`NOT(ISNUMBER(${amount}))`, "bedrag is geen getal: typ het in EUR mln"],
    [`ABS(${amount})>${mostMillions}`, "bedrag te groot en niet meegeteld: typ het in EUR mln, niet in euro's"],
    [`${here(calculated.key)}=0`, "thema met deze post onbekend: kies beide uit de lijst"],
    [
      `IF(ISNUMBER(${here("Nr")}),OR(${here("Nr")}<1,${here("Nr")}<>INT(${here("Nr")})),TRUE)`,
      "nr ontbreekt: geef de mutatie een heel getal als nummer",
    ],
    [`${from}=0`, "jaar is geen jaartal: typ bijvoorbeeld 2021"],
    [`${to}=0`, "t/m is geen jaartal en geen e.v.: verbeter of maak leeg"],
    [`${to}<${from}`, "t/m ligt voor jaar: draai ze om"],
    [`SUMPRODUCT((${kindsRange}=${kind})*1)=0`, "soort onbekend: kies er een uit de lijst"],
    [`${here(calculated.outside)}=1`, "valt buiten de jaren van het scenario: kies daar meer jaren"],
    [`AND(${kind}="kasschuif",${to}=${forever})`, "kasschuif kan niet structureel zijn: vul t/m in"],
    [
      `IF(${kind}="kasschuif",${sum(calculated.overYears, "kasschuif", sameLine)}<>0,FALSE)`,
      "kasschuif telt niet op tot 0: vul de regels van dit nummer aan",
    ],
    [
      `IF(${kind}="herschikking",OR(${sum("Bedrag", "herschikking", inYear(from))}<>0,${sum("Bedrag", "herschikking", inYear(`(${to}+1)`))}<>0),FALSE)`,
      // What starts in a year and what has ended by the next: where these come to zero, all years do.
      "herschikking telt per jaar niet op tot 0: vul de regels van dit nummer aan",
    ],
    [
      `${twins}>1`,
      "dubbel: dezelfde regel staat er vaker; verwijder er een, of geef een ander nummer als de stand niet is vastgelegd",
    ],
    [
      `AND(${here("Tegenboeking van")}="",${isFrozen}>0,${here("Nr")}>${lastNumber})`,
      "stand is vastgelegd: alleen tegenboeken kan nog",
    ],
    [
      `IF(${here("Tegenboeking van")}="",FALSE,ROUND(${reversed}+${reversing},6)<>0)`,
      "tegenboeking is niet precies het tegendeel: verwijder de regels van dit nummer en boek opnieuw tegen",
    ],
    [
      `ROUND(${amount}*1000000,3)<>ROUND(${amount}*1000000,0)`,
      "bedrag is fijner dan een euro: rond af op zes decimalen",
    ],
  ];
}

/** All that the check of a row can say; another text there was typed. */
export const checkTexts: ReadonlySet<unknown> = new Set<unknown>([
  ...rowChecks("").map(([, text]) => text),
  ...doubtTexts,
  words.noExplanation,
  words.inOrder,
  errorText,
]);
