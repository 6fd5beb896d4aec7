/** What a role tried to do to a table. */
export interface Attempt {
  readonly table: string;
  readonly role: string;
  readonly verb: string;
}

/**
 * A tracked row was to be written, and the statement met no row. Another transaction deleted the row, or no policy lets
 * the role write it. The unit of work runs again; only after its last attempt is this a fault.
 */
export class WroteNoRow extends Error {
  override readonly name = 'WroteNoRow';

  constructor(readonly attempt: Attempt) {
    super(
      `${attempt.verb} on ${attempt.table} as ${attempt.role} met no row, and the row is no longer visible: a policy hides it, or another transaction deleted it.`,
    );
  }
}
