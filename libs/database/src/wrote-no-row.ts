/** What a role tried to do to a table. */
export interface Attempt {
  readonly table: string;
  readonly role: string;
  readonly verb: string;
}

/**
 * The write of a tracked row matched no row: another transaction deleted the row, or a policy hides it from the role.
 * The unit of work is retried. After its last attempt this is a fault.
 */
export class WroteNoRow extends Error {
  override readonly name = 'WroteNoRow';

  constructor(readonly attempt: Attempt) {
    super(
      `${attempt.verb} on ${attempt.table} as ${attempt.role} met no row, and the row is no longer visible: a policy hides it, or another transaction deleted it.`,
    );
  }
}
