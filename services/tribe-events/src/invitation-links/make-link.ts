import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readInput } from '@kindred/service/read-input';
import { IsNull, MoreThan } from 'typeorm';
import { actAsMember, lockAsMember } from '../memberships/as-member.ts';
import { hashOf, newSecret } from '../secrets.ts';
import { InvalidLinkLimits, TooManyLinks } from './refusals.ts';
import { TribeLink } from './tribe-link.ts';

const mostOpen = 10;

interface LinkInput {
  readonly tribeId: string;
  readonly validDays: number;
  readonly maxUses?: number | null;
}

/** Makes a link. Its secret has 256 random bits and is returned once. */
export function makeLink(work: UnitOfWork, person: Person, input: LinkInput) {
  const limits = readInput({
    validDays: () => readLimit('validDays', input.validDays, 30),
    maxUses: () => (input.maxUses == null ? null : readLimit('maxUses', input.maxUses, 8)),
  });
  const secret = newSecret();
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, input.tribeId, person.id);
    const { tribe } = inTribe;
    tribe.refuseUnlessCreator(person.id);
    await actAsMember(tx, inTribe);
    await refuseTooMany(tx, tribe.id);
    const link = tx.add(TribeLink.make(tribe.id, person.id, hashOf(secret), limits, tx.now));
    return { link, secret, tribe };
  });
}

/** Ends a link. Also a tribe that was dissolved lets its creator do so. */
export function revokeLink(work: UnitOfWork, person: Person, { linkId }: { readonly linkId: string }) {
  return work.run(person, async (tx) => {
    const found = await tx.findOne(TribeLink, { id: linkId });
    if (!found) throw new NotFound('No tribe of yours');
    const { tribe } = await lockAsMember(tx, found.tribeId, person.id);
    tribe.refuseOthersThanCreator(person.id);
    const link = await tx.get(TribeLink, linkId);
    link.revoke(tx.now);
    return { link, tribe };
  });
}

function readLimit(field: 'validDays' | 'maxUses', value: number, most: number): number {
  if (value < 1 || value > most) throw new InvalidLinkLimits(field, most);
  return value;
}

async function refuseTooMany(tx: Transaction, tribeId: string): Promise<void> {
  const open = { tribeId, revokedAt: IsNull(), expiresAt: MoreThan(tx.now) };
  if ((await tx.countUpTo(TribeLink, open, mostOpen)) >= mostOpen) throw new TooManyLinks(mostOpen);
}
