/** Something that this machine lacks and that cannot be fetched for it; the message says what, and what to do. */
export class MissingPrerequisite extends Error {
  override readonly name = 'MissingPrerequisite';
}
