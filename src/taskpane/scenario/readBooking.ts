import { euro, type Euro } from "../../letter/amount";
import type { Booking } from "../../scenario/Booking";
import { columnsOf, type Horizon } from "../../scenario/horizon";
import { mutationIn } from "../../scenario/Mutation";
import type { BookingFields, YearFields } from "./BookingFields";
import { isTypedProblem, typedAmount, typedPercentage, type TypedNumberProblem } from "./typedAmount";

/** What is wrong with a field, and which. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: TypedNumberProblem | { readonly kind: "noLine" } | { readonly kind: "badShare" };
}

/** The ids of the fields that a form has one of. */
export const fieldIds = {
  amount: "amount",
  percentage: "percentage",
  share: "share",
  lines: "lines",
  line: "line",
} as const;

/**
 * What was typed, as a booking in whole euros. Whether it can be booked is for the booking itself to say.
 * @param mark the decimal mark of the user's language
 */
export function readBooking(fields: BookingFields, horizon: Horizon, mark: "," | "."): Booking | FieldProblem {
  switch (fields.form) {
    case "reversal":
      return fields;
    case "line":
    case "announced": {
      const amount = amountIn(fields.amount, fieldIds.amount, mark);
      return isFieldProblem(amount) ? amount : { ...fields, ...years(fields), amount };
    }
    case "cashShift": {
      const amounts = amountsIn(fields.years, mark);
      return isFieldProblem(amounts)
        ? amounts
        : { form: "cashShift", key: fields.key, years: amounts.map(({ year, amount }) => ({ year, amount })) };
    }
    case "reallocation": {
      const amounts = amountsIn(fields.legs, mark);
      return isFieldProblem(amounts)
        ? amounts
        : { form: "reallocation", ...years(fields), legs: amounts.map(({ key, amount }) => ({ key, amount })) };
    }
    case "indexation": {
      const percentage = percentageIn(fields.percentage, fieldIds.percentage, mark);
      if (isFieldProblem(percentage)) return percentage;
      const share = percentageIn(fields.share, fieldIds.share, mark);
      if (isFieldProblem(share)) return share;
      // A share is kept in ten-thousandths.
      const part = Math.round(share * 100);
      if (share <= 0 || share > 100 || Math.abs(share * 100 - part) > 1e-6)
        return { field: fieldIds.share, problem: { kind: "badShare" } };
      if (fields.keys.length === 0) return { field: fieldIds.lines, problem: { kind: "noLine" } };
      const asked = years(fields);
      const columns = columnsOf(horizon).filter((column) => mutationIn({ ...asked, amount: euro(1) }, column) === 1);
      return {
        form: "indexation",
        kind: fields.kind,
        percentage,
        share: part / 10_000,
        keys: fields.keys,
        columns,
      };
    }
    case "spread":
      return readSpread(fields, horizon, mark);
  }
}

/** Amounts per year are for all columns of the scenario, the structural one too: an empty one is nil. */
function readSpread(
  fields: Extract<BookingFields, { form: "spread" }>,
  horizon: Horizon,
  mark: "," | ".",
): Booking | FieldProblem {
  const { perYear, kind, belowZero } = fields;
  const given = perYear ? amountsIn(perYear, mark) : amountIn(fields.amount, fieldIds.amount, mark);
  if (isFieldProblem(given)) return given;
  if (fields.parts.length === 0) return { field: fieldIds.lines, problem: { kind: "noLine" } };
  const parts: (Euro | readonly Euro[])[] = [];
  for (const part of fields.way === "byHand" ? fields.parts : []) {
    const read = amountsIn(perYear ? part.perYear : [part], mark);
    if (isFieldProblem(read)) return read;
    const amounts = read.map(({ amount }) => amount);
    parts.push(perYear ? amounts : (amounts[0] ?? euro(0)));
  }
  return {
    form: "spread",
    kind,
    amount: typeof given === "number" ? given : given.map(({ amount }) => amount),
    keys: fields.parts.map(({ key }) => key),
    ...(perYear ? { from: horizon.first, to: "onwards" } : years(fields)),
    way: fields.way === "byHand" ? { byHand: parts } : fields.way,
    belowZero,
  };
}

export function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === "object" && value !== null && "field" in value;
}

/** What amounts come to together, as far as they can be read: for the sum below them while they are typed. */
export function sumSoFar(amounts: readonly string[], mark: "," | "."): Euro {
  const read = amounts.map((text) => typedAmount(text, mark));
  return euro(read.reduce<number>((sum, amount) => sum + (isTypedProblem(amount) ? 0 : amount), 0));
}

function years({ from, to }: YearFields): { readonly from: number; readonly to: number | "onwards" } {
  const first = Number(from);
  return { from: first, to: to === "onwards" ? "onwards" : to === "" ? first : Number(to) };
}

function amountIn(text: string, field: string, mark: "," | "."): Euro | FieldProblem {
  const amount = typedAmount(text, mark);
  return isTypedProblem(amount) ? { field, problem: amount } : amount;
}

function percentageIn(text: string, field: string, mark: "," | "."): number | FieldProblem {
  const percentage = typedPercentage(text, mark);
  return isTypedProblem(percentage) ? { field, problem: percentage } : percentage;
}

/** An empty field among several is nil. */
function amountsIn<Row extends { readonly id: string; readonly amount: string }>(
  rows: readonly Row[],
  mark: "," | ".",
): readonly (Omit<Row, "amount"> & { readonly amount: Euro })[] | FieldProblem {
  const read: (Omit<Row, "amount"> & { readonly amount: Euro })[] = [];
  for (const row of rows) {
    const amount = row.amount.trim() === "" ? euro(0) : amountIn(row.amount, row.id, mark);
    if (isFieldProblem(amount)) return amount;
    read.push({ ...row, amount });
  }
  return read;
}
