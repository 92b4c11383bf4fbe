import type { NativeBridge } from "./Bridge";

/** What the add-in's page sees of its host before office.js is there; see `../shared/office-host-protocol.md`. */
export interface OfficeHostOptions {
  readonly locale: string;
  /** The language of Office itself, "nl-NL", where it is not that of the figures. */
  readonly language?: string;
  /** The requirement sets that this Excel reports, such as `{ excelapi: "1.14" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly bridge: NativeBridge;
  readonly onExecute: (dispId: number, parameters: unknown) => void;
  readonly onRegister: (eventId: number, handler: (eventId: number, args: unknown) => void) => void;
}

type Callback = ((status: number) => void) | undefined;

/** `window.external` as desktop Excel gives it. */
export function officeExternal(options: OfficeHostOptions): object {
  const context = officeContext(options);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language ?? options.locale}$workbench$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(dispId: number, parameters: unknown, callback: Callback) {
      options.onExecute(dispId, parameters);
      callback?.(0);
    },
    RegisterEvent(
      eventId: number,
      _target: string,
      handler: (eventId: number, args: unknown) => void,
      callback: Callback,
    ) {
      options.onRegister(eventId, handler);
      callback?.(0);
    },
    UnregisterEvent: (_eventId: number, _target: string, callback: Callback) => callback?.(0),
  };
}

function officeContext({ locale, language = locale, requirementSets }: OfficeHostOptions): object {
  const stored = new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => "{}",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of stored) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        stored.clear();
        keys.forEach((key, index) => stored.set(key, values[index] ?? ""));
      },
    }),
  };
}
