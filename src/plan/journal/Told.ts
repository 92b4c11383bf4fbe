import type { Area } from "../operation";

/** What is told besides cells. */
export interface Told {
  readonly areas: Area[];
  readonly renamed: string[];
  readonly called: string[];
  readonly rows: string[];
  readonly lines: string[];
  readonly looks: string[];
}
