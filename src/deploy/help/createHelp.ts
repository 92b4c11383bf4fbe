import type { FunctionMetadata, FunctionsMetadata } from "../functions/FunctionsMetadata";

const words = {
  nl: {
    title: "Offensief: de functies",
    lead: "Cijfers uit de brief Uitwerking breed offensief tegen georganiseerde ondermijnende criminaliteit (18 juni 2020, kenmerk 2946123). Typ een functie in een cel; scheid argumenten met het teken dat uw Excel gebruikt.",
    optional: "mag weg",
    separator: "; ",
    support: "Hulp nodig?",
    notice: "Microsoft is niet verantwoordelijk voor onderhoud, bijwerken of ondersteuning van deze invoegtoepassing.",
    errors:
      "Zwijgt de brief, dan is de uitkomst #N/B met de reden; klopt de vraag niet, dan #WAARDE! met wat u kunt doen. #NAAM? betekent dat de invoegtoepassing niet is geladen: klik haar één keer aan onder Invoegen > Mijn invoegtoepassingen.",
  },
  en: {
    title: "Offensief: the functions",
    lead: "Figures from the Dutch letter Uitwerking breed offensief tegen georganiseerde ondermijnende criminaliteit (18 June 2020, reference 2946123). Type a function in a cell; separate arguments with the sign that your Excel uses.",
    optional: "optional",
    separator: ", ",
    support: "Need help?",
    notice: "Microsoft is not responsible for maintaining, updating or supporting this add-in.",
    errors:
      "Where the letter is silent the answer is #N/A with the reason; where the question is wrong, #VALUE! with what to do. #NAME? means that the add-in is not loaded: click it once under Insert > My Add-ins.",
  },
} as const;

/** The page behind "Help bij deze functie": no script, nothing from elsewhere. */
export function createHelp(
  { functions }: FunctionsMetadata,
  {
    language,
    namespace,
    stylesheet,
    supportAddress,
    copyright,
  }: {
    readonly language: "nl" | "en";
    readonly namespace: string;
    readonly stylesheet: string;
    readonly supportAddress: string | null;
    /** Whose the add-in is; Microsoft's licence asks to show it, with the notice below it. */
    readonly copyright: string;
  },
): string {
  const { title, lead, errors, support: question, notice } = words[language];
  const support =
    supportAddress === null
      ? ""
      : `\n      <p>${question} <a href="${html(supportAddress)}">${html(supportAddress)}</a></p>`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="${html(stylesheet)}" />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${html(lead)}</p>
      <p>${html(errors)}</p>${support}
${functions.map((each) => section(each, namespace, words[language])).join("\n")}
      <footer>
        <p>${html(copyright)}. ${html(notice)}</p>
      </footer>
    </main>
  </body>
</html>
`;
}

function section(
  { id, name, description, parameters }: FunctionMetadata,
  namespace: string,
  { optional, separator }: { readonly optional: string; readonly separator: string },
): string {
  const shown = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(separator);
  const items = parameters.map(
    (each) =>
      `          <dt>${html(each.name)}${each.optional ? ` (${optional})` : ""}</dt>\n          <dd>${html(each.description)}</dd>`,
  );
  return [
    `      <section id="${html(id)}">`,
    `        <h2>${html(`${namespace}.${name}(${shown})`)}</h2>`,
    `        <p>${html(description)}</p>`,
    ...(items.length > 0 ? ["        <dl>", ...items, "        </dl>"] : []),
    "      </section>",
  ].join("\n");
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
