import { randomUUID } from 'node:crypto';
import { NotFound } from '@kindred/contracts/domain-error';
import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { visibleTo } from '../accounts/visible-users.ts';
import { lockPair, Pair } from './pair.ts';
import { seenByThem } from './request-tie.ts';
import type { SeenTie } from './seen-ties.ts';
import { OwnTie } from './tie.ts';

interface UserInput {
  readonly userId: string;
}

/**
 * Blocks a person. The world is told that something about this tie changed, and nothing else: a service that has to act
 * on it asks, with a scope of its own. Blocking twice changes nothing and tells nothing.
 *
 * Somebody hidden can be blocked as well, whatever hides them: a block of theirs, an account left for a while or
 * closed. So who is blocked can block back, and learns nothing by it; the list of their blocks then shows an id and no
 * name.
 */
export function blockUser(work: UnitOfWork, person: Person, { userId }: UserInput): Promise<SeenTie> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    if (userId === person.id) throw new OwnTie();
    const { username } = await somebody(tx, userId);
    // An id of version 7 holds the time: whoever blocks back would read out of it when the other did.
    const pair = await lockPair(tx, Object.assign(Pair.of(person.id, { userId }, tx.now), { id: randomUUID() }));
    const insert =
      'INSERT INTO block (blocker_id, blocked_id, blocked_username, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1';
    const made = await tx.query(insert, [person.id, userId, username, tx.now]);
    if (made.length > 0) {
      pair.end(tx.now);
      tx.publish(tieChanged, pair, { tieId: pair.id });
    }
    return seenByThem(tx, person, pair);
  });
}

/** Somebody who has or had an account in use, with the name that the actor may see now. */
async function somebody(tx: Transaction, id: string): Promise<{ readonly username: string | null }> {
  const [found] = await tx.query<{ username: string | null }>(
    `SELECT CASE WHEN ${visibleTo('account')} THEN username END AS username FROM account WHERE id = $1 AND status IN ('ACTIVE', 'INACTIVE', 'SUSPENDED')`,
    [id],
  );
  if (!found) throw new NotFound('Nobody');
  return found;
}

/** Takes a block back. What it ended stays ended. */
export function unblockUser(work: UnitOfWork, person: Person, { userId }: UserInput): Promise<UserInput> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const gone = await tx.query('DELETE FROM block WHERE blocker_id = $1 AND blocked_id = $2 RETURNING 1', [
      person.id,
      userId,
    ]);
    if (gone.length === 0) throw new NotFound('No block of yours');
    const pair = await lockPair(tx, Pair.of(person.id, { userId }, tx.now));
    tx.publish(tieChanged, pair, { tieId: pair.id });
    return { userId };
  });
}
