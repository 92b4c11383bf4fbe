import type { HostObject } from "./ClassDefinition";
import { apiNotFound, HostError, lacking } from "./HostError";
import type { QueryInfo } from "./messages";
import type { ProcessorHost } from "./RequestProcessor";

/** Answers a `load`: the asked properties by their capitalised names, nested ones nested, a collection's under `_Items`. */
export async function query(object: HostObject<ProcessorHost>, info: QueryInfo, host: ProcessorHost): Promise<object> {
  const items = object.items(host);
  const names = info.Select ?? [];
  if (!items) return select(object, names, host);
  const from = info.Skip ?? 0;
  const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  const own = names.filter((name) => object.property(capitalised(name.split("/")[0] ?? "")) !== null);
  const ofItems = names.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//i, ""));
  const values: object[] = [];
  for (const item of shown)
    values.push({ ...(item.id === null ? {} : { _Id: item.id }), ...(await select(item, ofItems, host)) });
  return { ...(own.length > 0 ? await select(object, own, host) : {}), _Items: values };
}

async function select(
  object: HostObject<ProcessorHost>,
  names: readonly string[],
  host: ProcessorHost,
): Promise<object> {
  // `load("items")` arrives as "*".
  const everything = names.length === 0 || names.includes("$all") || names.includes("*");
  const asked = everything ? object.propertyNames : names;
  const answer: Record<string, unknown> = {};
  for (const [head, rests] of grouped(asked)) {
    // Of what isn't there nothing is asked: the library knows it by then.
    if (head === "IsNullObject") {
      answer[head] = false;
      continue;
    }
    const own = rests.filter((rest) => rest === "").length > 0 ? object.property(head) : null;
    if (own && host.lacks(`${object.className}.${head}`)) {
      // A load without names gives what this Excel has.
      if (everything) continue;
      throw apiNotFound(`${object.className}.${head}`);
    }
    if (own) {
      if (own.calculated) await host.settle();
      answer[head] = own.get ? own.get() : null;
      continue;
    }
    const child = object.child(head, host);
    if (child === undefined) throw lacking(`${object.className}.${head}`);
    if (child === null) throw new HostError("ItemNotFound", `${object.className}.${head} does not exist.`);
    answer[head] = await query(child, { Select: rests.filter((rest) => rest !== "") }, host);
  }
  return answer;
}

/** "format/fill/color" belongs under "Format", with the rest "fill/color". */
function grouped(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [head = "", ...rest] = name.split("/");
    const key = capitalised(head);
    groups.set(key, [...(groups.get(key) ?? []), rest.join("/")]);
  }
  return groups;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
