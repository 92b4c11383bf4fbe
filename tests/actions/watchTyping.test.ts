import type { TypedResult } from "../../src/actions/TypedResult";
import { typedText } from "../../src/actions/typedTexts";
import { watchTyping } from "../../src/actions/watchTyping";
import { HostError } from "../../src/workbench/protocol/HostError";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

/** How it begins that what is typed is heard of: as soon as the workbook opens, whatever she is doing then. */
let she: Controller;
const told: (TypedResult | "notLoaded")[] = [];
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
beforeEach(() => told.splice(0));
afterAll(() => she.leave());

it("is tried again until she leaves the cell that she is in, and nothing is said of it", async () => {
  const { switches } = she.host.host;
  switches.editMode = true;
  let isOver = false;
  const follows = watchTyping((result) => told.push(result)).finally(() => (isOver = true));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(isOver).toBe(false);
  switches.editMode = false;
  expect(await follows).toBe(true);
  expect(told).toEqual([]);
});

it("is said where Excel will not tell: what is typed is not booked by itself, and what to do", async () => {
  const { switches } = she.host.host;
  switches.beforeAction = () => {
    throw new HostError("AccessDenied", "no");
  };
  const follows = await watchTyping((result) => told.push(result)).finally(() => (switches.beforeAction = null));
  expect(follows).toBe(false);
  const [result] = told;
  if (!result || result === "notLoaded") throw new Error("nothing said");
  expect(typedText(result, "nl")).toMatch(/wordt nu niet vanzelf geboekt.*Kies Boeken op het tabblad Scenario's/);
  expect(typedText(result, "en")).toMatch(/not booked by itself now.*Choose Book/);
});
