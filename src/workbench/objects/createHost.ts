import type { Engine } from "../engine/Engine";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { Host } from "./Host";
import { workbook } from "./workbook";

/** What the library tells its host at start: that commands can be handled now. */
const addinService: ClassDefinition<null, Host> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** A workbook behind the protocol. */
export function createHost(engine: Engine, locale: string): Host {
  return new Host(engine, locale, workbook, newObject);
}

function newObject(className: string, host: Host): HostObject<Host> | null {
  return className === "Microsoft.InternalService.AddinInternalService" ? bind(addinService, null, host) : null;
}
