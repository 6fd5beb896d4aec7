/**
 * An event that its contract does not allow, on the way out or in. The message names the field and what it must be, and
 * never the value: a value that stands where it should not may be somebody's secret. Trying again cannot help.
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
