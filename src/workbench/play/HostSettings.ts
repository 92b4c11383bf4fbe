/** The Excel, and the machine, on which steps are played. */
export interface HostSettings {
  /** Of the figures: how numbers are typed and shown. */
  readonly locale: string;
  /** Of Office itself: in which the add-in speaks. */
  readonly language: string;
  /** The ExcelApi that this Excel has. */
  readonly requirement: string;
  /** Other requirement sets by name; "0" is an Excel without. */
  readonly sets: Readonly<Record<string, string>>;
  /** "2020-09-15"; null: the day that it is. */
  readonly today: string | null;
  /** What the machine keeps for the add-in's page. */
  readonly storage: Map<string, string>;
  /** The folder of the built add-in. */
  readonly folder: string;
  readonly namespace: string;
  readonly addInId: string;
}
