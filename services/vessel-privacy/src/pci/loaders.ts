import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { latestChanges } from '../consents/latest-changes.ts';
import { PCIConsent, PCIProfile } from './pci-profile.ts';

export const pciLoaders = {
  pciProfileOf: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(PCIProfile, { userId: In([...userIds]) }),
    ({ userId }) => userId,
  ),
  pciConsentsOf: manyByKey(
    (tx: ReadTransaction, profileIds: readonly string[]) =>
      tx.find(PCIConsent, { pciProfileId: In([...profileIds]) }, { order: { createdAt: 'ASC', id: 'ASC' } }),
    ({ pciProfileId }) => pciProfileId,
  ),
  latestChangesOfPciConsent: oneByKey(
    (tx, ids: readonly string[]) => latestChanges(tx, 'pci_consent', ids),
    ({ consentId }) => consentId,
  ),
};
