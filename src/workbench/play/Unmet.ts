/** An expectation that does not hold, with what was found. */
export class Unmet extends Error {
  override readonly name = "Unmet";

  constructor(
    message: string,
    readonly found: unknown,
  ) {
    super(message);
  }
}
