import { tieEnded } from '@kindred/contracts/identity/tie-ended';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { isBlocked, Pair } from './pair.ts';
import { acceptPair, seenByThem, seenPerson } from './request-tie.ts';
import type { SeenTie } from './seen-ties.ts';
import { refuseAnswerUnlessAsked, refuseEndUnlessTied } from './tie.ts';

interface TieInput {
  readonly tieId: string;
}

/** Accepts what a person asked. Row-level security leaves others' ties out, so theirs are not found. */
export function acceptTie(work: UnitOfWork, person: Person, { tieId }: TieInput): Promise<SeenTie> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const pair = await tx.lock(Pair, tieId, 'No request');
    refuseAnswerUnlessAsked(pair.tie, person.id, await isBlocked(tx, pair));
    // Who asked may have left since, or be suspended: such a request can wait or be declined.
    await seenPerson(tx, person, pair.requesterId);
    acceptPair(tx, pair);
    return seenByThem(tx, person, pair);
  });
}

/** Declines what a person asked. It is gone, and asking again waits a week. */
export function declineTie(work: UnitOfWork, person: Person, { tieId }: TieInput): Promise<TieInput> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const pair = await tx.lock(Pair, tieId, 'No request');
    refuseAnswerUnlessAsked(pair.tie, person.id, await isBlocked(tx, pair));
    pair.end(tx.now);
    tx.publish(tieEnded, pair, { tieId, reason: 'DECLINED' });
    return { tieId };
  });
}

/** Ends a tie, or takes back what one asked. */
export function endTie(work: UnitOfWork, person: Person, { tieId }: TieInput): Promise<TieInput> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const pair = await tx.lock(Pair, tieId, 'No tie');
    refuseEndUnlessTied(pair.tie, person.id, await isBlocked(tx, pair));
    const reason = pair.status === 'PENDING' ? 'WITHDRAWN' : 'ENDED';
    pair.end(tx.now);
    tx.publish(tieEnded, pair, { tieId, reason });
    return { tieId };
  });
}
