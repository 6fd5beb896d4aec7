import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isKeptApart } from '../blocks/kept-apart.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { hashOf } from '../secrets.ts';
import { Tribe } from '../tribes/tribe.ts';
import { LinkEnded } from './refusals.ts';
import { TribeLink } from './tribe-link.ts';

const noLink = 'No link';

/** A link that a person can use, with its tribe. */
export interface FoundLink {
  readonly tribe: Tribe;
  readonly link: TribeLink;
}

/** What a person can learn by a link before they join. @throws {NotFound} @throws {LinkEnded} */
export function previewLink(work: UnitOfWork, person: Person, secret: string): Promise<FoundLink> {
  return work.read(person, async (tx) => {
    const link = await findLink(tx, secret);
    await refuseUnwelcome(tx, link.tribeId, person.id);
    link.refuseIfEnded(tx.now);
    const tribe = await tx.get(Tribe, link.tribeId, noLink);
    if (tribe.status === 'DISSOLVED') throw new LinkEnded();
    return { link, tribe };
  });
}

/** @throws {NotFound} */
export function findLink(tx: ReadTransaction, secret: string): Promise<TribeLink> {
  return tx.get(TribeLink, { secretHash: hashOf(secret) }, noLink);
}

/**
 * Refuses a person whom the creator removed, and a person between whom and a member there is a block.
 * @throws {NotFound} the same as for a link that does not exist
 */
export async function refuseUnwelcome(tx: ReadTransaction, tribeId: string, userId: string): Promise<void> {
  const removed = await tx.findOne(TribeMembership, { tribeId, userId, status: 'REMOVED' });
  if (removed || (await isKeptApart(tx, userId, tribeId))) throw new NotFound(noLink);
}
