/** Collects, once each, what a reader meets and does not carry over. */
export class Dropped {
  private readonly notes = new Set<string>();

  /** In plain English, with the place: 'Sheet "Blad1": pictures, charts or shapes'. */
  add(note: string): void {
    this.notes.add(note);
  }

  list(): string[] {
    return [...this.notes];
  }
}
