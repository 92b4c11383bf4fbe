import { isHostObject, type HostObject } from "./ClassDefinition";
import { apiNotFound, HostError, invalidArgument, itemNotFound, lacking } from "./HostError";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { query } from "./query";

/** What the processor needs of the workbook behind it. */
export interface ProcessorHost {
  root(): HostObject<ProcessorHost>;
  newObject(className: string): HostObject<ProcessorHost> | null;
  settle(): Promise<void>;
  /** Waits for a calculation that is under way. */
  pause(): Promise<void>;
  /** Called before each action; may throw what a test wants to see fail. */
  beforeAction(action: Action, index: number): void;
  afterBatch(): void;
  lacks(member: string): boolean;
  /** Whether the answer to this request is to get lost on its way. */
  losesAnswer(): boolean;
  /** How many bytes a request or an answer may have. */
  payloadLimit(): number;
}

/** Objects that the library asked to keep, by reference id, over batches. */
export class ReferenceStore {
  private readonly kept = new Map<string, HostObject<ProcessorHost>>();
  private next = 1;

  keep(object: HostObject<ProcessorHost>): string {
    const id = `ref:${this.next++}`;
    this.kept.set(id, object);
    return id;
  }
  get(id: string): HostObject<ProcessorHost> | null {
    return this.kept.get(id) ?? null;
  }
  forget(id: string): void {
    this.kept.delete(id);
  }
}

/** Carries out one request in order. A batch is no transaction: what came before a failing action has happened. */
export async function processRequest(
  body: RequestBody,
  host: ProcessorHost,
  references: ReferenceStore,
): Promise<ResponseBody> {
  const batch = new Batch(body.ObjectPaths ?? {}, host, references);
  const results: ActionResult[] = [];
  for (const [index, action] of (body.Actions ?? []).entries()) {
    try {
      host.beforeAction(action, index);
      await host.pause();
      const result = await batch.perform(action);
      if (result !== undefined) results.push({ ActionId: action.Id, Value: result });
    } catch (problem) {
      host.afterBatch();
      const error =
        problem instanceof HostError
          ? problem
          : new HostError("GeneralException", `The host failed: ${String(problem)}`);
      const { code, message, status } = error;
      const location = batch.locationOf(action);
      return {
        Results: results,
        Error: { Code: code, Message: message, ActionIndex: index, Location: location, HttpStatusCode: status },
      };
    }
  }
  host.afterBatch();
  return { Results: results };
}

class Batch {
  private readonly objects = new Map<number, HostObject<ProcessorHost> | null>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly host: ProcessorHost,
    private readonly references: ReferenceStore,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.EnsureUnchanged) return undefined;
    // The library calls its event handlers into being when it sees this answered.
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : this.identity(action.ObjectPathId, object);
      case ActionType.Query:
        return object === null ? null : query(object, action.QueryInfo ?? {}, this.host);
      case ActionType.SetProperty:
        await this.setProperty(this.present(object, action), action);
        return undefined;
      case ActionType.Method:
        // The library keeps a reference to whatever it asked for, found or not.
        if (object === null && action.Name === "_KeepReference") return null;
        return this.callForValue(this.present(object, action), action);
      default:
        throw lacking(`action type ${action.ActionType}`);
    }
  }

  locationOf(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    return `${object?.className ?? this.paths[action.ObjectPathId]?.Name ?? ""}.${action.Name}`;
  }

  private present(object: HostObject<ProcessorHost> | null, action: Action): HostObject<ProcessorHost> {
    if (object === null) throw itemNotFound(`${action.Name} of an object that does not exist`);
    return object;
  }

  private async resolve(pathId: number): Promise<HostObject<ProcessorHost> | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[pathId];
    if (!path) throw invalidArgument(`object path ${pathId}`);
    const object = await this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject<ProcessorHost> | null> {
    if (path.ObjectPathType === PathType.Root) return this.host.root();
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.NewObject) return this.host.newObject(path.Name) ?? fail(lacking(path.Name));
    if (path.ObjectPathType === PathType.Reference) {
      return this.references.get(path.Name) ?? fail(itemNotFound(`reference ${path.Name}`));
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) {
      const child = parent.child(path.Name, this.host);
      const member = `${parent.className}.${path.Name}`;
      if (this.host.lacks(member)) throw apiNotFound(member);
      if (child === undefined) throw lacking(member);
      return child;
    }
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const result = await this.call(parent, name, path.ArgumentInfo);
    if (result === null || result === undefined) return null;
    if (!isHostObject(result)) throw lacking(`${parent.className}.${name} as an object`);
    return result as HostObject<ProcessorHost>;
  }

  private async callForValue(object: HostObject<ProcessorHost>, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.referenceIds.set(action.ObjectPathId, this.references.keep(object));
      return undefined;
    }
    if (action.Name === "_RemoveReference") return undefined;
    const result = await this.call(object, action.Name, action.ArgumentInfo);
    return result === undefined ? null : result;
  }

  private async call(
    object: HostObject<ProcessorHost>,
    name: string,
    info: ArgumentInfo | undefined,
  ): Promise<unknown> {
    const member = `${object.className}.${name}`;
    const method = object.method(name);
    if (this.host.lacks(member)) throw apiNotFound(member);
    if (!method) throw lacking(member);
    return method(await this.argumentsOf(info), this.host);
  }

  /** Plain values, or the targets of the objects that an argument refers to. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const id = ids[index];
      values.push(typeof id === "number" && id !== 0 ? (await this.resolve(id))?.target : value);
    }
    return values;
  }

  private async setProperty(object: HostObject<ProcessorHost>, action: Action): Promise<void> {
    const member = `${object.className}.${action.Name}`;
    const property = object.property(action.Name);
    if (this.host.lacks(member)) throw apiNotFound(member);
    if (!property) throw lacking(member);
    if (!property.set) throw new HostError("InvalidOperation", `${member} is read-only.`);
    await property.set(action.ArgumentInfo?.Arguments?.[0]);
  }

  private identity(pathId: number, object: HostObject<ProcessorHost>): object {
    const reference = this.referenceIds.get(pathId);
    return {
      ...(object.id === null ? {} : { _Id: object.id, Id: object.id }),
      ...(reference === undefined || !object.keepsReference ? {} : { _ReferenceId: reference }),
    };
  }
}

function fail(error: HostError): never {
  throw error;
}
