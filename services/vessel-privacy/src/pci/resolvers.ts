import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import type { pciLoaders } from './loaders.ts';
import { listChanges, type changeLoaders } from '../consents/list-changes.ts';
import { snapshotAt, type ConsentSnapshot } from '../consents/consent-snapshot.ts';
import type { Context } from '../context.ts';
import { calibratePci } from './calibrate-pci.ts';
import { uncalibrated, type Calibration } from './calibration.ts';
import { grantPciConsent, renewPciConsent, revokePciConsent } from './change-pci-consent.ts';
import type { ConsentDetails } from './consent-details.ts';
import { PCIConsent, PCIProfile } from './pci-profile.ts';

type PCIContext = Context<typeof pciLoaders & typeof changeLoaders & typeof sealedTextLoaders>;

export const pciResolvers: Resolvers<PCIContext> = {
  Mutation: {
    calibratePci: (_, { input }, { work, dependencies, person }) => calibratePci(work, dependencies, person(), input),
    grantPciConsent: (_, { input }, { work, dependencies, person }) =>
      grantPciConsent(work, dependencies, person(), input),
    renewPciConsent: (_, { input }, { work, person }) => renewPciConsent(work, person(), input.scope),
    revokePciConsent: (_, { input }, { work, person }) => revokePciConsent(work, person(), input.scope),
  },
  User: {
    pciProfile: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.pciProfileOf.load(id)),
  },
  PCIProfile: {
    calibration: async ({ id, calibrationData }, _, { loaders }) => {
      const text = await loaders.opened.load({ place: PCIProfile.place(id), sealed: calibrationData });
      return text === null ? uncalibrated : (JSON.parse(text) as Calibration);
    },
    consents: ({ id }, _, { loaders }) => loaders.pciConsentsOf.load(id),
  },
  PCIConsent: {
    details: async ({ id, details }, _, { loaders }) => {
      const text = await loaders.opened.load({ place: PCIConsent.place(id), sealed: details });
      return text === null ? { aspects: [], note: null } : (JSON.parse(text) as ConsentDetails);
    },
    grantedAt: async (consent, _, context) => (await snapshotOf(consent, context)).grantedAt,
    expiresAt: async (consent, _, context) => (await snapshotOf(consent, context)).expiresAt,
    revokedAt: async (consent, _, context) => (await snapshotOf(consent, context)).revokedAt,
    active: async (consent, _, context) => (await snapshotOf(consent, context)).active,
    history: ({ id }, args, { loaders, cursors }) =>
      listChanges((asked) => loaders.changesOfConsent.load(asked), cursors, 'pci_consent', id, args),
  },
};

/** The consent as it is now. */
async function snapshotOf({ id }: PCIConsent, { loaders, work }: PCIContext): Promise<ConsentSnapshot> {
  const latest = await loaders.latestChangesOfPciConsent.load(id);
  if (!latest) throw new NotFound('No consent of yours');
  return snapshotAt(latest, work.now);
}
