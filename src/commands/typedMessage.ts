import type { Language } from "../actions/language";
import { typedTone } from "../actions/tones";
import { typedText } from "../actions/typedTexts";
import type { TypedResult } from "../actions/TypedResult";
import type { Message } from "./messages";

/** What the pane shows after something was typed into a scenario. */
export function typedMessage(result: TypedResult, language: Language): Message {
  return { tone: typedTone(result), text: typedText(result, language) };
}
