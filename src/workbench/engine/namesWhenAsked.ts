import { DefinedNamesService } from "./univer";

/** The members of Univer's names that find one by its text. */
interface Names {
  _updateCache(unitId: string): void;
  getValueByName(unitId: string, name: string): unknown;
}

/** Univer 0.25 makes its index of all names anew for each name that comes, dozens at a time. Here when one is asked for. */
export function namesWhenAsked(): void {
  const names = DefinedNamesService.prototype as unknown as Names;
  const { _updateCache: update, getValueByName: find } = names;
  const stale = new WeakMap<Names, Set<string>>();
  names._updateCache = function (this: Names, unitId) {
    stale.set(this, (stale.get(this) ?? new Set()).add(unitId));
  };
  names.getValueByName = function (this: Names, unitId, name) {
    if (stale.get(this)?.delete(unitId)) update.call(this, unitId);
    return find.call(this, unitId, name);
  };
}
