/** What Excel answers when it refuses, with its own error codes. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "UnsupportedOperation";

const statuses: Readonly<Partial<Record<HostErrorCode, number>>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

/** A member that this host lacks: the answer names it, and is never silence. */
export function lacking(member: string): HostError {
  return new HostError("NotImplemented", `The workbench's host has no ${member}.`);
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

/** What an Excel answers that is too old for a member. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The API ${member} is not found in this version of Excel.`);
}
