import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { pciLoaders } from './loaders.ts';
import { PCIConsent, PCIConsentChange, PCIProfile } from './pci-profile.ts';
import { pciResolvers } from './resolvers.ts';

/** How a person wants to be spoken to, and who may know it. */
export const pci = defineFeature<Dependencies, typeof pciLoaders>({
  name: 'pci',
  entities: [PCIProfile, PCIConsent, PCIConsentChange],
  resolvers: [pciResolvers],
  loaders: pciLoaders,
  personalData: [
    {
      table: 'pci_consent_change',
      kind: 'PCI_CONSENT_CHANGE',
      what: 'When a person granted, renewed or revoked the use of their calibration.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      archive: {
        as: 'pciConsentChanges',
        rows: 'VISIBLE',
        order: 'at',
        fields: { pciConsentId: 'pci_consent_id', kind: 'kind', at: 'at', expiresAt: 'expires_at' },
      },
    },
    {
      table: 'pci_consent',
      kind: 'PCI_CONSENT',
      what: 'Who may use a calibration, and which of it.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONSENT',
      owner: 'user_id',
      sealed: { details: { json: true } },
      archive: {
        as: 'pciConsents',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: { id: 'id', scope: 'scope', details: 'details', createdAt: 'created_at' },
      },
    },
    {
      table: 'pci_profile',
      kind: 'PCI_PROFILE',
      what: 'How a person wants to be spoken to.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONSENT',
      owner: 'user_id',
      sealed: { calibration_data: { json: true } },
      archive: {
        as: 'pciProfile',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: { id: 'id', calibration: 'calibration_data', createdAt: 'created_at', updatedAt: 'updated_at' },
      },
    },
  ],
});
