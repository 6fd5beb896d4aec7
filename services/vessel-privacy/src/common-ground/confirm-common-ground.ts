import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { CommonGround, CommonGroundParty } from './common-ground.ts';
import { AlreadyConfirmed } from '../sharing/refusals.ts';
import { holdSession } from '../sharing/session-of-both.ts';

interface Which {
  readonly commonGroundId: string;
}

/**
 * Says that a need is one's own as well. With the second of the two it is confirmed; of two at once the later one finds
 * the earlier.
 */
export function confirmCommonGround(
  work: UnitOfWork,
  person: Person,
  { commonGroundId }: Which,
): Promise<CommonGround> {
  return work.run(person, async (tx) => {
    const { sessionId } = await tx.get(CommonGround, commonGroundId, 'No common ground');
    await holdSession(tx, sessionId, ['ACTIVE'], 'added to');
    const ground = await tx.lock(CommonGround, commonGroundId, 'No common ground');
    await tx.insertIfAbsent(CommonGroundParty.of(ground, person.id, tx.now));
    const parties = await tx.find(CommonGroundParty, { commonGroundId });
    if (parties.length === 2) ground.confirmedAt ??= tx.now;
    return ground;
  });
}

/** Says that it is not so, which removes it while it is not confirmed by both. */
export function rejectCommonGround(work: UnitOfWork, person: Person, { commonGroundId }: Which): Promise<Which> {
  return work.run(person, async (tx) => {
    const { sessionId } = await tx.get(CommonGround, commonGroundId, 'No common ground');
    await holdSession(tx, sessionId, ['ACTIVE', 'PAUSED'], 'changed');
    const ground = await tx.lock(CommonGround, commonGroundId, 'No common ground');
    if (ground.confirmedAt !== null) throw new AlreadyConfirmed();
    tx.remove(ground);
    return { commonGroundId };
  });
}
