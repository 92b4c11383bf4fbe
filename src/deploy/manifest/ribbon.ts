/** A text in both languages of the ribbon. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export interface Command {
  readonly id: string;
  readonly label: Text;
  readonly tip: Text;
  readonly icon: string;
  /** What `commands.ts` associates; null opens the pane. */
  readonly action: string | null;
}

export interface Menu extends Omit<Command, "action"> {
  readonly items: readonly Command[];
}

export interface Group {
  readonly id: string;
  readonly label: Text;
  readonly icon: string;
  readonly controls: readonly (Command | Menu)[];
}

const oneTip: Text = {
  nl: "Voegt één tabel van de brief in bij de geselecteerde cel.",
  en: "Inserts one of the letter's tables at the selected cell.",
};
const table = (id: string, name: string, action: string): Command => ({
  id,
  label: { nl: name, en: name },
  tip: oneTip,
  icon: "insert-one",
  action,
});

/**
 * The ribbon's tab, from left to right. A new button is one entry here, an icon of four sizes in assets/ and an
 * `associate` in commands.ts; `npm run manifest` writes it into manifest.xml. A group without buttons is left out.
 */
export const ribbon: readonly Group[] = [
  {
    id: "Group.Insert",
    label: { nl: "Invoegen", en: "Insert" },
    icon: "insert-all",
    controls: [
      {
        id: "InsertAll",
        label: { nl: "Alles invoegen", en: "Insert everything" },
        tip: {
          nl: "Voegt de vier tabellen van de brief, een overzicht en de bronnen in op nieuwe bladen.",
          en: "Inserts the letter's four tables, an overview and the sources on new sheets.",
        },
        icon: "insert-all",
        action: "invoegenAlles",
      },
      {
        id: "InsertOne",
        label: { nl: "Eén tabel invoegen", en: "Insert one table" },
        tip: oneTip,
        icon: "insert-one",
        items: [
          table("InsertBB", "Bewaken en Beveiligen", "invoegenBB"),
          table("InsertMIT", "MIT", "invoegenMIT"),
          table("InsertSupport", "Ondersteunende versterkingen", "invoegenOndersteunend"),
          table("InsertPrevent", "Preventieve en regionale aanpak", "invoegenPreventief"),
        ],
      },
    ],
  },
  {
    id: "Group.Scenario",
    label: { nl: "Scenario's", en: "Scenarios" },
    icon: "scenario",
    controls: [
      {
        id: "NewScenario",
        label: { nl: "Nieuw scenario", en: "New scenario" },
        tip: {
          nl: "Opent het paneel om een scenario te maken op de bedragen van de brief. De tabellen van de brief blijven zoals ze zijn.",
          en: "Opens the pane to make a scenario on the letter's figures. The letter's own tables stay as they are.",
        },
        icon: "scenario",
        action: "nieuwScenario",
      },
      {
        id: "BookMutation",
        label: { nl: "Mutatie boeken", en: "Book mutation" },
        tip: {
          nl: "Opent het paneel om een mutatie, kasschuif of herschikking te boeken; u ziet eerst wat zij doet.",
          en: "Opens the pane to book a mutation, cash shift or reallocation; you first see what it does.",
        },
        icon: "booking",
        action: "mutatieBoeken",
      },
      {
        id: "CheckScenarios",
        label: { nl: "Controle", en: "Check" },
        tip: {
          nl: "Kijkt alles van ons na en zegt wat is gevonden: regels met een fout, overgetypte cellen, wat ontbreekt.",
          en: "Looks at everything of ours and tells what was found: faulty rows, cells typed over, what is missing.",
        },
        icon: "scenario-check",
        action: "scenariosControleren",
      },
    ],
  },
  {
    id: "Group.Check",
    label: { nl: "Controle", en: "Check" },
    icon: "deviations",
    controls: [
      {
        id: "ShowDeviations",
        label: { nl: "Afwijkingen tonen", en: "Show deviations" },
        tip: {
          nl: "Zegt welke posten afwijken van de brief, met bedrag en oorzaak.",
          en: "Tells which lines deviate from the letter, with amount and cause.",
        },
        icon: "deviations",
        action: "afwijkingenTonen",
      },
      {
        id: "ToggleMarks",
        label: { nl: "Markeringen aan/uit", en: "Marks on/off" },
        tip: {
          nl: "Zet de markeringen in de ingevoegde tabellen aan of uit.",
          en: "Switches the marks in the inserted tables on or off.",
        },
        icon: "marks",
        action: "markeringenWisselen",
      },
      {
        id: "Update",
        label: { nl: "Bijwerken", en: "Update" },
        tip: {
          nl: "Kijkt na wat is ingevoegd, herstelt wat van ons is en laat staan wat u wijzigde.",
          en: "Checks what was inserted, mends what is ours and leaves what you changed.",
        },
        icon: "update",
        action: "bijwerken",
      },
    ],
  },
  {
    id: "Group.Source",
    label: { nl: "Bron", en: "Source" },
    icon: "source",
    controls: [
      {
        id: "ShowSource",
        label: { nl: "Bron tonen", en: "Show source" },
        tip: {
          nl: "Zegt waar het geselecteerde bedrag in de brief staat.",
          en: "Tells where the selected figure stands in the letter.",
        },
        icon: "source",
        action: "bronTonen",
      },
      {
        id: "ShowPane",
        label: { nl: "Paneel", en: "Pane" },
        tip: {
          nl: "Opent het paneel met invoegen, afwijkingen en bronnen.",
          en: "Opens the pane with inserting, deviations and sources.",
        },
        icon: "pane",
        action: null,
      },
    ],
  },
];
