import { ribbon, type Command, type Group, type Menu, type Text } from "./ribbon";
import type { Resources } from "./Resources";

/** Excel asks for these; 64 serves screens of high resolution. */
export const iconSizes = [16, 32, 64, 80];

/** The tab with its groups. A label of the tab comes last: the schema has it so. */
export function ribbonXml(
  tab: Text,
  runtime: string,
  resources: Resources,
  ribbonGroups: readonly Group[] = ribbon,
): string {
  const groups = ribbonGroups
    .filter(({ controls }) => controls.length > 0)
    .map((group) => groupXml(group, runtime, resources));
  const lines = [
    '<CustomTab id="Tab.Offensief">',
    ...groups.flat().map((line) => `  ${line}`),
    `  <Label resid="${resources.short("Tab.Label", tab)}"/>`,
    "</CustomTab>",
  ];
  return lines.map((line) => `            ${line}`).join("\n");
}

function groupXml({ id, label, icon, controls }: Group, runtime: string, resources: Resources): string[] {
  return [
    `<Group id="${id}">`,
    `  <Label resid="${resources.short(id, label)}"/>`,
    `  ${iconXml(icon, resources)}`,
    ...controls.flatMap((control) => controlXml(control, runtime, resources)).map((line) => `  ${line}`),
    "</Group>",
  ];
}

function controlXml(control: Command | Menu, runtime: string, resources: Resources): string[] {
  if (!("items" in control))
    return [`<Control xsi:type="Button" id="${control.id}">`, ...commandXml(control, runtime, resources), "</Control>"];
  return [
    `<Control xsi:type="Menu" id="${control.id}">`,
    ...looksXml(control, resources),
    "  <Items>",
    ...control.items
      .flatMap((item) => [`<Item id="${item.id}">`, ...commandXml(item, runtime, resources), "</Item>"])
      .map((line) => `    ${line}`),
    "  </Items>",
    "</Control>",
  ];
}

function commandXml(command: Command, runtime: string, resources: Resources): string[] {
  const action =
    command.action === null
      ? `<Action xsi:type="ShowTaskpane"><TaskpaneId>Offensief</TaskpaneId><SourceLocation resid="${runtime}"/></Action>`
      : `<Action xsi:type="ExecuteFunction"><FunctionName>${command.action}</FunctionName></Action>`;
  return [...looksXml(command, resources), `  ${action}`];
}

function looksXml({ id, label, tip, icon }: Omit<Command, "action">, resources: Resources): string[] {
  const labelId = resources.short(`${id}.Label`, label);
  const tipId = resources.long(`${id}.Tip`, tip);
  return [
    `  <Label resid="${labelId}"/>`,
    `  <Supertip><Title resid="${labelId}"/><Description resid="${tipId}"/></Supertip>`,
    `  ${iconXml(icon, resources)}`,
  ];
}

function iconXml(icon: string, resources: Resources): string {
  const images = iconSizes.map((size) => `<bt:Image size="${size}" resid="${resources.image(icon, size)}"/>`);
  return `<Icon>${images.join("")}</Icon>`;
}
