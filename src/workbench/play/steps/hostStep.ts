import { fieldsStep, optional } from "../schema/Step";
import { oneOf, text, typedByName } from "../schema/fieldTypes";
import { StepError } from "../StepError";

/** The key under which the pane remembers who the user says she is. */
const authorKey = "OffensiefOpgesteldDoor";

export const hostStep = fieldsStep(
  'The Excel and the machine, as the first step only: `locale` of the figures (nl-NL), `language` of Office, `requirement` (the ExcelApi: 1.14), `sets` (other requirement sets by name, "0" is without), `today` (2020-09-15), `author` (who the pane remembers), `addin` ("closed": cells only).',
  {
    locale: optional(oneOf("nl-NL", "en-US", "en-GB")),
    language: optional(text),
    requirement: optional(text),
    sets: optional(typedByName),
    today: optional(text),
    author: optional(text),
    addin: optional(oneOf("open", "closed")),
  },
  (stage, { locale, language, requirement, sets, today, author, addin }) => {
    if (stage.hasBegun) throw new StepError('"host" can only be the first step: this workbook is open already.');
    if (requirement !== undefined && !/^\d+\.\d+$/.test(requirement))
      throw new StepError(`Field "requirement" of "host" is an ExcelApi such as "1.14"; it got "${requirement}".`);
    if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today))
      throw new StepError(`Field "today" of "host" is a day such as "2020-09-15"; it got "${today}".`);
    const { settings } = stage;
    if (author !== undefined) settings.storage.set(authorKey, author);
    stage.isAddinWanted = addin !== "closed";
    stage.settings = {
      ...settings,
      locale: locale ?? settings.locale,
      language: language ?? locale ?? settings.language,
      requirement: requirement ?? settings.requirement,
      sets: Object.fromEntries(
        Object.entries(sets ?? {}).map(([name, version]) => [name.toLowerCase(), String(version)]),
      ),
      today: today ?? null,
    };
    return stage.workbook().then(() => ({}));
  },
);
