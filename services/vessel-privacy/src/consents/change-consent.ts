import { NotFound } from '@kindred/contracts/domain-error';
import { consentGranted } from '@kindred/contracts/vessel-privacy/consent-granted';
import { consentRenewed } from '@kindred/contracts/vessel-privacy/consent-renewed';
import { consentRevoked } from '@kindred/contracts/vessel-privacy/consent-revoked';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { Consent, ConsentChange } from './consent.ts';
import { latestChanges } from './latest-changes.ts';
import { ConsentNotActive } from './refusals.ts';
import type { ConsentScope } from './scopes.ts';
import { snapshotAt, type ConsentChangeKind, type LatestChanges } from './consent-snapshot.ts';

const contracts = { GRANTED: consentGranted, RENEWED: consentRenewed, REVOKED: consentRevoked };

/** Allows something for a year. What holds already is left as it is. */
export function grantConsent(work: UnitOfWork, person: Person, scope: ConsentScope): Promise<Consent> {
  return work.run(person, async (tx) => {
    await tx.insertIfAbsent(Consent.of(person.id, scope, tx.now));
    const consent = await tx.lock(Consent, { userId: person.id, scope });
    const latest = await latestOf(tx, consent);
    return isActive(latest, tx.now) ? consent : change(tx, consent, latest, 'GRANTED');
  });
}

/** Allows for another year, from now, what is allowed. @throws {ConsentNotActive} */
export function renewConsent(work: UnitOfWork, person: Person, scope: ConsentScope): Promise<Consent> {
  return work.run(person, async (tx) => {
    const consent = await tx.lockOne(Consent, { userId: person.id, scope });
    const latest = consent && (await latestOf(tx, consent));
    if (!latest || !isActive(latest, tx.now)) throw new ConsentNotActive();
    return change(tx, consent, latest, 'RENEWED');
  });
}

/** Takes back what was allowed; also what ended by itself, where its person wants that said. @throws {NotFound} */
export function revokeConsent(work: UnitOfWork, person: Person, scope: ConsentScope): Promise<Consent> {
  return work.run(person, async (tx) => {
    const consent = await tx.lockOne(Consent, { userId: person.id, scope });
    const latest = consent && (await latestOf(tx, consent));
    if (!latest) throw new NotFound('No consent of yours');
    return latest.kind === 'REVOKED' ? consent : change(tx, consent, latest, 'REVOKED');
  });
}

/** Read under the consent's lock, so that two who change it at the same moment come one after the other. */
async function latestOf(tx: Transaction, { id }: Consent): Promise<LatestChanges | undefined> {
  return (await latestChanges(tx, 'consent', [id]))[0];
}

function isActive(latest: LatestChanges | undefined, now: Date): boolean {
  return latest !== undefined && snapshotAt(latest, now).active;
}

function change(
  tx: Transaction,
  consent: Consent,
  latest: LatestChanges | undefined,
  kind: ConsentChangeKind,
): Consent {
  const { expiresAt } = tx.add(ConsentChange.after(latest, consent, kind, tx.now));
  consent.lapseDueAt = expiresAt;
  tx.publish(contracts[kind], consent, { consentId: consent.id, userId: consent.userId, scope: consent.scope });
  return consent;
}
