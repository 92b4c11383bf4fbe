import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import { readXlsx } from "../xlsx/readXlsx";
import type { Host } from "./Host";

/** A workbook that the add-in made; it is shown once it is opened. */
export interface CreatedWorkbook {
  readonly id: string;
  /** The .xlsx file that the add-in gave; null for an empty workbook. */
  readonly bytes: Uint8Array | null;
  isOpen: boolean;
}

const definition: ClassDefinition<CreatedWorkbook, Host> = {
  name: "WorkbookCreated",
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    Open: (created, _args, host) => {
      created.isOpen = true;
      host.onWorkbookOpened(created);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.application: the file comes as base64 text; none makes an empty workbook. */
export async function createWorkbook(base64: unknown, host: Host): Promise<HostObject<Host>> {
  const bytes = typeof base64 === "string" && base64 !== "" ? await readable(base64) : null;
  const created: CreatedWorkbook = { id: `{workbook-${host.createdWorkbooks.length + 1}}`, bytes, isOpen: false };
  host.createdWorkbooks.push(created);
  return bind(definition, created, host);
}

export function createdWorkbook(id: unknown, host: Host): HostObject<Host> {
  const found = host.createdWorkbooks.find((each) => each.id === id);
  if (!found) throw invalidArgument(`there is no workbook ${String(id)}`);
  return bind(definition, found, host);
}

/** Excel refuses what is no workbook. */
async function readable(base64: string): Promise<Uint8Array> {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    await readXlsx(bytes);
    return bytes;
  } catch (error) {
    throw invalidArgument(`the file: ${error instanceof Error ? error.message : String(error)}`);
  }
}
