import { recordAccess } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { latestChanges } from '../consents/latest-changes.ts';
import { snapshotAt } from '../consents/consent-snapshot.ts';
import { onlyAspects, type Calibration } from './calibration.ts';
import type { ConsentDetails } from './consent-details.ts';
import { PCIConsent, PCIProfile } from './pci-profile.ts';

/**
 * How the person whom the guide serves wants to be spoken to, as much of it as they allow; null without a consent that
 * holds. Run as the guide (`guideFor`): the database shows it the profile under the same condition. Each reading is
 * written down, and so is each that was refused for want of a consent. `occasionId` is the message that is to be
 * answered.
 */
export async function calibrationFor(
  tx: Transaction,
  sealer: Sealer,
  occasionId?: string,
): Promise<Calibration | null> {
  const userId = tx.actor.id;
  if (userId === null) return null;
  const access = { subjectId: userId, kind: 'PCI_CALIBRATION', purpose: 'GUIDE', ...(occasionId && { occasionId }) };
  const consent = await tx.findOne(PCIConsent, { userId, scope: 'GUIDE_CALIBRATION' });
  if (!consent) {
    await recordAccess(tx, [{ ...access, itemIds: [], refused: true }]);
    return null;
  }
  const [latest] = await latestChanges(tx, 'pci_consent', [consent.id]);
  const holds = latest !== undefined && snapshotAt(latest, tx.now).active;
  const profile = holds ? await tx.findOne(PCIProfile, { id: consent.pciProfileId }) : null;
  await recordAccess(tx, [
    { ...access, itemIds: [consent.pciProfileId], consentId: consent.id, refused: profile === null },
  ]);
  if (!profile) return null;
  const [calibration, details] = await sealer.openAll(tx, [
    { place: PCIProfile.place(profile.id), sealed: profile.calibrationData },
    { place: PCIConsent.place(consent.id), sealed: consent.details },
  ]);
  if (calibration == null || details == null) return null;
  return onlyAspects(JSON.parse(calibration) as Calibration, (JSON.parse(details) as ConsentDetails).aspects);
}
