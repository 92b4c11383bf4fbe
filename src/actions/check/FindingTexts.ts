import type { CheckKind } from "../../plan/check/checkKinds";
import { shown } from "../../scenario/texts";
import type { Language } from "../language";

/** What is wrong and what to do, made of what a finding is about. */
export type FindingText = (about: readonly string[]) => string;

export type FindingTexts<Kind extends CheckKind> = Readonly<Record<Kind, Readonly<Record<Language, FindingText>>>>;

/** Names in a text: what stands in a workbook is anybody's, so each is kept short. */
export function named(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined || part === "" ? [] : [shown(part)])).join(", ");
}
