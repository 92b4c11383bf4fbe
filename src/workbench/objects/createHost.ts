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

/** The add-in asks for its pane to be shown or hidden; whoever draws the pane listens. */
const runtimeService: ClassDefinition<null, Host> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_target, [state], host) => host.onPaneState(String(state)),
    GetAppRuntimeState: () => "Visible",
  },
};

/** Whether an add-in is loaded when the workbook opens: Excel keeps it in the workbook. */
const persistenceService: ClassDefinition<null, Host> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: (_target, [state], host) => void (host.startState = String(state)),
    GetAppRuntimeStartState: (_target, _args, host) => host.startState,
  },
};

const services: Readonly<Record<string, ClassDefinition<null, Host>>> = {
  "Microsoft.InternalService.AddinInternalService": addinService,
  "Microsoft.AppRuntime.AppRuntimeService": runtimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistenceService,
};

function newObject(className: string, host: Host): HostObject<Host> | null {
  const service = services[className];
  return service ? bind(service, null, host) : null;
}
