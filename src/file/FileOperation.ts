import type { Operation } from "../plan/operation";

const kinds = [
  "addSheet",
  "write",
  "numberFormat",
  "style",
  "styles",
  "columnWidth",
  "rowHeight",
  "freeze",
  "page",
  "addName",
  "rule",
  "groupColumns",
  "select",
] as const satisfies readonly Operation["kind"][];

/** What a file can be made of: all that builds something up, nothing that changes what is there. */
export type FileOperation = Extract<Operation, { kind: (typeof kinds)[number] }>;

/** A plan with another operation in it is a mistake of ours, and never half a file. */
export function fileOperation(operation: Operation): FileOperation {
  if (!isOne(operation)) throw new TypeError(`a file has no ${operation.kind}`);
  return operation;
}

function isOne(operation: Operation): operation is FileOperation {
  return (kinds as readonly string[]).includes(operation.kind);
}
