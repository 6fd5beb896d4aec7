/**
 * An event that its contract does not allow, when it is published or consumed. The message has the field and the
 * expected form, and never the value, which may be private. A retry cannot help.
 */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';

  constructor(
    readonly type: string,
    readonly field: string,
    readonly expectation: string,
  ) {
    super(`${type}: ${field} ${expectation}.`);
  }
}
