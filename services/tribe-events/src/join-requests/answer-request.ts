import { NotFound } from '@kindred/contracts/domain-error';
import { joinRequestAnswered } from '@kindred/contracts/tribe-events/join-request-answered';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isKeptApart } from '../blocks/kept-apart.ts';
import { actAsMember, lockAsMember } from '../memberships/as-member.ts';
import { membershipOf } from '../memberships/invite-to-tribe.ts';
import { recordJoining } from '../memberships/record-joining.ts';
import { AlreadyMember } from '../memberships/refusals.ts';
import { lockSeatsOf, refuseFourthTribe, refuseFullTribe } from '../memberships/seats.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

interface OfRequest {
  readonly requestId: string;
}

/** Accepts a request: its person takes a seat. */
export function acceptRequest(work: UnitOfWork, person: Person, { requestId }: OfRequest) {
  return work.run(person, async (tx) => {
    const { tribe, request } = await lockRequest(tx, requestId, person.id);
    // The person may have joined by a link since, and may have been removed again.
    const membership = await membershipOf(tx, tribe, request.userId);
    if (membership.isCurrent) throw new AlreadyMember();
    const isApart = await isKeptApart(tx, request.userId, tribe.id);
    if (membership.status === 'REMOVED' || isApart) throw new NotFound('No open request to your tribes');
    await refuseFourthTribe(tx, request.userId);
    await refuseFullTribe(tx, tribe, request.userId);

    membership.join(tx.now);
    request.end('ACCEPTED', tx.now);
    tx.publish(joinRequestAnswered, tribe, { tribeId: tribe.id, userId: request.userId, accepted: true });
    await recordJoining(tx, tribe, membership, 'REQUEST');
    return { request, membership, tribe };
  });
}

/** Declines a request. */
export function declineRequest(work: UnitOfWork, person: Person, { requestId }: OfRequest) {
  return work.run(person, async (tx) => {
    const { tribe, request } = await lockRequest(tx, requestId, person.id);
    request.end('DECLINED', tx.now);
    tx.publish(joinRequestAnswered, tribe, { tribeId: tribe.id, userId: request.userId, accepted: false });
    return { request, tribe };
  });
}

const noRequest = 'No request to your tribes';

/** Locks the seats of a request's person, then its tribe, for the tribe's creator. */
async function lockRequest(tx: Transaction, requestId: string, creatorId: string) {
  const open = { id: requestId, status: 'PENDING', isWithheld: false } as const;
  const found = await tx.findOne(TribeJoinRequest, open);
  if (!found) throw new NotFound(noRequest);
  await lockSeatsOf(tx, found.userId);
  const inTribe = await lockAsMember(tx, found.tribeId, creatorId, noRequest);
  inTribe.tribe.refuseUnlessCreator(creatorId);
  await actAsMember(tx, inTribe);
  const request = await tx.get(TribeJoinRequest, open, noRequest);
  if (request.expiresAt && request.expiresAt <= tx.now) throw new NotFound('No open request to your tribes');
  return { tribe: inTribe.tribe, request };
}
