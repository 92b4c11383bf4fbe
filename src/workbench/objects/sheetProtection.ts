import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError } from "../protocol/HostError";
import type { Host } from "./Host";

const definition: ClassDefinition<string, Host> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (sheetId, host) => host.model.sheet(sheetId).protection.protected },
    Options: { get: (sheetId, host) => host.model.sheet(sheetId).protection.options },
  },
  methods: {
    // Throws when the sheet already is in that state (office-js #6784).
    Protect: (sheetId, [options, password], host) => {
      const { protection } = host.model.sheet(sheetId);
      if (protection.protected) throw new HostError("AccessDenied", "The sheet is already protected.");
      protection.protected = true;
      protection.options = (options ?? {}) as Record<string, boolean | string>;
      protection.password = typeof password === "string" ? password : null;
    },
    Unprotect: (sheetId, [password], host) => {
      const { protection } = host.model.sheet(sheetId);
      if (!protection.protected) throw new HostError("InvalidOperation", "The sheet is not protected.");
      if (protection.password !== null && protection.password !== password)
        throw new HostError("AccessDenied", "The password is wrong.");
      protection.protected = false;
    },
  },
};

export function sheetProtection(sheetId: string, host: Host): HostObject<Host> {
  return bind(definition, sheetId, host);
}
