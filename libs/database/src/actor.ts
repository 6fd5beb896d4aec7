/**
 * For whom a unit of work runs. The database sees it as `app.actor_id` and `app.actor_role`, and row-level security
 * decides by it. A guide (`ai`) has no identity of its own: its id is the person it serves, and its session is the one
 * it may look into.
 */
export interface Actor {
  readonly role: 'person' | 'ai' | 'service' | 'job' | 'admin';
  readonly id: string | null;
  readonly sessionId?: string;
  /** Which service asks, by the name in its token; for `service` only. */
  readonly service?: string;
  /** A database role other than the service's ordinary one, for jobs that are to see less. */
  readonly databaseRole?: string;
}

/** A request without a token: a person about whom nothing is known. Row-level security shows it nothing private. */
export const anonymous: Actor = { role: 'person', id: null };

/** Consumers and scheduled work. */
export function job(databaseRole?: string): Actor {
  return databaseRole ? { role: 'job', id: null, databaseRole } : { role: 'job', id: null };
}
