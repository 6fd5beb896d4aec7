import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { calibrationOf } from '../../src/pci/calibration.ts';
import { PCIConsent, PCIConsentChange, PCIProfile } from '../../src/pci/pci-profile.ts';
import { marker, type Calibrated, type Who } from './history.ts';

/** Longer than a consent lasts. */
const longAgoMs = 400 * 24 * 3_600_000;

/**
 * How a person of a history wants to be spoken to, with a marker in each text, and the consent to it as the history has
 * it.
 */
export async function plantCalibration(
  tx: Transaction,
  sealer: Sealer,
  { who, userId, consent, aspects }: Calibrated & { who: Who; userId: string },
): Promise<void> {
  const said = calibrationOf({
    pace: 'SLOW',
    addressAs: marker.calibrated(who, 'ADDRESS'),
    topicsToAvoid: [marker.calibrated(who, 'TOPICS_TO_AVOID')],
    notes: `Mind ${marker.calibrated(who, 'NOTES')}.`,
  });
  const seal = (place: Parameters<Sealer['seal']>[2], value: object) =>
    sealer.seal(tx, { kind: 'person', id: userId }, place, JSON.stringify(value));
  const id = newId();
  const profile = tx.add(
    createEntity(PCIProfile, {
      id,
      userId,
      calibrationData: await seal(PCIProfile.place(id), said),
      createdAt: tx.now,
      updatedAt: tx.now,
    }),
  );
  if (consent === 'none') return;
  await tx.flush();
  const consentId = newId();
  const details = await seal(PCIConsent.place(consentId), { aspects, note: null });
  const scope = consent === 'for companions' ? 'COMPANION_CALIBRATION' : 'GUIDE_CALIBRATION';
  const granted = tx.add(
    createEntity(PCIConsent, {
      id: consentId,
      pciProfileId: profile.id,
      userId,
      scope,
      details,
      createdAt: tx.now,
    }),
  );
  await tx.flush();
  const at = consent === 'lapsed' ? new Date(tx.now.getTime() - longAgoMs) : tx.now;
  const first = tx.add(PCIConsentChange.after(undefined, granted, 'GRANTED', at));
  if (consent === 'revoked') tx.add(PCIConsentChange.after(first, granted, 'REVOKED', tx.now));
}
