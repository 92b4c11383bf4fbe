import { request } from "node:https";

/** What a server sends with a file, without what says when and how much. */
export function headersAt(address: string): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request(address, { rejectUnauthorized: false }, (response) => {
      const {
        date,
        etag,
        connection,
        "last-modified": modified,
        "content-length": size,
        ...headers
      } = response.headers;
      void [date, etag, connection, modified, size];
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers });
    })
      .on("error", reject)
      .end();
  });
}
