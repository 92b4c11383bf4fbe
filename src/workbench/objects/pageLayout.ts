import type { Rect } from "../engine/Engine";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeArgument } from "./rangeTarget";

const texts = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

const headerFooter: ClassDefinition<string, Host> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(
    texts.map((key) => [
      key,
      {
        get: (sheetId: string, host: Host) => host.model.sheet(sheetId).page.headersFooters[key] ?? "",
        set: (sheetId: string, value: unknown, host: Host) => {
          if (String(value).length > 255) throw invalidArgument("a header has 255 characters at most");
          host.model.sheet(sheetId).page.headersFooters[key] = String(value);
        },
      },
    ]),
  ),
};

const group: ClassDefinition<string, Host> = {
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: (sheetId, host) => bind(headerFooter, sheetId, host) },
};

const definition: ClassDefinition<string, Host> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (sheetId, host) => host.model.sheet(sheetId).page.orientation,
      set: (sheetId, value, host) => {
        const orientation = (["Portrait", "Landscape"] as const).find((each) => each === value);
        if (!orientation) throw invalidArgument(`the orientation ${String(value)}`);
        host.model.sheet(sheetId).page.orientation = orientation;
      },
    },
    PaperSize: {
      get: (sheetId, host) => host.model.sheet(sheetId).page.paperSize,
      set: (sheetId, value, host) => {
        host.model.sheet(sheetId).page.paperSize = String(value);
      },
    },
    Zoom: {
      get: (sheetId, host) => host.model.sheet(sheetId).page.zoom,
      set: (sheetId, value, host) => {
        if (typeof value !== "object" || value === null) throw invalidArgument("the zoom");
        host.model.sheet(sheetId).page.zoom = { ...value };
      },
    },
    CenterHorizontally: {
      get: (sheetId, host) => host.model.sheet(sheetId).page.centerHorizontally,
      set: (sheetId, value, host) => {
        host.model.sheet(sheetId).page.centerHorizontally = value === true;
      },
    },
  },
  children: { HeadersFooters: (sheetId, host) => bind(group, sheetId, host) },
  methods: {
    SetPrintArea: (sheetId, [range], host) => {
      host.model.sheet(sheetId).page.printArea = [rangeArgument(range, sheetId, host).rect];
    },
    GetPrintAreaOrNullObject: (sheetId, _args, host) =>
      rangeOrNull(sheetId, host.model.sheet(sheetId).page.printArea[0], host),
    SetPrintTitleRows: (sheetId, [range], host) => {
      host.model.sheet(sheetId).page.titleRows = rangeArgument(range, sheetId, host).rect;
    },
  },
};

export function pageLayout(sheetId: string, host: Host): HostObject<Host> {
  return bind(definition, sheetId, host);
}

function rangeOrNull(sheetId: string, rect: Rect | undefined, host: Host): HostObject<Host> | null {
  return rect ? rangeObject({ sheetId, rect }, host) : null;
}
