import { NotFound } from '@kindred/contracts/domain-error';
import { joinRequestEnded } from '@kindred/contracts/tribe-events/join-request-ended';
import { joinRequested } from '@kindred/contracts/tribe-events/join-requested';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isKeptApart } from '../blocks/kept-apart.ts';
import { AlreadyInvited, AlreadyMember } from '../memberships/refusals.ts';
import { lockSeatsOf, refuseFullTribe } from '../memberships/seats.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { Tribe } from '../tribes/tribe.ts';
import { RemovedFromTribe, TooManyRequests } from './refusals.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

const mostOpen = 10;

/** Asks to join a public tribe. While a request is open, asking again gives it. */
export function askToJoin(work: UnitOfWork, person: Person, { tribeId }: { readonly tribeId: string }) {
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    const tribe = await tx.lock(Tribe, tribeId, 'No tribe');
    const membership = await tx.findOne(TribeMembership, { tribeId, userId: person.id });
    refuseKnown(tribe, membership, tx.now);

    const open = await tx.findOne(TribeJoinRequest, { tribeId, userId: person.id, status: 'PENDING' });
    if (open?.expiresAt && open.expiresAt > tx.now) return open;
    if (open) endRequest(tx, tribe, open, 'LAPSED');
    await refuseFullTribe(tx, tribe);
    await refuseTooMany(tx, person.id);

    const isWithheld = await isKeptApart(tx, person.id, tribeId);
    const request = tx.add(TribeJoinRequest.ask(tribeId, person.id, isWithheld, tx.now));
    // A withheld request has no event: the creator could be notified of it.
    if (!isWithheld && request.expiresAt)
      tx.publish(joinRequested, tribe, { tribeId, userId: person.id, expiresAt: request.expiresAt.toISOString() });
    return request;
  });
}

/** Takes an open request back. */
export function withdrawRequest(work: UnitOfWork, person: Person, { requestId }: { readonly requestId: string }) {
  return work.run(person, async (tx) => {
    const own = { id: requestId, userId: person.id, status: 'PENDING' } as const;
    const { tribeId } = await tx.get(TribeJoinRequest, own, 'No request of yours');
    const tribe = await tx.lock(Tribe, tribeId);
    const request = await tx.get(TribeJoinRequest, own, 'No request of yours');
    endRequest(tx, tribe, request, 'WITHDRAWN');
    return request;
  });
}

/** Ends an open request of a locked tribe without an answer. */
export function endRequest(
  tx: Transaction,
  tribe: Tribe,
  request: TribeJoinRequest,
  reason: 'LAPSED' | 'WITHDRAWN',
): void {
  request.end(reason, tx.now);
  const { isWithheld, userId } = request;
  if (!isWithheld) tx.publish(joinRequestEnded, tribe, { tribeId: tribe.id, userId, reason });
}

/** A tribe that is not public is not there for people who are not in it. */
function refuseKnown(tribe: Tribe, membership: TribeMembership | null, now: Date): void {
  if (membership?.isCurrent) throw new AlreadyMember();
  if (membership?.isOpenInvitation(now) && !membership.isWithheld) throw new AlreadyInvited();
  if (tribe.privacy !== 'PUBLIC' || tribe.status === 'DISSOLVED') throw new NotFound('No tribe');
  if (membership?.status === 'REMOVED') throw new RemovedFromTribe();
}

async function refuseTooMany(tx: Transaction, userId: string): Promise<void> {
  const open = await tx.countUpTo(TribeJoinRequest, { userId, status: 'PENDING' }, mostOpen);
  if (open >= mostOpen) throw new TooManyRequests(mostOpen);
}
