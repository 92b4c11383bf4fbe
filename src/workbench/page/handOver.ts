/** What one page leaves for the next: a file to open, or words to say. */
export interface HandedOver {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly message: string | null;
}

const place = "offensief-werkbank";

/**
 * Leaves something for the page as it starts again. Another workbook is another page: the grid keeps stores of its own
 * for all workbooks of a page, and mixes them up. In IndexedDB, since a file may be large.
 */
export async function leaveForNextPage(item: HandedOver): Promise<void> {
  const store = await openStore();
  await finished(store.put(item, place));
}

/** Takes what the page before left; null where there is nothing. */
export async function takeFromLastPage(): Promise<HandedOver | null> {
  const found = await finished<unknown>((await openStore()).get(place));
  if (found === undefined) return null;
  await finished((await openStore()).delete(place));
  return found as HandedOver;
}

async function openStore(): Promise<IDBObjectStore> {
  const request = indexedDB.open(place, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(place);
  const database = await finished(request);
  return database.transaction(place, "readwrite").objectStore(place);
}

function finished<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}
