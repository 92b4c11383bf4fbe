import type { FunctionsMetadata, FunctionTexts } from "./FunctionsMetadata";

/** The same functions, explained in another language. @throws Error where a text is missing or one too many */
export function translateFunctions<Metadata extends FunctionsMetadata>(
  metadata: Metadata,
  texts: FunctionTexts,
): Metadata {
  const known = metadata.functions.map(({ id }) => id);
  const stray = Object.keys(texts).filter((id) => !known.includes(id));
  if (stray.length > 0) throw new Error(`English texts for no function: ${stray.join(", ")}`);
  return {
    ...metadata,
    functions: metadata.functions.map((each) => {
      const text = texts[each.id];
      if (!text) throw new Error(`No English text for ${each.id}`);
      const names = each.parameters.map(({ name }) => name);
      const strayNames = Object.keys(text.parameters).filter((name) => !names.includes(name));
      if (strayNames.length > 0)
        throw new Error(`English texts of ${each.id} for no parameter: ${strayNames.join(", ")}`);
      return {
        ...each,
        description: text.description,
        parameters: each.parameters.map((parameter) => {
          const description = text.parameters[parameter.name];
          if (description === undefined) throw new Error(`No English text for ${each.id}, ${parameter.name}`);
          return { ...parameter, description };
        }),
      };
    }),
  };
}

/** The functions under another namespace, with the address of each one's help. */
export function withHelp<Metadata extends FunctionsMetadata>(
  metadata: Metadata,
  page: string,
  namespace: string,
): Metadata {
  const own = (text: string) => text.replaceAll("OFFENSIEF.", `${namespace}.`);
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({
      ...each,
      description: own(each.description),
      parameters: each.parameters.map((parameter) => ({ ...parameter, description: own(parameter.description) })),
      helpUrl: `${page}#${each.id}`,
    })),
  };
}
