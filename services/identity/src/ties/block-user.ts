import { NotFound } from '@kindred/contracts/domain-error';
import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { idOf, lockPair, Pair } from './pair.ts';
import { seenByThem, seenPerson } from './request-tie.ts';
import type { SeenTie } from './seen-ties.ts';

interface UserInput {
  readonly userId: string;
}

/**
 * Blocks a person. The world is told that something about this tie changed, and nothing else: a service that has to act on it
 * asks, with a scope of its own. Blocking twice changes nothing and tells nothing.
 */
export function blockUser(work: UnitOfWork, person: Person, { userId }: UserInput): Promise<SeenTie> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const id = idOf(userId);
    const [known] = await tx.query('SELECT 1 FROM block WHERE blocker_id = $1 AND blocked_id = $2', [person.id, id]);
    if (!known) await seenPerson(tx, person, id);
    const pair = await lockPair(tx, Pair.of(person.id, { userId: id }, tx.now));
    const made = await tx.query('INSERT INTO block (blocker_id, blocked_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1', [person.id, id, tx.now]);
    if (made.length > 0) {
      pair.end(tx.now);
      tx.publish(tieChanged, pair, { tieId: pair.id });
    }
    return seenByThem(tx, person, pair);
  });
}

/** Takes a block back. What it ended stays ended. */
export function unblockUser(work: UnitOfWork, person: Person, { userId }: UserInput): Promise<UserInput> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const id = idOf(userId);
    const gone = await tx.query('DELETE FROM block WHERE blocker_id = $1 AND blocked_id = $2 RETURNING 1', [person.id, id]);
    if (gone.length === 0) throw new NotFound('No block of yours');
    const pair = await lockPair(tx, Pair.of(person.id, { userId: id }, tx.now));
    tx.publish(tieChanged, pair, { tieId: pair.id });
    return { userId: id };
  });
}
