import { recordAccess } from '@kindred/database/access-record';
import type { Actor } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Forbidden } from '@kindred/service/refusals';
import { In } from 'typeorm';
import { Consent } from './consent.ts';
import { latestChanges } from './latest-changes.ts';
import { InvalidPurpose, mostPeople, TooManyIds } from './refusals.ts';
import { mayAsk, type ConsentScope } from './scopes.ts';
import { snapshotAt } from './consent-snapshot.ts';

/** What a service asks: whether these people allow this, and what it wants to know that for. */
export interface ConsentQuestion {
  readonly userIds: readonly string[];
  readonly scope: ConsentScope;
  readonly purpose: string;
}

const purposePattern = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/**
 * The consents of these people that hold now, for a service that was let through with the scope `consent:read`. Who
 * never granted is in no record, since nothing of theirs was read; who did and ended it sees that somebody asked and
 * was refused.
 *
 * @throws {TooManyIds} @throws {InvalidPurpose} @throws {Forbidden} for a scope that is not this service's to ask for
 */
export function consentsOf(
  work: UnitOfWork,
  service: Actor,
  { userIds, scope, purpose }: ConsentQuestion,
): Promise<Consent[]> {
  if (userIds.length > mostPeople) throw new TooManyIds();
  if (purpose.length > 64 || !purposePattern.test(purpose)) throw new InvalidPurpose();
  if (!mayAsk(service.service, scope)) throw new Forbidden(`The scope ${scope} is not this service's to ask for.`);
  return work.run(service, async (tx) => {
    const asked = await tx.find(Consent, { userId: In([...new Set(userIds)]), scope }, { order: { id: 'ASC' } });
    return useOf(tx, asked, purpose);
  });
}

/**
 * What a reference is resolved for, as a trace has it: the service holds the consent's id, and looks whether it stands.
 */
const byReference = 'CONSENT_BY_REFERENCE';

/** Consents by their ids, whether they hold or not: the service holds them already, and reads of each how it stands. */
export async function consentsById(
  work: UnitOfWork,
  service: Actor,
  ids: readonly string[],
): Promise<Map<string, Consent>> {
  return work.run(service, async (tx) => {
    const found = (await tx.find(Consent, { id: In([...ids]) })).filter(({ scope }) => mayAsk(service.service, scope));
    await recordAccess(
      tx,
      found.map(({ id, userId }) => ({
        subjectId: userId,
        kind: 'CONSENT',
        itemIds: [id],
        purpose: byReference,
        consentId: id,
      })),
    );
    return new Map(found.map((consent) => [consent.id, consent]));
  });
}

/** Those that hold; each is written down, whether it was answered or refused. */
async function useOf(tx: Transaction, consents: readonly Consent[], purpose: string): Promise<Consent[]> {
  const latest = await latestChanges(
    tx,
    'consent',
    consents.map(({ id }) => id),
  );
  const holding = new Set(latest.filter((each) => snapshotAt(each, tx.now).active).map(({ consentId }) => consentId));
  await recordAccess(
    tx,
    consents.map(({ id, userId }) => ({
      subjectId: userId,
      kind: 'CONSENT',
      itemIds: [id],
      purpose,
      consentId: id,
      refused: !holding.has(id),
    })),
  );
  return consents.filter(({ id }) => holding.has(id));
}
