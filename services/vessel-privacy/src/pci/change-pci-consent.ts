import { NotFound } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { latestChanges } from '../consents/latest-changes.ts';
import { ConsentNotActive } from '../consents/refusals.ts';
import { snapshotAt, type ConsentChangeKind, type LatestChanges } from '../consents/consent-snapshot.ts';
import type { Dependencies } from '../dependencies.ts';
import { everyAspect, InvalidCalibration, noteOf, type Aspect } from './calibration.ts';
import type { ConsentDetails } from './consent-details.ts';
import { PCIConsent, PCIConsentChange, PCIProfile, type PciScope } from './pci-profile.ts';

/** What somebody allows with their calibration: all of it unless they say which parts. */
export interface PciGrant {
  readonly scope: PciScope;
  readonly aspects?: readonly Aspect[] | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Allows a use of one's calibration for a year; where it is allowed already, says anew how much of it. @throws
 * {NotFound} without a profile @throws {InvalidCalibration} for no part at all
 */
export function grantPciConsent(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { scope, aspects, note }: PciGrant,
): Promise<PCIConsent> {
  if (aspects?.length === 0)
    throw new InvalidCalibration('aspects', 'Say which parts may be used, or leave it out for all of them.');
  const details: ConsentDetails = { aspects: [...new Set(aspects ?? everyAspect)], note: noteOf(note) };
  return work.run(person, async (tx) => {
    const { profile, consent, latest } = await lockConsent(tx, person, scope);
    if (!profile) throw new NotFound('No profile of yours');
    const id = consent?.id ?? newId();
    const sealed = await sealer.seal(
      tx,
      { kind: 'person', id: person.id },
      PCIConsent.place(id),
      JSON.stringify(details),
    );
    const granted = consent
      ? Object.assign(consent, { details: sealed })
      : tx.add(
          createEntity(PCIConsent, {
            id,
            pciProfileId: profile.id,
            userId: person.id,
            scope,
            details: sealed,
            createdAt: tx.now,
          }),
        );
    return isActive(latest, tx.now) ? granted : change(tx, granted, latest, 'GRANTED');
  });
}

/** Allows for another year, from now, what is allowed. @throws {ConsentNotActive} */
export function renewPciConsent(work: UnitOfWork, person: Person, scope: PciScope): Promise<PCIConsent> {
  return work.run(person, async (tx) => {
    const { consent, latest } = await lockConsent(tx, person, scope);
    if (!consent || !isActive(latest, tx.now)) throw new ConsentNotActive();
    return change(tx, consent, latest, 'RENEWED');
  });
}

/** Takes back what was allowed. Revoking twice changes nothing. @throws {NotFound} */
export function revokePciConsent(work: UnitOfWork, person: Person, scope: PciScope): Promise<PCIConsent> {
  return work.run(person, async (tx) => {
    const { consent, latest } = await lockConsent(tx, person, scope);
    if (!consent || !latest) throw new NotFound('No consent of yours');
    return latest.kind === 'REVOKED' ? consent : change(tx, consent, latest, 'REVOKED');
  });
}

/** What there is, under the profile's lock: it orders all changes of a person's PCI consents. */
async function lockConsent(tx: Transaction, person: Person, scope: PciScope) {
  const profile = await tx.lockOne(PCIProfile, { userId: person.id });
  const consent = profile && (await tx.findOne(PCIConsent, { pciProfileId: profile.id, scope }));
  const [latest] = consent ? await latestChanges(tx, 'pci_consent', [consent.id]) : [];
  return { profile, consent, latest };
}

function isActive(latest: LatestChanges | undefined, now: Date): boolean {
  return latest !== undefined && snapshotAt(latest, now).active;
}

function change(
  tx: Transaction,
  consent: PCIConsent,
  latest: LatestChanges | undefined,
  kind: ConsentChangeKind,
): PCIConsent {
  tx.add(PCIConsentChange.after(latest, consent, kind, tx.now));
  return consent;
}
