import type { Area, Operation, Plan } from "./operation";

/**
 * Brings the areas of a sheet that get the same style together in one operation, at the place of the first: far less
 * goes over the wire. Where areas overlap, the order in which styles first occur decides, so a plan lists its styles
 * in the same order for every table.
 */
export function mergeStyles(plan: Plan): Plan {
  const groups = new Map<string, Area[]>();
  const merged: Operation[] = [];
  for (const operation of plan) {
    if (operation.kind !== "style") {
      merged.push(operation);
      continue;
    }
    const key = `${operation.area.sheet}|${JSON.stringify(operation.style)}`;
    const known = groups.get(key);
    if (known) {
      known.push(operation.area);
      continue;
    }
    const areas = [operation.area];
    groups.set(key, areas);
    merged.push({ kind: "styles", areas, style: operation.style });
  }
  return merged;
}
