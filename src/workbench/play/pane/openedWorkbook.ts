import type { Stage } from "../Stage";

/** Looks which workbooks there are now. @returns gives the file of the one that the add-in has opened since; null: none */
export async function openedSince(stage: Stage): Promise<() => Uint8Array | null> {
  const { host } = await stage.workbook();
  const before = host.createdWorkbooks.length;
  return () => host.createdWorkbooks.slice(before).find(({ isOpen }) => isOpen)?.bytes ?? null;
}
