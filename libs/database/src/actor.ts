/**
 * The actor of a unit of work. Row-level security decides by it, as `app.actor_id` and `app.actor_role`. A guide (`ai`)
 * has no identity of its own: its id is that of the person it serves, and `sessionId` is the only session it may read.
 */
export interface Actor {
  readonly role: 'person' | 'ai' | 'service' | 'job' | 'admin';
  readonly id: string | null;
  readonly sessionId?: string;
  /** The asking service's name in its token; for `service` only. */
  readonly service?: string;
  /** A database role other than the service's ordinary one, for jobs that may see less. */
  readonly databaseRole?: string;
}

/** A request without a token: a person without an id. Row-level security shows it nothing private. */
export const anonymous: Actor = { role: 'person', id: null };

/** Consumers and scheduled work. */
export function job(databaseRole?: string): Actor {
  return databaseRole ? { role: 'job', id: null, databaseRole } : { role: 'job', id: null };
}
