import { columnOf, here } from "./excelTables";
import { scenarioWords as words } from "./scenarioWords";

/** What the ledger works out of each row: as headers of columns, and as names in formulas elsewhere. */
export const calculated = {
  check: "Controle",
  key: "Sleutel",
  from: "Van",
  to: "Tot",
  overYears: "Meerjarig",
  outside: "Buiten",
  fault: "Fout",
} as const;

/** Stands for "e.v." where years are compared. */
export const forever = 9999;

/**
 * The native formulas of the calculated columns, in the table's order. Free text is never a criterion: names are
 * compared with `=`, which knows no wildcards, and only codes and numbers of ours go into SUMIFS.
 */
export function ledgerFormulas(kindsRange: string): readonly { readonly header: string; readonly formula: string }[] {
  const scenario = (header: string) =>
    `SUMPRODUCT((${columnOf("register", words.code)}=${here("Scenario")})*${columnOf("register", header)})`;
  const first = scenario("Van");
  const last = scenario("Tot");
  const amount = here("Bedrag");
  const from = here(calculated.from);
  const to = here(calculated.to);
  return [
    { header: calculated.check, formula: `=${checkFormula(kindsRange)}` },
    {
      header: calculated.key,
      formula: `=SUMPRODUCT((${columnOf("lines", "Thema")}=${here("Thema")})*(${columnOf("lines", "Post")}=${here("Post")})*${columnOf("lines", "Nr")})`,
    },
    { header: calculated.from, formula: `=IFERROR(VALUE(${here("Jaar")}),0)` },
    {
      header: calculated.to,
      formula: `=IF(${here("T/m")}="",${from},IF(${here("T/m")}="e.v.",${forever},IFERROR(VALUE(${here("T/m")}),0)))`,
    },
    {
      header: calculated.overYears,
      formula: `=IF(AND(ISNUMBER(${amount}),${to}<${forever},${to}>=${from}),${amount}*(${to}-${from}+1),0)`,
    },
    {
      header: calculated.outside,
      formula: `=IF(${from}<${first},1,IF(${to}=${forever},IF(${from}>${last}+1,1,0),IF(${to}>${last},1,0)))`,
    },
    {
      header: calculated.fault,
      formula: `=IF(OR(${here(calculated.check)}="",${here(calculated.check)}="${words.inOrder}",${here(calculated.check)}="${words.noExplanation}"),0,1)`,
    },
  ];
}

/** What is wrong with a row and what to do, in words; the first thing that is wrong. */
function checkFormula(kindsRange: string): string {
  const from = here(calculated.from);
  const to = here(calculated.to);
  const kind = here("Soort");
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
  const checks: readonly (readonly [string, string])[] = [
    [`AND(${here("Scenario")}="",${here("Thema")}="",${here("Post")}="",${here("Bedrag")}="")`, ""],
    [`${isCode}=0`, "scenario onbekend: kies een code uit de lijst"],
    [`${here(calculated.key)}=0`, "thema met deze post onbekend: kies beide uit de lijst"],
    [`NOT(ISNUMBER(${here("Nr")}))`, "nr ontbreekt: geef de mutatie een nummer"],
    [`NOT(ISNUMBER(${here("Bedrag")}))`, "bedrag is geen getal: typ het in EUR mln"],
    [`OR(${from}<1900,${from}>2200,${from}<>INT(${from}))`, "jaar is geen jaartal: typ bijvoorbeeld 2021"],
    [
      `AND(${to}<>${forever},OR(${to}<1900,${to}>2200,${to}<>INT(${to})))`,
      "t/m is geen jaartal en geen e.v.: verbeter of maak leeg",
    ],
    [`${to}<${from}`, "t/m ligt voor jaar: draai ze om"],
    [`SUMPRODUCT((${kindsRange}=${kind})*1)=0`, "soort onbekend: kies er een uit de lijst"],
    [`${here(calculated.outside)}=1`, "valt buiten de jaren van het scenario: kies daar meer jaren"],
    [`AND(${kind}="kasschuif",${to}=${forever})`, "kasschuif kan niet structureel zijn: vul t/m in"],
    [
      `IF(${kind}="kasschuif",${sum(calculated.overYears, "kasschuif", sameLine)}<>0,FALSE)`,
      "kasschuif telt niet op tot 0: vul de regels van dit nummer aan",
    ],
    [
      `IF(${kind}="herschikking",OR(${sum("Bedrag", "herschikking", inYear(from))}<>0,${sum("Bedrag", "herschikking", inYear(to))}<>0),FALSE)`,
      "herschikking telt per jaar niet op tot 0: vul de regels van dit nummer aan",
    ],
    [`${twins}>1`, "dubbel: dezelfde regel staat er vaker; verwijder er een of geef een ander nummer"],
    [
      `AND(${here("Tegenboeking van")}="",${isFrozen}>0,${here("Nr")}>${lastNumber})`,
      "stand is vastgelegd: alleen tegenboeken kan nog",
    ],
    [`${here("Toelichting")}=""`, words.noExplanation],
  ];
  const nested = checks.map(([wrong, text]) => `IF(${wrong},"${text}",`).join("");
  return `${nested}"${words.inOrder}"${")".repeat(checks.length)}`;
}
