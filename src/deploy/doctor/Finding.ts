/** What the doctor saw, and what to do about it. */
export interface Finding {
  readonly level: "goed" | "let op" | "fout";
  readonly text: string;
  /** Left out where all is well. */
  readonly remedy?: string;
}

export function good(text: string): Finding {
  return { level: "goed", text };
}

export function warning(text: string, remedy: string): Finding {
  return { level: "let op", text, remedy };
}

export function fault(text: string, remedy: string): Finding {
  return { level: "fout", text, remedy };
}
