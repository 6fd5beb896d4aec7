import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

/** `TOKEN_REFUSED` pauses all calls, because none can succeed before the settings were mended. */
export type ContactState = 'THERE' | 'AWAY' | 'TOKEN_REFUSED';

export interface Contact {
  readonly state: ContactState;
  /** Whether the homeserver was asked for what it owes since contact was regained. */
  readonly backlogAsked: boolean;
}

export async function readContact(work: UnitOfWork): Promise<Contact> {
  const [contact] = await work.read(job(), (tx) =>
    tx.query<Contact>('SELECT state, backlog_asked AS "backlogAsked" FROM matrix_contact'),
  );
  if (!contact) throw new Error('The contact with the homeserver is one row.');
  return contact;
}

/**
 * Records that the homeserver is away or refuses our token. Returns whether that is new. A refused token is the
 * stronger of the two, since a homeserver that is away later on still refuses it.
 */
export async function recordLostContact(work: UnitOfWork, state: 'AWAY' | 'TOKEN_REFUSED'): Promise<boolean> {
  const changed = await work.run(job(), (tx) =>
    tx.query(
      `UPDATE matrix_contact SET state = $1, since = $2, backlog_asked = false
       WHERE state <> $1 AND state <> 'TOKEN_REFUSED' RETURNING 1`,
      [state, tx.now],
    ),
  );
  return changed.length === 1;
}

/** Records that the homeserver answers again, and makes every waiting call due. Returns whether that is new. */
export async function recordRegainedContact(work: UnitOfWork): Promise<boolean> {
  return work.run(job(), async (tx) => {
    const changed = await tx.query(
      `UPDATE matrix_contact SET state = 'THERE', since = $1 WHERE state <> 'THERE' RETURNING 1`,
      [tx.now],
    );
    if (changed.length === 0) return false;
    await tx.query('UPDATE matrix_room SET due_at = $1, attempts = 0 WHERE due_at > $1', [tx.now]);
    return true;
  });
}

/** Records that the homeserver was asked for what it owes. */
export async function recordBacklogAsked(work: UnitOfWork): Promise<void> {
  await work.run(job(), (tx) => tx.query('UPDATE matrix_contact SET backlog_asked = true'));
}
