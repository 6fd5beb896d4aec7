import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { consentLoaders } from './loaders.ts';
import type { Context } from '../context.ts';
import { grantConsent, renewConsent, revokeConsent } from './change-consent.ts';
import type { Consent } from './consent.ts';
import { consentsOf } from './consents-of.ts';
import { listChanges } from './list-changes.ts';
import { consentScopes, type ConsentScope } from './scopes.ts';
import { snapshotAt, type ConsentSnapshot } from './consent-snapshot.ts';

const termsInOrder = (Object.keys(consentScopes) as ConsentScope[]).map((scope) => ({
  scope,
  ...consentScopes[scope],
}));

type ConsentContext = Context<typeof consentLoaders>;

export const consentResolvers: Resolvers<ConsentContext> = {
  Query: {
    consentScopes: () => termsInOrder,
    consentsOf: (_, { input }, { work, service }) => consentsOf(work, service('consent:read'), input),
  },
  Mutation: {
    grantConsent: (_, { input }, { work, person }) => grantConsent(work, person(), input.scope),
    renewConsent: (_, { input }, { work, person }) => renewConsent(work, person(), input.scope),
    revokeConsent: (_, { input }, { work, person }) => revokeConsent(work, person(), input.scope),
  },
  User: {
    consents: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.consentsOfPerson.load(id)),
  },
  Consent: {
    __resolveReference({ id }, { caller, service, loaders }) {
      if (caller?.kind === 'person') return loaders.ownConsent.load(id);
      service('consent:read');
      return loaders.consentForService.load(id);
    },
    user: ({ userId }) => ({ id: userId }),
    grantedAt: async (consent, _, context) => (await snapshotOf(consent, context)).grantedAt,
    expiresAt: async (consent, _, context) => (await snapshotOf(consent, context)).expiresAt,
    revokedAt: async (consent, _, context) => (await snapshotOf(consent, context)).revokedAt,
    active: async (consent, _, context) => (await snapshotOf(consent, context)).active,
    history: ({ id }, args, { caller, loaders, cursors }) =>
      caller?.kind === 'person'
        ? listChanges((asked) => loaders.changesOfConsent.load(asked), cursors, 'consent', id, args)
        : null,
  },
};

/** The consent as it is now. */
async function snapshotOf({ id }: Consent, { loaders, work }: ConsentContext): Promise<ConsentSnapshot> {
  const latest = await loaders.latestChangesOfConsent.load(id);
  if (!latest) throw new NotFound('No consent of yours');
  return snapshotAt(latest, work.now);
}
