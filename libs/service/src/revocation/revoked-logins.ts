import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { AgentCaller, PersonCaller } from '../callers.ts';

/**
 * How long a revocation is looked at: longer than an access token lives (15 minutes), with room for clocks that differ.
 */
export const keptMs = 3_600_000;

/** How old the list in memory may be. With the way of the event it stays below the 5 s that the house promises. */
const freshMs = 2_000;

interface Revoked {
  readonly logins: ReadonlySet<string>;
  /** By person: tokens issued until then (Unix time in milliseconds) no longer count. */
  readonly people: ReadonlyMap<string, number>;
}

/** This process's copy of the service's table of revoked logins. A question reads it again, at most every 2 s. */
export class RevokedLogins {
  #list: Promise<Revoked> | null = null;
  #readAt = -Infinity;

  constructor(readonly work: UnitOfWork) {}

  /** Whether the token that this caller shows was taken back. Rejects when the table cannot be read. */
  async has({
    loginId,
    userId,
    issuedAtMs,
  }: Pick<PersonCaller | AgentCaller, 'loginId' | 'userId' | 'issuedAtMs'>): Promise<boolean> {
    const { logins, people } = await this.#current();
    return (loginId !== null && logins.has(loginId)) || (people.get(userId) ?? -Infinity) >= issuedAtMs;
  }

  #current(): Promise<Revoked> {
    const now = performance.now();
    if (this.#list && now - this.#readAt < freshMs) return this.#list;
    this.#readAt = now;
    const list = this.#read();
    this.#list = list;
    // What failed is not remembered: the next who asks tries again.
    list.catch(() => this.#list === list && (this.#list = null));
    return list;
  }

  async #read(): Promise<Revoked> {
    const since = new Date(this.work.now.getTime() - keptMs);
    const rows = await this.work.read(job(), (tx) =>
      tx.query<{ kind: 'LOGIN' | 'PERSON'; id: string; at: Date }>(
        'SELECT kind, id, revoked_at AS at FROM revoked_login WHERE revoked_at > $1',
        [since],
      ),
    );
    return {
      logins: new Set(rows.filter(({ kind }) => kind === 'LOGIN').map(({ id }) => id)),
      people: new Map(rows.filter(({ kind }) => kind === 'PERSON').map(({ id, at }) => [id, at.getTime()])),
    };
  }
}
