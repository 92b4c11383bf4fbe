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

/** What stands under Fout where something is the matter; nil where nothing is. */
export const faults = {
  /** The row is wrong. */
  wrong: 1,
  /** It counts as it stands, and its amount is asked about. */
  doubt: 2,
} as const;

/** Stands for "e.v." where years are compared. */
export const forever = 9999;

/** What the check of a row begins with where one of its numbers is not a formula any more. */
export const overwritten = "formule van deze rij overschreven";
